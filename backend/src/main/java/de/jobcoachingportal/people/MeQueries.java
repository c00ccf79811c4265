package de.jobcoachingportal.people;

import de.jobcoachingportal.identity.Actor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a person's own page header needs beyond the actor. */
@Component
class MeQueries {
  private final DatabaseClient database;

  MeQueries(DatabaseClient database) {
    this.database = database;
  }

  /** @param body whom the person works for, if it is not the office */
  record Own(
      String givenName,
      String familyName,
      String language,
      boolean invitationOpen,
      @Nullable String body) {
    String initials() {
      return first(givenName) + first(familyName);
    }

    private static String first(String name) {
      return name.isEmpty() ? "" : Character.toString(name.codePointAt(0));
    }
  }

  Mono<Own> own(Actor actor) {
    return database
        .sql("""
            select given_name, family_name, language,
                   exists (select from invitation i where i.tenant_id = p.tenant_id and i.person_id = p.id
                              and i.accepted_at is null and i.ended_at is null) as invitation_open,
                   (select max(d.name) from responsibility_group g
                      left join deciding_body d on d.tenant_id = g.tenant_id and d.body = g.deciding_body
                     where g.tenant_id = p.tenant_id and g.id = any(:groups)
                    having bool_and(g.deciding_body <> 'OFFICE')) as body
              from person p where p.id = :id
            """)
        .bind("id", actor.id())
        .bind("groups", actor.groups().toArray(UUID[]::new))
        .map(row -> new Own(
            row.get("given_name", String.class),
            row.get("family_name", String.class),
            row.get("language", String.class),
            row.get("invitation_open", Boolean.class),
            row.get("body", String.class)))
        .one();
  }
}
