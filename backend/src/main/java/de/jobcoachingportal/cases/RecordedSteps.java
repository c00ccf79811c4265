package de.jobcoachingportal.cases;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.r2dbc.core.R2dbcEntityTemplate;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Notes who recorded a step for whom, and how it came. */
@Component
public class RecordedSteps {

  @Table("recorded_step")
  record Row(
      @Id UUID id,
      UUID caseId,
      UUID participantId,
      Operation operation,
      RecordedFor.Channel channel,
      LocalDate receivedOn,
      @Nullable String note,
      UUID recordedBy,
      Instant recordedAt) {}

  private final R2dbcEntityTemplate rows;
  private final PaperScans scans;
  private final Clock clock;

  RecordedSteps(R2dbcEntityTemplate rows, PaperScans scans, Clock clock) {
    this.rows = rows;
    this.scans = scans;
    this.clock = clock;
  }

  Mono<Void> note(UUID caseId, Operation operation, RecordedFor recordedFor, Actor actor) {
    var id = Ids.next();
    var scan = recordedFor.scanId();
    return rows.insert(new Row(
            id,
            caseId,
            recordedFor.participantId(),
            operation,
            recordedFor.channel(),
            recordedFor.receivedOn(),
            recordedFor.note(),
            actor.person().value(),
            clock.instant()))
        .then(scan == null ? Mono.empty() : scans.toStep(caseId, id, scan, actor));
  }

  /** A scan that came after the step was written down. */
  public Mono<Void> add(CaseFile file, UUID stepId, UUID scanId) {
    return rows.exists(
            Query.query(Criteria.where("id").is(stepId).and("case_id").is(file.id())), Row.class)
        .filter(known -> known)
        .switchIfEmpty(Mono.error(() -> new ProblemException(CaseProblem.STEP_UNKNOWN)))
        .then(Mono.defer(() -> scans.toStep(file.id(), stepId, scanId, file.actor())));
  }
}
