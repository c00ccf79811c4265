package de.jobcoachingportal.decisions;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.benefits.BenefitRequests;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.CoachingCases;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.reviews.Extensions;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
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
  private final BenefitRequests benefits;
  private final BenefitDecisions benefitDecisions;
  private final CaseAccess access;
  private final CoachingCases cases;
  private final Todos todos;
  private final Deadlines deadlines;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  Decisions(
      DecisionStore store,
      Facts facts,
      ExtensionDesk extensions,
      BenefitRequests benefits,
      BenefitDecisions benefitDecisions,
      CaseAccess access,
      CoachingCases cases,
      Todos todos,
      Deadlines deadlines,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.store = store;
    this.facts = facts;
    this.extensions = extensions;
    this.benefits = benefits;
    this.benefitDecisions = benefitDecisions;
    this.access = access;
    this.cases = cases;
    this.todos = todos;
    this.deadlines = deadlines;
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
            .then(deadlines.open(file, DRAFT)));
  }

  /** Begins a draft, filled from the plan or from the request for an extension. */
  public Mono<Decision> begin(UUID caseId, DecisionKind kind, Actor actor) {
    return access.open(caseId, actor, Operation.DECISION_DRAFT).flatMap(file -> {
      if (!DecisionKind.possibleIn(file.coachingCase().state()).contains(kind)) {
        return Mono.error(new ProblemException(DecisionProblem.KIND_NOT_NOW));
      }
      return store
          .ofCase(caseId)
          .filter(decision -> decision.benefitRequestId() == null)
          .filter(decision -> decision.state() != Decision.State.ISSUED)
          .next()
          .flatMap(open -> Mono.<Decision>error(new ProblemException(DecisionProblem.ALREADY_OPEN)))
          .switchIfEmpty(Mono.defer(() -> draft(file, kind, null, actor)));
    });
  }

  /** Begins a draft about a benefit beside coaching; it stands beside one about the coaching itself. */
  public Mono<Decision> beginBenefit(UUID caseId, DecisionKind kind, UUID requestId, Actor actor) {
    return access.open(caseId, actor, Operation.BENEFIT_DRAFT).flatMap(file -> {
      var verdict = kind.verdict();
      if (verdict == null) {
        return Mono.error(new ProblemException(DecisionProblem.KIND_NOT_NOW));
      }
      return benefits
          .decidable(file, requestId, verdict)
          .thenMany(store.ofCase(caseId))
          .filter(decision -> requestId.equals(decision.benefitRequestId()))
          .filter(decision -> decision.state() != Decision.State.ISSUED)
          .next()
          .flatMap(open -> Mono.<Decision>error(new ProblemException(DecisionProblem.ALREADY_OPEN)))
          .switchIfEmpty(Mono.defer(() -> draft(file, kind, requestId, actor)));
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
        (file, decision) -> done(decision.changedBy(actor.id(), content))
            .flatMap(changed -> upToDate(file, changed)));
  }

  /** Gives the draft to a second person, with the reasons of the check of this moment if nobody wrote others. */
  public Mono<Decision> handOver(
      UUID caseId, UUID decisionId, ExpectedVersion version, Actor actor) {
    return step(
            caseId,
            decisionId,
            version,
            Operation.DECISION_DRAFT,
            actor,
            "DECISION_HANDED_OVER",
            (file, decision) -> upToDate(file, decision)
                .flatMap(draft -> done(draft.handedOver(clock.instant())))
                .delayUntil(handed -> benefitDecisions
                    .mustFit(file, handed)
                    .then(extensions.mustFit(file, handed))
                    .then(waits(file, handed, APPROVE))))
        .flatMap(decision -> over(decision, DRAFT))
        // From here on somebody else is to act; a draft that comes back waits like any other.
        .delayUntil(decision -> decision.kind().isAboutExtension()
            ? todos.done(caseId, Extensions.DECIDE)
            : Mono.empty());
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
            (file, decision) -> done(decision.returned(reason))
                .delayUntil(returned -> waits(file, returned, DRAFT)))
        .flatMap(decision -> over(decision, APPROVE));
  }

  /** Somebody stands by the twin in plain words; without that the notice is not issued together with it. */
  public Mono<Decision> releasePlain(
      UUID caseId, UUID decisionId, ExpectedVersion version, Actor actor) {
    return step(
        caseId,
        decisionId,
        version,
        Operation.DECISION_DRAFT,
        actor,
        "DECISION_PLAIN_RELEASED",
        (file, decision) -> upToDate(file, decision)
            .flatMap(read -> done(read.plainReleasedBy(actor.id(), clock.instant()))));
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
        (file, decision) -> done(decision.discarded()));
  }

  private Mono<Decision> draft(
      CaseFile file, DecisionKind kind, @Nullable UUID benefitRequestId, Actor actor) {
    return facts
        .of(file, benefitRequestId)
        .filter(ground -> kind.isFor(ground.body()))
        .switchIfEmpty(Mono.error(() -> new ProblemException(DecisionProblem.KIND_NOT_NOW)))
        .map(ground -> Decision.drafted(
                Ids.next(),
                file.id(),
                kind,
                Prefill.of(kind, ground),
                actor.id(),
                ground.rules().id(),
                clock.instant())
            .about(benefitRequestId))
        .flatMap(store::save)
        .flatMap(decision -> noted(file, "DECISION_DRAFTED", decision).thenReturn(decision));
  }

  /** Nothing to read where the reasons were written by somebody. */
  private Mono<Decision> upToDate(CaseFile file, Decision decision) {
    return decision.followsCheck()
        ? facts
            .of(file, decision.benefitRequestId())
            .map(ground -> Prefill.upToDate(decision, ground))
        : Mono.just(decision);
  }

  private Mono<Decision> step(
      UUID caseId,
      UUID decisionId,
      ExpectedVersion version,
      Operation operation,
      Actor actor,
      String action,
      BiFunction<CaseFile, Decision, Mono<Decision>> taken) {
    return operation(caseId, decisionId, operation)
        .flatMap(allowed -> access.open(caseId, actor, allowed))
        .flatMap(file -> store
            .one(caseId, decisionId)
            .switchIfEmpty(Mono.error(() -> new ProblemException(DecisionProblem.DECISION_UNKNOWN)))
            .doOnNext(decision -> version.mustBe(decision.version()))
            // Written last: a benefit is locked before its decision, everywhere.
            .flatMap(decision -> taken.apply(file, decision))
            .flatMap(store::save)
            .flatMap(decision -> noted(file, action, decision).thenReturn(decision)));
  }

  /** A benefit is decided in other states of a case than the coaching: its steps are operations of their own. */
  Mono<Operation> operation(UUID caseId, UUID decisionId, Operation operation) {
    return store
        .isAboutBenefit(caseId, decisionId)
        .map(benefit -> !benefit
            ? operation
            : operation == Operation.DECISION_APPROVE
                ? Operation.BENEFIT_APPROVE
                : Operation.BENEFIT_DRAFT);
  }

  /** What waits because of a benefit is one to-do from the application to the notice ({@code BENEFIT_DECIDE}). */
  private Mono<Void> waits(CaseFile file, Decision decision, String kind) {
    return decision.kind().isAboutBenefit() ? Mono.empty() : deadlines.open(file, kind);
  }

  private Mono<Decision> over(Decision decision, String kind) {
    return decision.kind().isAboutBenefit()
        ? Mono.just(decision)
        : todos.done(decision.caseId(), kind).thenReturn(decision);
  }

  private Mono<Decision> done(Decision.Outcome outcome) {
    return switch (outcome) {
      case Decision.Outcome.Done(var decision) -> Mono.just(decision);
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
