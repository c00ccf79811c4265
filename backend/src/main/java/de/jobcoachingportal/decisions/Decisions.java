package de.jobcoachingportal.decisions;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.CoachingCases;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.decisions.Decision.Kind;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Drafts of decisions: begun, written, handed to a second person, given back. {@link Issuing} ends them. */
@Service
public class Decisions {
  static final String DRAFT = "DECISION_DRAFT";
  static final String APPROVE = "DECISION_APPROVE";

  private final DecisionStore store;
  private final Facts facts;
  private final ExtensionDesk extensions;
  private final CaseAccess access;
  private final CoachingCases cases;
  private final Todos todos;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  Decisions(
      DecisionStore store,
      Facts facts,
      ExtensionDesk extensions,
      CaseAccess access,
      CoachingCases cases,
      Todos todos,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.store = store;
    this.facts = facts;
    this.extensions = extensions;
    this.access = access;
    this.cases = cases;
    this.todos = todos;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  /** Brings a case to the decision without a plan, when it is clear that nothing can be granted. */
  public Mono<Void> prepare(UUID caseId, String reason, Actor actor) {
    return access
        .open(caseId, actor, Operation.DECISION_PREPARE)
        .flatMap(file -> cases
            .advance(file, CaseState.ASSESSMENT, actor, reason)
            .then(todos.open(Todos.Asked.ofGroup(caseId, DRAFT, null, null))));
  }

  /** Begins a draft, filled from the plan or from the request for an extension. */
  public Mono<Decision> begin(UUID caseId, Kind kind, Actor actor) {
    return access.open(caseId, actor, Operation.DECISION_DRAFT).flatMap(file -> {
      boolean aboutExtension = file.coachingCase().state() == CaseState.EXTENSION_REQUESTED;
      if (kind.isAboutExtension() != aboutExtension) {
        return Mono.error(new ProblemException(DecisionProblem.KIND_NOT_NOW));
      }
      return store
          .ofCase(caseId)
          .filter(decision -> decision.state() != Decision.State.ISSUED)
          .next()
          .flatMap(open -> Mono.<Decision>error(new ProblemException(DecisionProblem.ALREADY_OPEN)))
          .switchIfEmpty(Mono.defer(() -> draft(file, kind, actor)));
    });
  }

  public Mono<Decision> change(
      UUID caseId,
      UUID decisionId,
      ExpectedVersion version,
      Decision.Content content,
      Actor actor) {
    return step(
        caseId,
        decisionId,
        version,
        Operation.DECISION_DRAFT,
        actor,
        "DECISION_CHANGED",
        decision -> decision.changedBy(actor.id(), content));
  }

  /** Gives the draft to a second person. */
  public Mono<Decision> handOver(
      UUID caseId, UUID decisionId, ExpectedVersion version, Actor actor) {
    return step(
            caseId,
            decisionId,
            version,
            Operation.DECISION_DRAFT,
            actor,
            "DECISION_HANDED_OVER",
            decision -> decision.handedOver(clock.instant()))
        .flatMap(decision -> todos
            .done(caseId, DRAFT)
            .then(todos.open(Todos.Asked.ofGroup(caseId, APPROVE, null, null)))
            .thenReturn(decision));
  }

  public Mono<Decision> giveBack(
      UUID caseId, UUID decisionId, ExpectedVersion version, String reason, Actor actor) {
    return step(
            caseId,
            decisionId,
            version,
            Operation.DECISION_APPROVE,
            actor,
            "DECISION_RETURNED",
            decision -> decision.returned(reason))
        .flatMap(decision -> todos
            .done(caseId, APPROVE)
            .then(todos.open(Todos.Asked.ofGroup(caseId, DRAFT, null, null)))
            .thenReturn(decision));
  }

  public Mono<Decision> discard(
      UUID caseId, UUID decisionId, ExpectedVersion version, Actor actor) {
    return step(
        caseId,
        decisionId,
        version,
        Operation.DECISION_DRAFT,
        actor,
        "DECISION_DISCARDED",
        Decision::discarded);
  }

  private Mono<Decision> draft(CaseFile file, Kind kind, Actor actor) {
    return Mono.zip(facts.of(file), extensions.wish(file))
        .map(found -> Decision.drafted(
            Ids.next(),
            file.id(),
            kind,
            prefilled(kind, found.getT1(), found.getT2()),
            actor.id(),
            found.getT1().rules().id(),
            clock.instant()))
        .flatMap(store::save)
        .flatMap(decision -> noted(file, "DECISION_DRAFTED", decision).thenReturn(decision));
  }

  /** The frame as it was planned or asked for; the reasons are the office's own words. */
  private static Decision.Content prefilled(
      Kind kind, Facts.Ground ground, ExtensionDesk.Wish wish) {
    return switch (kind) {
      case GRANT -> {
        PlanContent plan = ground.plan().content();
        LocalDate start = plan.startsOn();
        LocalDate end = start == null || plan.months() == null
            ? null
            : start.plusMonths(plan.months()).minusDays(1);
        yield new Decision.Content(plan.minutes(), start, end, "", Map.of());
      }
      case EXTEND -> {
        var ledger = ground.ledger();
        yield ledger == null
            ? new Decision.Content(wish.minutes(), null, null, "", Map.of())
            : new Decision.Content(
                wish.minutes(),
                ledger.startsOn(),
                ledger.endsOn().plusMonths(wish.months()),
                "",
                Map.of());
      }
      case REJECT, REFUSE_EXTENSION -> new Decision.Content(null, null, null, "", Map.of());
    };
  }

  private Mono<Decision> step(
      UUID caseId,
      UUID decisionId,
      ExpectedVersion version,
      Operation operation,
      Actor actor,
      String action,
      Function<Decision, Decision.Outcome> rule) {
    return access
        .open(caseId, actor, operation)
        .flatMap(file -> store
            .one(caseId, decisionId)
            .switchIfEmpty(Mono.error(() -> new ProblemException(DecisionProblem.DECISION_UNKNOWN)))
            .doOnNext(decision -> version.mustBe(decision.version()))
            .map(rule)
            .flatMap(this::carryOut)
            .flatMap(decision -> noted(file, action, decision).thenReturn(decision)));
  }

  private Mono<Decision> carryOut(Decision.Outcome outcome) {
    return switch (outcome) {
      case Decision.Outcome.Done(var decision) -> store.save(decision);
      case Decision.Outcome.Refused(var problem, var errors) ->
        Mono.error(new ProblemException(problem, errors));
    };
  }

  private Mono<Void> noted(CaseFile file, String action, Decision decision) {
    return audit
        .wrote(file.actor(), action, file.id(), file.actingAs().name(), decision.id())
        .then(live.changed(file.id(), "decision"));
  }
}
