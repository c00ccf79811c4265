package de.jobcoachingportal.people;

import java.util.UUID;
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

  record Own(String givenName, String familyName, String language, boolean invitationOpen) {
    String initials() {
      return first(givenName) + first(familyName);
    }

    private static String first(String name) {
      return name.isEmpty() ? "" : Character.toString(name.codePointAt(0));
    }
  }

  Mono<Own> own(UUID person) {
    return database
        .sql("""
            select given_name, family_name, language,
                   exists (select from invitation i where i.tenant_id = p.tenant_id and i.person_id = p.id
                              and i.accepted_at is null and i.ended_at is null) as invitation_open
              from person p where p.id = :id
            """)
        .bind("id", person)
        .map(row -> new Own(
            row.get("given_name", String.class),
            row.get("family_name", String.class),
            row.get("language", String.class),
            row.get("invitation_open", Boolean.class)))
        .one();
  }
}
