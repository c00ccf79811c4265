package de.jobcoachingportal.decisions.web;

import de.jobcoachingportal.benefits.Benefit;
import de.jobcoachingportal.benefits.BenefitRequest;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Missing;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.decisions.Contribution;
import de.jobcoachingportal.decisions.Curtailment;
import de.jobcoachingportal.decisions.Decision;
import de.jobcoachingportal.decisions.DecisionDesk;
import de.jobcoachingportal.decisions.DecisionKind;
import de.jobcoachingportal.decisions.Facts;
import de.jobcoachingportal.decisions.Reasons;
import de.jobcoachingportal.decisions.RuleResult;
import de.jobcoachingportal.letters.Letter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything the office needs to decide.
 *
 * @param unitMinutes how long a professional hour is; null where the programme counts clock hours
 * @param open null while there is no draft
 * @param kinds may be begun
 */
record DecisionDeskView(
    String rules,
    int rulesNumber,
    boolean remedyChecked,
    boolean competenceSettled,
    @Nullable Integer unitMinutes,
    FactsView facts,
    @Nullable DraftView open,
    List<IssuedView> issued,
    List<DecisionKind> kinds,
    @Nullable BenefitFacts benefit,
    List<String> actions) {
  private static final Set<Operation> ACTIONS = Set.of(
      Operation.DECISION_PREPARE,
      Operation.DECISION_DRAFT,
      Operation.DECISION_APPROVE,
      Operation.COACH_COMMISSION,
      Operation.PLAN_ASSESS,
      Operation.PLAN_RETURN);

  record FactsView(
      @Nullable LocalDate filedOn,
      @Nullable String coach,
      @Nullable Integer plannedMinutes,
      @Nullable Integer plannedMonths,
      @Nullable String situation,
      @Nullable String suitability,
      @Nullable String assessment,
      @Nullable String assessedBy,
      @Nullable Instant assessedAt,
      @Nullable Instant plannedAt,
      @Nullable Boolean supported,
      int grantedMinutes,
      int usedMinutes,
      @Nullable LocalDate startsOn,
      @Nullable LocalDate endsOn,
      int wishedMinutes,
      int wishedMonths,
      String wishReasons,
      String wishedBy,
      @Nullable LocalDate wishedOn,
      List<Missing> gaps) {}

  /**
   * The benefit that is decided, as it was asked for and as it holds now; {@code deemedGrantedAfter}: silence grants it after
   * this day, null where it is no claim or decided.
   */
  record BenefitFacts(
      UUID id,
      String name,
      Benefit.Kind kind,
      Benefit.Recipient recipient,
      String purpose,
      @Nullable Integer costCents,
      @Nullable LocalDate askedOn,
      @Nullable Integer grantedCents,
      @Nullable LocalDate holdsSince,
      @Nullable LocalDate endsOn,
      @Nullable LocalDate deemedGrantedAfter) {
    static BenefitFacts of(BenefitRequest request) {
      var entry = request.benefit().entry();
      var outcome = request.outcome();
      return new BenefitFacts(
          request.id(),
          entry.name(),
          entry.kind(),
          entry.recipient(),
          request.wish().purpose(),
          request.wish().costCents(),
          request.asking().askedOn(),
          outcome == null ? null : outcome.grantedCents(),
          outcome == null || request.grantedOn() == null ? null : outcome.decidedOn(),
          outcome == null ? null : outcome.endsOn(),
          request.deemedGrantedAfter());
    }
  }

  /**
   * @param prefill the reasons as the check gave them to whoever wrote these, equal where nobody did; null: not known
   * @param checkReasons as the check gives them now
   * @param changed points of the check that are new since the prefill, and those that were there then
   * @param approvers names of those who may issue; {@code own}: the reader wrote a word of it and may not
   */
  record DraftView(
      UUID id,
      long version,
      DecisionKind kind,
      Decision.State state,
      @Nullable Integer minutes,
      @Nullable LocalDate startsOn,
      @Nullable LocalDate endsOn,
      String reasons,
      @Nullable String prefill,
      String checkReasons,
      Reasons.Change changed,
      String plainReasons,
      @Nullable String notGranted,
      @Nullable String furtherRuling,
      List<String> conditions,
      @Nullable Integer budgetCents,
      @Nullable Contribution contribution,
      Curtailment curtailment,
      boolean curtails,
      @Nullable Instant plainReleasedAt,
      @Nullable String plainReleasedBy,
      Map<String, String> deviations,
      List<String> writers,
      Instant draftedAt,
      @Nullable Instant handedOverAt,
      @Nullable String returnReason,
      boolean own,
      List<String> approvers,
      List<RuleResult> check,
      Letter letter,
      @Nullable Letter plainLetter) {}

  record IssuedView(
      UUID id,
      DecisionKind kind,
      @Nullable Integer minutes,
      @Nullable LocalDate startsOn,
      @Nullable LocalDate endsOn,
      @Nullable Integer amountCents,
      List<String> writers,
      String approvedBy,
      Instant issuedAt) {}

  static DecisionDeskView of(DecisionDesk.Page page) {
    Facts.Ground ground = page.ground();
    CaseFile file = page.file();
    DecisionDesk.Open open = page.open();
    return new DecisionDeskView(
        ground.rules().name(),
        ground.rules().number(),
        page.remedyChecked(),
        page.competenceSettled(),
        ground.rules().parameters().frame().hours().unitMinutes().orElse(null),
        facts(page),
        open == null ? null : draft(open, page),
        page.issued().stream().map(decision -> issued(decision, page.names())).toList(),
        open == null ? kinds(file, ground) : List.of(),
        ground.benefit() == null ? null : BenefitFacts.of(ground.benefit()),
        actions(page));
  }

  private static List<DecisionKind> kinds(CaseFile file, Facts.Ground ground) {
    BenefitRequest benefit = ground.benefit();
    if (benefit != null) {
      return file.may(Operation.BENEFIT_DRAFT)
          ? DecisionKind.possibleFor(benefit).stream()
              .filter(kind -> kind.isFor(ground.body()))
              .toList()
          : List.of();
    }
    return file.may(Operation.DECISION_DRAFT)
        ? DecisionKind.possibleIn(file.coachingCase().state()).stream()
            .filter(kind -> kind.isFor(ground.body()))
            .filter(kind -> isOffered(ground) || !kind.opens())
            .toList()
        : List.of();
  }

  /** Where coaching is not offered a grant could be drafted, but never issued. */
  private static boolean isOffered(Facts.Ground ground) {
    return !Boolean.FALSE.equals(ground.rules().parameters().admission().offered());
  }

  /** The steps of a benefit have the names of the steps of any decision: the page needs no second set of buttons. */
  private static List<String> actions(DecisionDesk.Page page) {
    CaseFile file = page.file();
    if (page.ground().benefit() == null) {
      return file.actions(ACTIONS).stream()
          .filter(action ->
              page.competenceSettled() || !action.equals(Operation.DECISION_PREPARE.name()))
          .toList();
    }
    var actions = new ArrayList<String>();
    if (file.may(Operation.BENEFIT_DRAFT)) {
      actions.add(Operation.DECISION_DRAFT.name());
    }
    if (file.may(Operation.BENEFIT_APPROVE)) {
      actions.add(Operation.DECISION_APPROVE.name());
    }
    return actions;
  }

  private static FactsView facts(DecisionDesk.Page page) {
    Facts.Ground ground = page.ground();
    var plan = ground.plan().content();
    var assessment = ground.assessment();
    var ledger = ground.ledger();
    var coach = ground.coach();
    return new FactsView(
        page.file().coachingCase().filedOn(),
        coach == null ? null : coach.name(),
        plan.minutes(),
        plan.months(),
        plan.situation(),
        plan.suitability(),
        assessment == null ? null : assessment.verdict().reasons(),
        assessment == null ? null : assessment.author(),
        assessment == null ? null : assessment.assessedAt(),
        ground.plan().submittedAt(),
        assessment == null ? null : assessment.verdict().supported(),
        ledger == null ? 0 : ledger.grantedMinutes(),
        ledger == null ? 0 : ledger.usedMinutes(),
        ledger == null ? null : ledger.startsOn(),
        ledger == null ? null : ledger.endsOn(),
        ground.wish().minutes(),
        ground.wish().months(),
        ground.wish().reasons(),
        ground.wish().requestedBy(),
        ground.wish().requestedOn(),
        ground.gaps());
  }

  private static DraftView draft(DecisionDesk.Open open, DecisionDesk.Page page) {
    Decision decision = open.decision();
    return new DraftView(
        decision.id(),
        decision.version(),
        decision.kind(),
        decision.state(),
        decision.content().minutes(),
        decision.content().startsOn(),
        decision.content().endsOn(),
        decision.content().reasons(),
        decision.content().prefill(),
        open.checkReasons(),
        open.changed(),
        decision.content().plainReasons(),
        decision.content().terms().notGranted(),
        decision.content().terms().furtherRuling(),
        decision.content().terms().conditions(),
        decision.content().terms().budgetCents(),
        decision.content().terms().contribution(),
        decision.content().terms().curtailment(),
        page.ground().curtails(decision),
        decision.course().plainReleasedAt(),
        page.names().get(decision.course().plainReleasedBy()),
        decision.content().deviations(),
        names(decision, page.names()),
        decision.course().draftedAt(),
        decision.course().handedOverAt(),
        decision.course().returnReason(),
        decision.writers().contains(page.file().actor().id()),
        open.approvers(),
        open.check(),
        open.letters().notice(),
        open.letters().plain());
  }

  private static IssuedView issued(Decision decision, Map<UUID, String> names) {
    UUID approver = decision.course().approvedBy();
    var pays = decision.content().terms().contribution();
    return new IssuedView(
        decision.id(),
        decision.kind(),
        decision.content().minutes(),
        decision.content().startsOn(),
        decision.content().endsOn(),
        pays == null ? null : pays.amountCents(),
        names(decision, names),
        approver == null ? "" : names.getOrDefault(approver, ""),
        Objects.requireNonNull(decision.course().issuedAt()));
  }

  private static List<String> names(Decision decision, Map<UUID, String> names) {
    return decision.writers().stream()
        .map(writer -> names.getOrDefault(writer, ""))
        .sorted()
        .toList();
  }
}
