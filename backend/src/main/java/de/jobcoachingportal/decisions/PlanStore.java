package de.jobcoachingportal.decisions;

import de.jobcoachingportal.identity.PersonName;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Component
class PlanStore {
  private final DatabaseClient database;
  private final JsonMapper json;

  PlanStore(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  Mono<Plan> ofCase(UUID caseId) {
    return database.sql("""
            select id, version, case_id, state, author, content::text as content, submitted_at, return_reason, saved_at
              from coaching_plan where case_id = :case
            """).bind("case", caseId).map(this::plan).one();
  }

  /** Writes the plan if nobody was faster; the version goes up by one. */
  Mono<Plan> save(Plan plan) {
    return database
        .sql("""
            insert into coaching_plan as p (id, version, case_id, state, author, content, submitted_at, return_reason, saved_at)
            values (:id, 1, :case, :state, :author, :content::jsonb, :submitted, :reason, :saved)
            on conflict (tenant_id, case_id) do update set version = p.version + 1, state = excluded.state,
              author = excluded.author, content = excluded.content, submitted_at = excluded.submitted_at,
              return_reason = excluded.return_reason, saved_at = excluded.saved_at
              where p.version = :version
            returning id, version, case_id, state, author, content::text as content, submitted_at, return_reason, saved_at
            """)
        .bind("id", plan.id())
        .bind("version", plan.version())
        .bind("case", plan.caseId())
        .bind("state", plan.state().name())
        .bind("author", plan.author())
        .bind("content", json.writeValueAsString(plan.content()))
        .bind(
            "submitted",
            plan.submittedAt() == null
                ? Parameters.in(Instant.class)
                : Parameters.in(plan.submittedAt()))
        .bind(
            "reason",
            plan.returnReason() == null
                ? Parameters.in(String.class)
                : Parameters.in(plan.returnReason()))
        .bind("saved", plan.savedAt())
        .map(this::plan)
        .one()
        .switchIfEmpty(Mono.error(() -> new ProblemException(RequestProblem.CHANGED_MEANWHILE)));
  }

  Mono<Void> addAssessment(
      UUID id, Plan plan, UUID author, Assessment.Verdict verdict, Instant now) {
    return database
        .sql("""
            insert into plan_assessment (id, case_id, plan_id, author, supported, job_endangered, reasons, assessed_at)
            values (:id, :case, :plan, :author, :supported, :endangered, :reasons, :now)
            """)
        .bind("id", id)
        .bind("case", plan.caseId())
        .bind("plan", plan.id())
        .bind("author", author)
        .bind("supported", verdict.supported())
        .bind("endangered", verdict.jobEndangered())
        .bind("reasons", verdict.reasons())
        .bind("now", now)
        .then();
  }

  /** What professionals say of the plan, the latest first. */
  Flux<Assessment> assessments(UUID caseId) {
    return database
        .sql("""
            select a.id, a.supported, a.job_endangered, a.reasons, a.assessed_at,
                   p.salutation, p.given_name, p.family_name
              from plan_assessment a join person p on p.tenant_id = a.tenant_id and p.id = a.author
             where a.case_id = :case order by a.assessed_at desc, a.id desc limit 20
            """)
        .bind("case", caseId)
        .map(row -> new Assessment(
            row.get("id", UUID.class),
            new Assessment.Verdict(
                Boolean.TRUE.equals(row.get("supported", Boolean.class)),
                Boolean.TRUE.equals(row.get("job_endangered", Boolean.class)),
                row.get("reasons", String.class)),
            PersonName.of(
                row.get("salutation", String.class),
                row.get("given_name", String.class),
                row.get("family_name", String.class)),
            row.get("assessed_at", Instant.class)))
        .all();
  }

  private Plan plan(Readable row) {
    return new Plan(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("case_id", UUID.class),
        Plan.State.valueOf(row.get("state", String.class)),
        row.get("author", UUID.class),
        json.readValue(row.get("content", String.class), PlanContent.class),
        row.get("submitted_at", Instant.class),
        row.get("return_reason", String.class),
        row.get("saved_at", Instant.class));
  }
}
