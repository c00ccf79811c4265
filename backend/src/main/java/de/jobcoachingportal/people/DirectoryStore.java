package de.jobcoachingportal.people;

import de.jobcoachingportal.identity.PersonName;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.people.Directory.Colleague;
import de.jobcoachingportal.people.Directory.Deputy;
import de.jobcoachingportal.people.Directory.Group;
import de.jobcoachingportal.people.Directory.Organisation;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Organisations, responsibility groups and deputies of a tenant. */
@Component
class DirectoryStore {
  private final DatabaseClient database;
  private final Clock clock;

  DirectoryStore(DatabaseClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Flux<Organisation> organisations() {
    return database
        .sql("select id, version, kind, name from organisation order by name")
        .map(row -> new Organisation(
            row.get("id", UUID.class),
            row.get("version", Long.class),
            row.get("kind", String.class),
            row.get("name", String.class)))
        .all();
  }

  Mono<UUID> addOrganisation(String kind, String name) {
    UUID id = Ids.next();
    return database
        .sql("insert into organisation (id, version, kind, name) values (:id, 0, :kind, :name)")
        .bind("id", id)
        .bind("kind", kind)
        .bind("name", name)
        .then()
        .thenReturn(id);
  }

  Flux<Group> groups() {
    return database
        .sql("""
            select g.id, g.version, g.name, g.deciding_body,
                   (select count(distinct r.person_id) from person_role r
                     where r.tenant_id = g.tenant_id and r.responsibility_group_id = g.id
                       and r.valid_until is null) as members
              from responsibility_group g order by g.name
            """)
        .map(row -> new Group(
            row.get("id", UUID.class),
            row.get("version", Long.class),
            row.get("name", String.class),
            DecidingBody.valueOf(row.get("deciding_body", String.class)),
            row.get("members", Long.class)))
        .all();
  }

  /** The new group's id; empty if the name is taken. */
  Mono<UUID> addGroup(String name, DecidingBody body) {
    UUID id = Ids.next();
    return database
        .sql("""
            insert into responsibility_group (id, version, name, deciding_body) values (:id, 0, :name, :body)
            on conflict do nothing
            """)
        .bind("id", id)
        .bind("name", name)
        .bind("body", body.name())
        .fetch()
        .rowsUpdated()
        .filter(rows -> rows == 1)
        .map(rows -> id);
  }

  Mono<Boolean> renameGroup(UUID id, long version, String name) {
    return database
        .sql("""
            update responsibility_group set name = :name, version = version + 1 where id = :id and version = :version
            """)
        .bind("name", name)
        .bind("id", id)
        .bind("version", version)
        .fetch()
        .rowsUpdated()
        .map(rows -> rows == 1);
  }

  Mono<Boolean> hasGroup(UUID id) {
    return database
        .sql("select true as found from responsibility_group where id = :id")
        .bind("id", id)
        .map(row -> row.get("found", Boolean.class))
        .one()
        .defaultIfEmpty(false);
  }

  Mono<Boolean> hasOrganisation(UUID id) {
    return database
        .sql("select true as found from organisation where id = :id")
        .bind("id", id)
        .map(row -> row.get("found", Boolean.class))
        .one()
        .defaultIfEmpty(false);
  }

  /** Deputies in force now or later. */
  Flux<Deputy> deputies() {
    return database
        .sql("""
            select d.id, d.version, d.person_id, d.deputy_id, d.valid_from, d.valid_until,
                   p.salutation as person_salutation, p.given_name as person_given, p.family_name as person_family,
                   s.salutation as deputy_salutation, s.given_name as deputy_given, s.family_name as deputy_family
              from deputy d
              join person p on p.tenant_id = d.tenant_id and p.id = d.person_id
              join person s on s.tenant_id = d.tenant_id and s.id = d.deputy_id
             where d.valid_until is null or d.valid_until >= :today
             order by p.search_name, d.valid_from
            """)
        .bind("today", LocalDate.now(clock))
        .map(DirectoryStore::deputy)
        .all();
  }

  /** The bodies for which somebody works on cases; empty if they do for none. Who is in no group is of the office. */
  Flux<DecidingBody> bodies(UUID person) {
    return database
        .sql("""
            select distinct coalesce(g.deciding_body, 'OFFICE') as body
              from person_role r
              left join responsibility_group g on g.tenant_id = r.tenant_id and g.id = r.responsibility_group_id
             where r.person_id = :person and r.role = 'CASE_WORKER' and (r.valid_until is null or r.valid_until > now())
            """)
        .bind("person", person)
        .map(row -> DecidingBody.valueOf(row.get("body", String.class)))
        .all();
  }

  /** Who works on cases of the same groups, without the person themself. */
  Flux<Colleague> colleagues(UUID[] groups, UUID person) {
    return database
        .sql("""
            select distinct p.id, p.salutation, p.given_name, p.family_name, p.search_name
              from person_role r join person p on p.tenant_id = r.tenant_id and p.id = r.person_id
             where r.responsibility_group_id = any(:groups) and r.role = 'CASE_WORKER'
               and (r.valid_until is null or r.valid_until > now()) and p.blocked_at is null and p.id <> :person
             order by p.search_name limit 200
            """)
        .bind("groups", groups)
        .bind("person", person)
        .map(row -> new Colleague(
            row.get("id", UUID.class),
            PersonName.of(
                row.get("salutation", String.class),
                row.get("given_name", String.class),
                row.get("family_name", String.class))))
        .all();
  }

  private static Deputy deputy(Readable row) {
    return new Deputy(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("person_id", UUID.class),
        name(row, "person"),
        row.get("deputy_id", UUID.class),
        name(row, "deputy"),
        row.get("valid_from", LocalDate.class),
        row.get("valid_until", LocalDate.class));
  }

  private static String name(Readable row, String who) {
    return PersonName.of(
        row.get(who + "_salutation", String.class),
        row.get(who + "_given", String.class),
        row.get(who + "_family", String.class));
  }

  Mono<UUID> addDeputy(UUID person, UUID deputy, LocalDate from, @Nullable LocalDate until) {
    UUID id = Ids.next();
    return PersonStore.nullable(
            database
                .sql("""
                    insert into deputy (id, version, person_id, deputy_id, valid_from, valid_until)
                    values (:id, 0, :person, :deputy, :from, :until)
                    """)
                .bind("id", id)
                .bind("person", person)
                .bind("deputy", deputy)
                .bind("from", from),
            "until",
            until,
            LocalDate.class)
        .then()
        .thenReturn(id);
  }

  /** Ends a deputyship with yesterday, so that it does not hold today. */
  Mono<Boolean> endDeputy(UUID id, LocalDate lastDay) {
    return database
        .sql("""
            update deputy set valid_until = :lastDay, valid_from = least(valid_from, :lastDay), version = version + 1
             where id = :id
            """)
        .bind("lastDay", lastDay)
        .bind("id", id)
        .fetch()
        .rowsUpdated()
        .map(rows -> rows == 1);
  }
}
