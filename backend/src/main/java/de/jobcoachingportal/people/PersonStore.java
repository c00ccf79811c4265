package de.jobcoachingportal.people;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes people and their roles. */
@Component
class PersonStore {
  private static final String COLUMNS = """
      id, version, subject, salutation, given_name, family_name, email, phone, postal_address, language,
      organisation_id, blocked_at
      """;

  private final DatabaseClient database;
  private final Clock clock;

  PersonStore(DatabaseClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Mono<Person> byId(UUID id) {
    return database
        .sql("select " + COLUMNS + " from person where id = :id")
        .bind("id", id)
        .map(PersonStore::person)
        .one();
  }

  private Mono<Person> byEmail(@Nullable String email) {
    return email == null
        ? Mono.empty()
        : database
            .sql("select " + COLUMNS + " from person where lower(email) = lower(:email)")
            .bind("email", email)
            .map(PersonStore::person)
            .one();
  }

  /** The person with that mail address, entered if nobody has it. */
  Mono<Person> ensure(NewPerson person) {
    return byEmail(person.email()).switchIfEmpty(Mono.defer(() -> insert(person)));
  }

  private Mono<Person> insert(NewPerson person) {
    UUID id = Ids.next();
    return bind(
            database
                .sql("""
                    insert into person (id, version, salutation, given_name, family_name, email, phone,
                        postal_address, language, organisation_id)
                    values (:id, 0, :salutation, :givenName, :familyName, :email, :phone, :postalAddress, :language,
                        :organisation)
                    on conflict do nothing
                    """)
                .bind("id", id)
                .bind("salutation", person.salutation())
                .bind("givenName", person.givenName())
                .bind("familyName", person.familyName())
                .bind("language", person.language()),
            person)
        .fetch()
        .rowsUpdated()
        .flatMap(rows -> rows == 1 ? byId(id) : byEmail(person.email()));
  }

  private static DatabaseClient.GenericExecuteSpec bind(
      DatabaseClient.GenericExecuteSpec statement, NewPerson person) {
    statement = nullable(statement, "email", person.email(), String.class);
    statement = nullable(statement, "phone", person.phone(), String.class);
    statement = nullable(statement, "postalAddress", person.postalAddress(), String.class);
    return nullable(statement, "organisation", person.organisation(), UUID.class);
  }

  static <T> DatabaseClient.GenericExecuteSpec nullable(
      DatabaseClient.GenericExecuteSpec statement, String name, @Nullable T value, Class<T> type) {
    return value == null ? statement.bindNull(name, type) : statement.bind(name, value);
  }

  /** Gives a role; one that is in force already stays as it is. */
  Mono<Void> grant(UUID person, Role role, @Nullable UUID group) {
    return nullable(
            database
                .sql("""
                    insert into person_role (id, version, person_id, role, responsibility_group_id, valid_from)
                    select :id, 0, :person, :role, :group, :now
                     where not exists (
                       select from person_role r
                        where r.person_id = :person and r.role = :role and r.valid_until is null
                          and r.responsibility_group_id is not distinct from cast(:group as uuid))
                    """)
                .bind("id", Ids.next())
                .bind("person", person)
                .bind("role", role.name())
                .bind("now", now()),
            "group",
            group,
            UUID.class)
        .then();
  }

  /** Ends a role; it stays as a trace. */
  Mono<Void> revoke(UUID roleId) {
    return database
        .sql(
            "update person_role set valid_until = :now, version = version + 1 where id = :id and valid_until is null")
        .bind("now", now())
        .bind("id", roleId)
        .then();
  }

  /** Ties a person to their account. */
  Mono<Void> link(UUID person, String subject) {
    return database.sql("""
            update person set subject = :subject, version = version + 1
             where id = :id and subject is distinct from :subject
            """).bind("subject", subject).bind("id", person).then();
  }

  /** Ends somebody's access from this moment, or lets them in again; false if the row is not at this version. */
  Mono<Boolean> block(UUID person, long version, boolean blocked) {
    return nullable(
            database
                .sql(
                    "update person set blocked_at = :at, version = version + 1 where id = :id and version = :version")
                .bind("id", person)
                .bind("version", version),
            "at",
            blocked ? now() : null,
            OffsetDateTime.class)
        .fetch()
        .rowsUpdated()
        .map(rows -> rows == 1);
  }

  /** Counts a change of roles as a change of the person; false if the row is not at this version. */
  Mono<Boolean> touch(UUID person, long version) {
    return database
        .sql("update person set version = version + 1 where id = :id and version = :version")
        .bind("id", person)
        .bind("version", version)
        .fetch()
        .rowsUpdated()
        .map(rows -> rows == 1);
  }

  Mono<Void> speak(UUID person, String language) {
    return database
        .sql(
            "update person set language = :language, version = version + 1 where id = :id and language <> :language")
        .bind("language", language)
        .bind("id", person)
        .then();
  }

  private static Person person(Readable row) {
    return new Person(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("subject", String.class),
        row.get("salutation", String.class),
        row.get("given_name", String.class),
        row.get("family_name", String.class),
        row.get("email", String.class),
        row.get("phone", String.class),
        row.get("postal_address", String.class),
        row.get("language", String.class),
        row.get("organisation_id", UUID.class),
        instant(row, "blocked_at"));
  }

  static @Nullable Instant instant(Readable row, String column) {
    var value = row.get(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
