package de.jobcoachingportal.decisions;

import de.jobcoachingportal.applications.CompetenceChecks;
import de.jobcoachingportal.applications.Papers;
import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.benefits.BenefitRequests;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.CoachingCases;
import de.jobcoachingportal.cases.Deadlines;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.reviews.Extensions;
import de.jobcoachingportal.time.Germany;
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
  private final CompetenceChecks competences;
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
      CompetenceChecks competences,
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
    this.competences = competences;
    this.todos = todos;
    this.deadlines = deadlines;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  /**
   * Brings a case to the decision without a plan, when it is clear that nothing can be granted; nobody waits for the plan any
   * more.
   *
   * @throws ProblemException decisions.competence-first
   */
  public Mono<Void> prepare(UUID caseId, String reason, Actor actor) {
    return access
        .open(caseId, actor, Operation.DECISION_PREPARE)
        .filterWhen(competences::isSettled)
        .switchIfEmpty(Mono.error(() -> new ProblemException(DecisionProblem.COMPETENCE_FIRST)))
        .flatMap(file -> cases
            .advance(file, CaseState.ASSESSMENT, actor, reason)
            .then(todos.done(caseId, Plans.WRITE))
            .then(todos.done(caseId, Papers.ARRIVED))
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

  /**
   * Gives the draft to a second person, with the reasons of the check of this moment if nobody wrote others; from here on
   * somebody else is to act.
   */
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
            .delayUntil(handed -> mustFit(file, handed)),
        turn((file, decision) -> deadlines
            .open(file, APPROVE, decision.writers())
            .then(todos.done(caseId, DRAFT))
            .then(
                decision.kind().isAboutExtension()
                    ? todos.done(caseId, Extensions.DECIDE)
                    : Mono.empty())));
  }

  /** A draft that comes back waits like any other. */
  public Mono<Decision> giveBack(
      UUID caseId, UUID decisionId, ExpectedVersion version, String reason, Actor actor) {
    return step(
        caseId,
        decisionId,
        version,
        Operation.DECISION_APPROVE,
        actor,
        "DECISION_RETURNED",
        (file, decision) -> done(decision.returned(reason)),
        turn((file, decision) ->
            deadlines.open(file, written(decision)).then(todos.done(caseId, APPROVE))));
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
        (file, decision) -> done(decision.discarded()),
        turn(this::withoutDraft));
  }

  /** With a benefit it follows from its draft whose turn it is. */
  private BiFunction<CaseFile, Decision, Mono<Void>> turn(
      BiFunction<CaseFile, Decision, Mono<Void>> ofCoaching) {
    return (file, decision) -> decision.kind().isAboutBenefit()
        ? benefits.draftMoved(file.id())
        : ofCoaching.apply(file, decision);
  }

  /** What was applied for still waits for a decision; what nobody asked for, no longer. */
  private Mono<Void> withoutDraft(CaseFile file, Decision decision) {
    var unread = todos.done(file.id(), APPROVE);
    if (decision.kind().takes() || decision.kind() == DecisionKind.ANALYSIS) {
      return unread.then(todos.done(file.id(), DRAFT));
    }
    return decision.course().handedOverAt() == null
        ? Mono.empty()
        : unread.then(deadlines.open(file, written(decision)));
  }

  /** What waits for somebody to write it. */
  private static String written(Decision decision) {
    return decision.kind().isAboutExtension() ? Extensions.DECIDE : DRAFT;
  }

  /** That it fits what it is about, as that is now. */
  Mono<Void> mustFit(CaseFile file, Decision decision) {
    return benefitDecisions
        .mustFit(file, decision)
        .then(extensions.mustFit(file, decision))
        .then(heardOfTheGrant(decision));
  }

  private Mono<Void> heardOfTheGrant(Decision decision) {
    var curtailment = decision.content().terms().curtailment();
    return decision.kind().takes()
            && Curtailment.isNeeded(decision.kind(), decision.content(), null)
            && curtailment.askedOn() != null
        ? store
            .grant(decision.caseId())
            .mapNotNull(grant -> grant.course().issuedAt())
            .map(issued -> curtailment.beforeGrant(Germany.day(issued)))
            .filter(errors -> !errors.isEmpty())
            .flatMap(errors ->
                Mono.error(new ProblemException(DecisionProblem.DECISION_INCOMPLETE, errors)))
        : Mono.empty();
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
    return step(
        caseId,
        decisionId,
        version,
        operation,
        actor,
        action,
        taken,
        (file, decision) -> Mono.empty());
  }

  /** @param turn who is to act now, once it is written */
  private Mono<Decision> step(
      UUID caseId,
      UUID decisionId,
      ExpectedVersion version,
      Operation operation,
      Actor actor,
      String action,
      BiFunction<CaseFile, Decision, Mono<Decision>> taken,
      BiFunction<CaseFile, Decision, Mono<Void>> turn) {
    return operation(caseId, decisionId, operation)
        .flatMap(allowed -> access.open(caseId, actor, allowed))
        .flatMap(file -> store
            .one(caseId, decisionId)
            .switchIfEmpty(Mono.error(() -> new ProblemException(DecisionProblem.DECISION_UNKNOWN)))
            .doOnNext(decision -> version.mustBe(decision.version()))
            // Written last: a benefit is locked before its decision, everywhere.
            .flatMap(decision -> taken.apply(file, decision))
            .flatMap(store::save)
            .delayUntil(decision -> turn.apply(file, decision))
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
