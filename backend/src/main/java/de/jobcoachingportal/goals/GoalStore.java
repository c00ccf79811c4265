package de.jobcoachingportal.goals;

import de.jobcoachingportal.goals.Goal.Place;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Goals as rows. A goal that is about to change is locked, so that two changes never meet half-way. */
@Component
class GoalStore {

  private static final int GAP = 1024;

  private final DatabaseClient database;

  GoalStore(DatabaseClient database) {
    this.database = database;
  }

  /** The goal with the yeses to its current edition, locked until the transaction ends. */
  Mono<Goal> lock(UUID caseId, UUID goalId) {
    return database
        .sql("""
            select g.id, g.version, g.case_id, g.kind, g.edition, g.title, g.plain, g.learner, g.learner_note, g.until,
                   g.stage, g.position, g.drop_reason,
                   array(select a.party from goal_assent a
                          where a.tenant_id = g.tenant_id and a.goal_id = g.id and a.edition = g.edition) as assents
              from goal g
             where g.case_id = :caseId and g.id = :id
               for no key update of g
            """)
        .bind("caseId", caseId)
        .bind("id", goalId)
        .map(GoalStore::goal)
        .one();
  }

  Mono<Void> insert(Goal goal, Instant now) {
    return texts(
            database
                .sql("""
                    insert into goal (id, version, case_id, kind, stage, position, edition, title, plain, learner,
                                      learner_note, until, staged_at)
                    values (:id, 0, :caseId, :kind, :stage, :position, :edition, :title, :plain, :learner,
                            :learnerNote, :until, :now)
                    """)
                .bind("caseId", goal.caseId())
                .bind("kind", goal.kind().name())
                .bind("edition", goal.edition()),
            goal)
        .bind("now", now)
        .then();
  }

  /** Writes the goal as it is now and counts its version; the day of its column only moves with the column. */
  Mono<Goal> update(Goal goal, Instant now) {
    var place = goal.place();
    var statement =
        texts(database.sql("""
                    update goal
                       set version = version + 1, edition = :edition, title = :title, plain = :plain,
                           learner = :learner, learner_note = :learnerNote, until = :until,
                           staged_at = case when stage = :stage then staged_at else :now end,
                           stage = :stage, position = :position, drop_reason = :reason
                     where id = :id
                    """).bind("edition", goal.edition()), goal).bind("now", now);
    return nullable(statement, "reason", place.reason(), String.class)
        .then()
        .thenReturn(new Goal(
            goal.id(),
            goal.version() + 1,
            goal.caseId(),
            goal.kind(),
            goal.edition(),
            goal.text(),
            place,
            goal.assents()));
  }

  private static GenericExecuteSpec texts(GenericExecuteSpec statement, Goal goal) {
    var text = goal.text();
    var bound = statement
        .bind("id", goal.id())
        .bind("stage", goal.place().stage().name())
        .bind("position", goal.place().position())
        .bind("title", text.title())
        .bind("learner", text.learner().name());
    bound = nullable(bound, "plain", text.plain(), String.class);
    bound = nullable(bound, "learnerNote", text.learnerNote(), String.class);
    return nullable(bound, "until", text.until(), LocalDate.class);
  }

  /** A yes to one edition; the same side saying it twice is one yes. */
  Mono<Void> assent(UUID goalId, int edition, Party party, Author author, Instant now) {
    return author
        .bind(database
            .sql("""
                insert into goal_assent (goal_id, edition, party, person_id, recorded_by, given_at)
                values (:goal, :edition, :party, :person, :recordedBy, :now)
                on conflict do nothing
                """)
            .bind("goal", goalId)
            .bind("edition", edition)
            .bind("party", party.name())
            .bind("now", now))
        .then();
  }

  /**
   * The position right below another goal of the column, or on top of all. Where two neighbours lie too close together
   * the column is spaced out first.
   */
  Mono<Integer> positionBelow(
      UUID caseId, Stage stage, @Nullable UUID above, @Nullable UUID moving) {
    return between(caseId, stage, above, moving)
        .flatMap(gap -> gap.isWideEnough()
            ? Mono.just(gap.middle())
            : spaceOut(caseId, stage)
                .then(between(caseId, stage, above, moving))
                .map(Gap::middle));
  }

  /** The position below all others of a column. */
  Mono<Integer> positionAtEnd(UUID caseId, Stage stage) {
    return database
        .sql(
            "select coalesce(max(position), 0) + 1024 as position from goal where case_id = :caseId and stage = :stage")
        .bind("caseId", caseId)
        .bind("stage", stage.name())
        .map(row -> row.get("position", Integer.class))
        .one();
  }

  Flux<String> titles(UUID caseId) {
    return database
        .sql("select title from goal where case_id = :caseId")
        .bind("caseId", caseId)
        .map(row -> row.get("title", String.class))
        .all();
  }

  Mono<Boolean> hasOverall(UUID caseId) {
    return database
        .sql(
            "select exists (select 1 from goal where case_id = :caseId and kind = 'OVERALL') as found")
        .bind("caseId", caseId)
        .map(row -> row.get("found", Boolean.class))
        .one();
  }

  private Mono<Gap> between(UUID caseId, Stage stage, @Nullable UUID above, @Nullable UUID moving) {
    var statement = database
        .sql("""
            with top as (
              select coalesce((select position from goal
                                where case_id = :caseId and stage = :stage and id = :above and id <> :moving),
                              (select min(position) - 2048 from goal where case_id = :caseId and stage = :stage),
                              0) as position)
            select top.position as upper,
                   (select min(g.position) from goal g
                     where g.case_id = :caseId and g.stage = :stage and g.id <> :moving
                       and g.position > top.position) as lower
              from top
            """)
        .bind("caseId", caseId)
        .bind("stage", stage.name())
        .bind("moving", moving == null ? new UUID(0, 0) : moving);
    return nullable(statement, "above", above, UUID.class)
        .map(row -> new Gap(row.get("upper", Integer.class), row.get("lower", Integer.class)))
        .one();
  }

  private record Gap(int upper, @Nullable Integer lower) {
    boolean isWideEnough() {
      return lower == null || lower - upper > 1;
    }

    int middle() {
      return lower == null ? upper + GAP : upper + (lower - upper) / 2;
    }
  }

  private Mono<Void> spaceOut(UUID caseId, Stage stage) {
    return database.sql("""
            update goal g set position = ordered.place * 1024
              from (select id, row_number() over (order by position, id)::int as place
                      from goal where case_id = :caseId and stage = :stage) ordered
             where g.id = ordered.id
            """).bind("caseId", caseId).bind("stage", stage.name()).then();
  }

  private static Goal goal(Readable row) {
    Set<Party> assents = EnumSet.noneOf(Party.class);
    Arrays.stream(row.get("assents", String[].class)).map(Party::valueOf).forEach(assents::add);
    return new Goal(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("case_id", UUID.class),
        GoalKind.valueOf(row.get("kind", String.class)),
        row.get("edition", Integer.class),
        new GoalText(
            row.get("title", String.class),
            row.get("plain", String.class),
            Learner.valueOf(row.get("learner", String.class)),
            row.get("learner_note", String.class),
            row.get("until", LocalDate.class)),
        new Place(
            Stage.valueOf(row.get("stage", String.class)),
            row.get("position", Integer.class),
            row.get("drop_reason", String.class)),
        assents);
  }

  static <T> GenericExecuteSpec nullable(
      GenericExecuteSpec statement, String name, @Nullable T value, Class<T> type) {
    return value == null ? statement.bindNull(name, type) : statement.bind(name, value);
  }
}
