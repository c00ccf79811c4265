package de.jobcoachingportal.decisions;

import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class CommissionStore {
  private final DatabaseClient database;

  CommissionStore(DatabaseClient database) {
    this.database = database;
  }

  Mono<Void> add(
      UUID id,
      UUID caseId,
      UUID decisionId,
      UUID coachId,
      @Nullable Integer rateCentsPerHour,
      UUID person,
      Instant now) {
    return database
        .sql("""
            insert into commission (id, version, case_id, decision_id, coach_id, rate_cents_per_hour, commissioned_by,
                                    commissioned_at)
            values (:id, 0, :case, :decision, :coach, :rate, :person, :now)
            """)
        .bind("id", id)
        .bind("case", caseId)
        .bind("decision", decisionId)
        .bind("coach", coachId)
        .bind(
            "rate",
            rateCentsPerHour == null
                ? Parameters.in(Integer.class)
                : Parameters.in(rateCentsPerHour))
        .bind("person", person)
        .bind("now", now)
        .then();
  }
}
