package de.jobcoachingportal.decisions;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.CoachingCases;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.hours.HourGrant;
import de.jobcoachingportal.hours.HourLedgers;
import de.jobcoachingportal.hours.HourReduction;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * The second person issues the notice, and everything that follows happens in the same transaction: the letter is set and
 * frozen, the ledger opens or grows, the case goes on.
 */
@Service
public class Issuing {
  private final DecisionStore store;
  private final Facts facts;
  private final FactQueries queries;
  private final Notices notices;
  private final ExtensionDesk extensions;
  private final Decisions decisions;
  private final BenefitDecisions benefits;
  private final HourLedgers ledgers;
  private final CaseAccess access;
  private final CoachingCases cases;
  private final Todos todos;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  Issuing(
      DecisionStore store,
      Facts facts,
      FactQueries queries,
      Notices notices,
      ExtensionDesk extensions,
      Decisions decisions,
      BenefitDecisions benefits,
      HourLedgers ledgers,
      CaseAccess access,
      CoachingCases cases,
      Todos todos,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.store = store;
    this.facts = facts;
    this.queries = queries;
    this.notices = notices;
    this.extensions = extensions;
    this.decisions = decisions;
    this.benefits = benefits;
    this.ledgers = ledgers;
    this.access = access;
    this.cases = cases;
    this.todos = todos;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  /** @throws ProblemException decisions.own-draft, decisions.rules-stop, decisions.deviation-unexplained and others */
  public Mono<Decision> approve(
      UUID caseId, UUID decisionId, ExpectedVersion version, Actor actor) {
    return decisions
        .operation(caseId, decisionId, Operation.DECISION_APPROVE)
        .flatMap(operation -> access.open(caseId, actor, operation))
        .flatMap(file -> store
            .one(caseId, decisionId)
            .switchIfEmpty(Mono.error(() -> new ProblemException(DecisionProblem.DECISION_UNKNOWN)))
            .doOnNext(decision -> version.mustBe(decision.version()))
            .delayUntil(decision -> decisions.mustFit(file, decision))
            .flatMap(decision -> facts
                .of(file, decision.benefitRequestId())
                .flatMap(ground -> issue(file, decision, ground, actor))));
  }

  private Mono<Decision> issue(CaseFile file, Decision decision, Facts.Ground ground, Actor actor) {
    List<RuleResult> check = ground.check(decision);
    return switch (settled(decision, ground).approvedBy(actor.id(), check, clock.instant())) {
      case Decision.Outcome.Refused(var problem, var errors) ->
        Mono.error(new ProblemException(problem, errors));
      case Decision.Outcome.Done(var approved) ->
        store
            .save(approved, check)
            .flatMap(issued -> notices
                .issue(file, issued, ground, actor)
                .then(carryOut(file, issued, ground, actor))
                .then(nothingWaits(issued))
                .then(audit.wrote(
                    actor,
                    "DECISION_ISSUED_" + issued.kind(),
                    file.id(),
                    file.actingAs().name(),
                    issued.id()))
                .then(live.changed(file.id(), "decision"))
                .thenReturn(issued));
    };
  }

  private Mono<Void> nothingWaits(Decision decision) {
    return decision.kind().isAboutBenefit()
        ? Mono.empty()
        : todos
            .done(decision.caseId(), Decisions.DRAFT)
            .then(todos.done(decision.caseId(), Decisions.APPROVE));
  }

  /** How much a stop takes back is known only now. */
  private static Decision settled(Decision decision, Facts.Ground ground) {
    var ledger = ground.ledger();
    return decision.kind() == DecisionKind.STOP && ledger != null
        ? decision.withMinutes(ledger.usedMinutes() - ledger.grantedMinutes())
        : decision;
  }

  private Mono<Void> carryOut(CaseFile file, Decision decision, Facts.Ground ground, Actor actor) {
    return switch (decision.kind()) {
      case GRANT, PARTIAL_GRANT, PROVISIONAL, PERSONAL_BUDGET ->
        grantHours(file, decision, ground, actor)
            .then(cases.advance(file, CaseState.GRANTED, actor, null))
            .then(todos.open(Todos.Asked.ofGroup(file.id(), Commissions.COMMISSION, null, null)));
      case REJECT -> cases.advance(file, CaseState.REJECTED, actor, null).then();
      case EXTEND ->
        grantHours(file, decision, ground, actor)
            .then(extensions.decided(file, true))
            // More hours are for coaching: whoever was on the way out comes back for them.
            .then(cases.advance(file, CaseState.CHANGING, actor, null))
            .then(todos.done(file.id(), "CLOSING_REPORT"));
      case REFUSE_EXTENSION ->
        extensions
            .decided(file, false)
            .then(queries.beforeExtension(file.id()).defaultIfEmpty(CaseState.CHANGING))
            .flatMap(before -> cases.advance(file, asBefore(before), actor, null))
            .then();
      case ANALYSIS -> grantHours(file, decision, ground, actor);
      // How the coaching ends, and who learns of it, is settled in the team's reflection, not by
      // the notice.
      case CHANGE, STOP -> reduceHours(file, decision, ground, actor);
      case GRANT_BENEFIT, REFUSE_BENEFIT, CHANGE_BENEFIT, STOP_BENEFIT ->
        benefits.settle(file, decision);
    };
  }

  /** A refusal changes nothing: the taper goes on, an interrupted talk too, everything else is coaching. */
  private static CaseState asBefore(CaseState before) {
    return before == CaseState.TAPERING || before == CaseState.INTERIM_REVIEW
        ? before
        : CaseState.CHANGING;
  }

  private Mono<Void> grantHours(
      CaseFile file, Decision decision, Facts.Ground ground, Actor actor) {
    Proposal proposal = decision.content().proposal();
    if (proposal == null) {
      return Mono.error(new ProblemException(
          DecisionProblem.DECISION_INCOMPLETE, decision.missing(ground.today())));
    }
    var grant = new HourGrant(
        file.id(),
        decision.id(),
        proposal.minutes(),
        proposal.startsOn(),
        proposal.endsOn(),
        reserve(ground));
    return ledgers.grant(grant, file, actor).then();
  }

  private Mono<Void> reduceHours(
      CaseFile file, Decision decision, Facts.Ground ground, Actor actor) {
    var ledger = ground.ledger();
    if (ledger == null) {
      return Mono.error(new ProblemException(DecisionProblem.NO_GRANT));
    }
    Integer minutes = decision.content().minutes();
    LocalDate end = decision.content().endsOn();
    if (end != null && end.isAfter(ledger.endsOn())) {
      return Mono.error(new ProblemException(
          DecisionProblem.END_LATER,
          new FieldError("/endsOn", "later", DecisionProblem.END_LATER.title())));
    }
    if ((minutes == null || minutes == 0) && end == null) {
      return Mono.empty();
    }
    var reduction = new HourReduction(
        file.id(),
        decision.id(),
        minutes == null ? 0 : -minutes,
        end == null ? ledger.endsOn() : end,
        reserve(ground));
    return ledgers
        .reduce(reduction, file, actor)
        .switchIfEmpty(Mono.error(() -> new ProblemException(
            DecisionProblem.BELOW_USED,
            new FieldError("/minutes", "max", DecisionProblem.BELOW_USED.title()))))
        .then();
  }

  private static int reserve(Facts.Ground ground) {
    Integer reserve = ground.rules().parameters().watch().taperReservePercent();
    return reserve == null ? 0 : reserve;
  }
}
