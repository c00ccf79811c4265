package de.jobcoachingportal.cases;

import de.jobcoachingportal.identity.PersonName;
import de.jobcoachingportal.identity.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who works in this tenant and could be asked into a case: staff of office and services, by name and house. */
@Component
public class StaffQueries {

  public record Staff(UUID personId, String name, @Nullable String organisation) {}

  private static final String HOLDERS = """
      from person n join person_role r on r.person_id = n.id and r.role = :role
        and r.valid_from <= now() and (r.valid_until is null or r.valid_until > now())
      """;

  private final DatabaseClient database;

  StaffQueries(DatabaseClient database) {
    this.database = database;
  }

  public Flux<Staff> holders(Role role) {
    return database
        .sql(
            "select distinct n.id, n.salutation, n.given_name, n.family_name, o.name as organisation "
                + HOLDERS
                + " left join organisation o on o.id = n.organisation_id where n.blocked_at is null"
                + " order by n.family_name, n.id limit 200")
        .bind("role", role.name())
        .map(row -> new Staff(
            row.get("id", UUID.class),
            PersonName.of(
                row.get("salutation", String.class),
                row.get("given_name", String.class),
                row.get("family_name", String.class)),
            row.get("organisation", String.class)))
        .all();
  }

  public Mono<Boolean> holds(UUID person, Role role) {
    return database
        .sql(
            "select 1 as one " + HOLDERS + " where n.id = :person and n.blocked_at is null limit 1")
        .bind("role", role.name())
        .bind("person", person)
        .map(row -> true)
        .one()
        .defaultIfEmpty(false);
  }
}
