package de.jobcoachingportal.identity;

import io.r2dbc.spi.Readable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class ActorQueries {
  private final DatabaseClient database;

  ActorQueries(DatabaseClient database) {
    this.database = database;
  }

  /** The person behind a subject with the roles and groups in force now; empty if unknown or blocked. */
  Mono<Actor> bySubject(String subject) {
    return database.sql("""
            select p.id, p.salutation, p.given_name, p.family_name,
                   array_agg(distinct r.role) as roles,
                   array_agg(distinct r.responsibility_group_id) as groups
            from person p
            left join person_role r on r.tenant_id = p.tenant_id and r.person_id = p.id
                  and r.valid_from <= now() and (r.valid_until is null or r.valid_until > now())
            where p.subject = :subject and p.blocked_at is null
            group by p.tenant_id, p.id
            """).bind("subject", subject).map(ActorQueries::actor).one();
  }

  private static Actor actor(Readable row) {
    Set<Role> roles = Arrays.stream(row.get("roles", String[].class))
        .filter(Objects::nonNull)
        .map(Role::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    Set<UUID> groups = Arrays.stream(row.get("groups", UUID[].class))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
    return new Actor(
        new PersonId(row.get("id", UUID.class)),
        PersonName.of(
            row.get("salutation", String.class),
            row.get("given_name", String.class),
            row.get("family_name", String.class)),
        Set.copyOf(roles),
        groups);
  }
}
