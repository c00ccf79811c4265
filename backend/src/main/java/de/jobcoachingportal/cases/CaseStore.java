package de.jobcoachingportal.cases;

import static java.util.stream.Collectors.toSet;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A case and how somebody stands to it in one statement; and the case's number. */
@Component
class CaseStore {

  record Found(CoachingCase coachingCase, Standing standing) {}

  /** @param json what was read of the case beside it */
  record Read(Found found, String json) {}

  private static final String STANDING = """
      select c.id, c.version, c.number, c.state, c.resting_since, c.resting_reason, c.responsibility_group_id,
             c.programme_id, c.programme_version_id, c.workplace, c.employee_named, c.filed_on, c.opened_at, c.state_since,
             own.relations,
             array(select f.what || ':' || f.to_relation from release_in_force f where f.case_id = c.id) as releases%s
        from coaching_case c cross join lateral (select array(%s) as relations offset 0) own
       where c.id = :caseId
      """.formatted("%s", AccessSql.RELATIONS);

  private static final String STANDING_ALONE = STANDING.formatted("");

  private static final String NEXT_NUMBER = """
      insert into case_number as n (year, last) values (:year, 1)
      on conflict (tenant_id, year) do update set last = n.last + 1
      returning upper(current_tenant()) || '-' || year || '-' || lpad(last::text, greatest(4, length(last::text)), '0')
        as number
      """;

  private final DatabaseClient database;
  private final Clock clock;

  CaseStore(DatabaseClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Mono<Found> standing(UUID caseId, Actor actor) {
    return standing(STANDING_ALONE, caseId, actor).map(CaseStore::found).one();
  }

  /** @param json as in {@link CaseAccess#read} */
  Mono<Read> read(UUID caseId, Actor actor, String json) {
    return standing(STANDING.formatted(", (" + json + ")::text as json"), caseId, actor)
        .map(row -> new Read(found(row), row.get("json", String.class)))
        .one();
  }

  private GenericExecuteSpec standing(String sql, UUID caseId, Actor actor) {
    return CaseAccess.bind(database.sql(sql).bind("caseId", caseId), actor, LocalDate.now(clock));
  }

  private static Found found(Readable row) {
    return new Found(toCase(row), new Standing(relations(row), releases(row)));
  }

  /** The next number of the year; the row stays locked until the transaction ends, so none is given twice or lost. */
  Mono<String> nextNumber(int year) {
    return database
        .sql(NEXT_NUMBER)
        .bind("year", year)
        .map(row -> row.get("number", String.class))
        .one();
  }

  /** The group that takes a new case: the actor's own in that body, else its first. */
  Mono<UUID> responsibleGroup(Actor actor, DecidingBody body) {
    return database
        .sql("""
            select id from responsibility_group where deciding_body = :body
             order by id = any(:groups) desc, name, id limit 1
            """)
        .bind("body", body.name())
        .bind("groups", actor.groups().toArray(UUID[]::new))
        .map(row -> row.get("id", UUID.class))
        .one();
  }

  /** Whose people a group is; empty if there is no such group. */
  Mono<DecidingBody> bodyOf(UUID group) {
    return database
        .sql("select deciding_body from responsibility_group where id = :group")
        .bind("group", group)
        .map(row -> DecidingBody.valueOf(row.get("deciding_body", String.class)))
        .one();
  }

  /** The bodies that have a group. */
  Flux<DecidingBody> bodies() {
    return database
        .sql("select distinct deciding_body from responsibility_group")
        .map(row -> DecidingBody.valueOf(row.get("deciding_body", String.class)))
        .all();
  }

  private static Set<Relation> relations(Readable row) {
    return Arrays.stream(row.get("relations", String[].class))
        .map(Relation::valueOf)
        .collect(toSet());
  }

  private static Set<Release> releases(Readable row) {
    return Arrays.stream(row.get("releases", String[].class))
        .map(text -> text.split(":"))
        .map(parts -> new Release(Release.What.valueOf(parts[0]), Relation.valueOf(parts[1])))
        .collect(toSet());
  }

  private static CoachingCase toCase(Readable row) {
    return new CoachingCase(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("number", String.class),
        CaseState.valueOf(row.get("state", String.class)),
        row.get("resting_since", LocalDate.class),
        row.get("resting_reason", String.class),
        row.get("responsibility_group_id", UUID.class),
        row.get("programme_id", UUID.class),
        row.get("programme_version_id", UUID.class),
        row.get("workplace", String.class),
        Boolean.TRUE.equals(row.get("employee_named", Boolean.class)),
        row.get("filed_on", LocalDate.class),
        row.get("opened_at", Instant.class),
        row.get("state_since", Instant.class));
  }
}
