package de.jobcoachingportal.decisions;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Objections against a notice: received, also on paper, and how they ended. */
@Service
public class Objections {
  private static final String HANDLE = "OBJECTION_HANDLE";

  private final ObjectionRepository rows;
  private final DecisionStore decisions;
  private final CaseAccess access;
  private final Todos todos;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  Objections(
      ObjectionRepository rows,
      DecisionStore decisions,
      CaseAccess access,
      Todos todos,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.rows = rows;
    this.decisions = decisions;
    this.access = access;
    this.todos = todos;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  public record Listed(CaseFile file, List<Objection> objections) {}

  public Mono<Listed> list(UUID caseId, Actor actor) {
    return access
        .open(caseId, actor, Operation.OBJECTIONS_READ)
        .flatMap(file -> rows.findByCaseIdOrderByReceivedOnDesc(caseId)
            .collectList()
            .map(objections -> new Listed(file, objections)));
  }

  public Mono<UUID> file(
      UUID caseId,
      UUID decisionId,
      String grounds,
      Actor actor,
      @Nullable RecordedFor recordedFor) {
    return access
        .open(caseId, actor, Operation.OBJECTION_FILE, recordedFor)
        .flatMap(file -> decisions
            .one(caseId, decisionId)
            .switchIfEmpty(Mono.error(() -> new ProblemException(DecisionProblem.DECISION_UNKNOWN)))
            .filter(decision -> decision.state() == Decision.State.ISSUED)
            .switchIfEmpty(Mono.error(() -> new ProblemException(DecisionProblem.NOT_ISSUED)))
            .then(rows.existsByDecisionIdAndOutcomeIsNull(decisionId))
            .flatMap(open -> open
                ? Mono.error(new ProblemException(DecisionProblem.OBJECTION_OPEN))
                : rows.save(received(caseId, decisionId, grounds, actor, recordedFor)))
            .flatMap(objection -> todos
                .open(Todos.Asked.ofGroup(caseId, HANDLE, null, null))
                .then(noted(file, "OBJECTION_RECEIVED", objection))
                .thenReturn(objection.id())));
  }

  public Mono<Void> close(
      UUID caseId,
      UUID objectionId,
      ExpectedVersion version,
      Objection.Outcome outcome,
      String note,
      Actor actor) {
    return access
        .open(caseId, actor, Operation.OBJECTION_CLOSE)
        .flatMap(file -> rows.findByIdAndCaseId(objectionId, caseId)
            .switchIfEmpty(
                Mono.error(() -> new ProblemException(DecisionProblem.OBJECTION_UNKNOWN)))
            .doOnNext(objection -> version.mustBe(objection.version()))
            .filter(objection -> objection.outcome() == null)
            .switchIfEmpty(Mono.error(() -> new ProblemException(DecisionProblem.OBJECTION_CLOSED)))
            .flatMap(objection -> rows.save(objection.closed(outcome, note, LocalDate.now(clock))))
            .flatMap(objection ->
                todos.done(caseId, HANDLE).then(noted(file, "OBJECTION_" + outcome, objection))));
  }

  private Objection received(
      UUID caseId,
      UUID decisionId,
      String grounds,
      Actor actor,
      @Nullable RecordedFor recordedFor) {
    return new Objection(
        Ids.next(),
        null,
        caseId,
        decisionId,
        recordedFor == null ? LocalDate.now(clock) : recordedFor.receivedOn(),
        recordedFor == null ? "PORTAL" : recordedFor.channel().name(),
        grounds,
        actor.id(),
        clock.instant(),
        null,
        null,
        null);
  }

  private Mono<Void> noted(CaseFile file, String action, Objection objection) {
    return audit
        .wrote(file.actor(), action, file.id(), file.actingAs().name(), objection.id())
        .then(live.changed(file.id(), "decision"));
  }
}
