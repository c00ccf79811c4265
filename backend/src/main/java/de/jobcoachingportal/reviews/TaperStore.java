package de.jobcoachingportal.reviews;

import de.jobcoachingportal.goals.BoardQueries;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Taper plans as rows, one per case. */
@Component
class TaperStore {

  private final DatabaseClient database;
  private final JsonMapper json;

  TaperStore(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  Mono<WrittenTaperPlan> find(UUID caseId) {
    return database
        .sql("""
            select json_build_object(
              'version', t.version,
              'plan', json_build_object('steps', t.steps, 'contactName', t.contact_name, 'contactTask', t.contact_task,
                                        'remainingQuestions', t.remaining_questions),
              'writtenBy', %s, 'writtenOn', (t.written_at at time zone 'Europe/Berlin')::date) as plan
              from taper_plan t join person p on p.id = t.written_by
             where t.case_id = :caseId
            """.formatted(BoardQueries.nameOf("p")))
        .bind("caseId", caseId)
        .map(row -> json.readValue(row.get("plan", String.class), WrittenTaperPlan.class))
        .one();
  }

  /** Writes the plan if nobody was faster; {@code version} 0 means that there was none. */
  Mono<Void> put(UUID caseId, long version, TaperPlan plan, Actor writer, Instant now) {
    var statement = database
        .sql("""
            insert into taper_plan as t (case_id, version, steps, contact_name, contact_task, remaining_questions,
                                         written_by, written_at)
            values (:caseId, 1, cast(:steps as jsonb), :contactName, :contactTask, :remaining, :writer, :now)
            on conflict (tenant_id, case_id) do update
              set version = t.version + 1, steps = excluded.steps, contact_name = excluded.contact_name,
                  contact_task = excluded.contact_task, remaining_questions = excluded.remaining_questions,
                  written_by = excluded.written_by, written_at = excluded.written_at
              where t.version = :version
            """)
        .bind("version", version)
        .bind("caseId", caseId)
        .bind("steps", json.writeValueAsString(plan.steps()))
        .bind("contactName", plan.contactName())
        .bind("contactTask", plan.contactTask())
        .bind("writer", writer.id())
        .bind("now", now);
    var remaining = plan.remainingQuestions();
    return (remaining == null
            ? statement.bindNull("remaining", String.class)
            : statement.bind("remaining", remaining))
        .fetch()
        .rowsUpdated()
        .filter(rows -> rows == 1)
        .switchIfEmpty(Mono.error(() -> new ProblemException(RequestProblem.CHANGED_MEANWHILE)))
        .then();
  }
}
