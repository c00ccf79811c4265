package de.jobcoachingportal.goals;

import static de.jobcoachingportal.goals.GoalStore.nullable;

import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.ids.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps what happened to a goal and what was said about it. Rows are added, never changed. */
@Component
class GoalHistoryStore {

  private final DatabaseClient database;

  GoalHistoryStore(DatabaseClient database) {
    this.database = database;
  }

  Mono<Void> note(
      GoalChange.Kind kind, Goal after, @Nullable Party party, Author author, Instant now) {
    var text = after.text();
    var statement = database
        .sql("""
            insert into goal_change (id, goal_id, case_id, kind, version, edition, stage, title, plain, learner,
                                     learner_note, until, party, reason, person_id, recorded_by, at)
            values (:id, :goal, :caseId, :kind, :version, :edition, :stage, :title, :plain, :learner,
                    :learnerNote, :until, :party, :reason, :person, :recordedBy, :now)
            """)
        .bind("id", Ids.next())
        .bind("goal", after.id())
        .bind("caseId", after.caseId())
        .bind("kind", kind.name())
        .bind("version", after.version())
        .bind("edition", after.edition())
        .bind("stage", after.place().stage().name())
        .bind("title", text.title())
        .bind("learner", text.learner().name())
        .bind("now", now);
    statement = nullable(statement, "plain", text.plain(), String.class);
    statement = nullable(statement, "learnerNote", text.learnerNote(), String.class);
    statement = nullable(statement, "until", text.until(), LocalDate.class);
    statement = nullable(statement, "party", party == null ? null : party.name(), String.class);
    statement = nullable(statement, "reason", after.place().reason(), String.class);
    return author.bind(statement).then();
  }

  Mono<UUID> comment(UUID goalId, String text, Relation relation, Author author, Instant now) {
    var id = Ids.next();
    return author
        .bind(database
            .sql("""
                insert into goal_comment (id, goal_id, person_id, recorded_by, relation, text, written_at)
                values (:id, :goal, :person, :recordedBy, :relation, :text, :now)
                """)
            .bind("id", id)
            .bind("goal", goalId)
            .bind("relation", relation.name())
            .bind("text", text)
            .bind("now", now))
        .then()
        .thenReturn(id);
  }
}
