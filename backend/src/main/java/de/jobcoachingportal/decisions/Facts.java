package de.jobcoachingportal.decisions;

import de.jobcoachingportal.benefits.BenefitRequest;
import de.jobcoachingportal.benefits.BenefitRequests;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseRules;
import de.jobcoachingportal.cases.Missing;
import de.jobcoachingportal.coachpool.ChosenCoach;
import de.jobcoachingportal.coachpool.CoachChoices;
import de.jobcoachingportal.hours.HourLedger;
import de.jobcoachingportal.hours.HourLedgers;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import de.jobcoachingportal.programmes.ProgrammeVersion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Brings together what a decision rests on: the rules of the case's version, the facts, the ledger, the coach. */
@Component
public class Facts {
  private final KnownFacts known;
  private final Plans plans;
  private final CoachChoices coaches;
  private final HourLedgers ledgers;
  private final CaseRules rules;
  private final DecisionStore decisions;
  private final ExtensionDesk extensions;
  private final BenefitRequests benefits;
  private final Clock clock;

  Facts(
      KnownFacts known,
      Plans plans,
      CoachChoices coaches,
      HourLedgers ledgers,
      CaseRules rules,
      DecisionStore decisions,
      ExtensionDesk extensions,
      BenefitRequests benefits,
      Clock clock) {
    this.known = known;
    this.plans = plans;
    this.coaches = coaches;
    this.ledgers = ledgers;
    this.rules = rules;
    this.decisions = decisions;
    this.extensions = extensions;
    this.benefits = benefits;
    this.clock = clock;
  }

  /**
   * Everything known of a case at this moment.
   *
   * @param wish the extension that waits for its decision
   * @param benefit what is asked for beside coaching, if that is what is decided; null otherwise
   */
  public record Ground(
      ProgrammeVersion rules,
      CaseFacts facts,
      Plan plan,
      @Nullable Assessment assessment,
      @Nullable ChosenCoach coach,
      @Nullable HourLedger ledger,
      ExtensionDesk.Wish wish,
      List<Missing> gaps,
      LocalDate today,
      @Nullable BenefitRequest benefit) {

    /** All rules over what a draft wants; the same for the page and for the issue. */
    List<RuleResult> check(Decision decision) {
      var results = benefit == null
          ? check(decision.kind(), decision.content().proposal())
          : check(decision.kind(), benefit, decision.content());
      return curtails(decision)
          ? Stream.concat(
                  new CurtailmentRules(
                          decision.content().terms().curtailment(),
                          body(),
                          benefit != null && benefit.isForEmployer(),
                          today)
                      .check().stream(),
                  results.stream())
              .sorted(Comparator.comparing(RuleResult::outcome))
              .toList()
          : results;
    }

    /** Whether it takes something away that was granted. */
    public boolean curtails(Decision decision) {
      return Curtailment.isNeeded(decision.kind(), decision.content(), benefit);
    }

    /** An end gives nothing, so no rule guards it; a change that gives no more than what holds is guarded by few. */
    List<RuleResult> check(DecisionKind kind, BenefitRequest request, Decision.Content wanted) {
      if (kind == DecisionKind.STOP_BENEFIT) {
        return List.of();
      }
      var pays = Objects.requireNonNullElse(wanted.terms().contribution(), Contribution.NONE);
      var benefitRules = new BenefitRules(request, pays, wanted.endsOn(), ledger != null);
      return kind == DecisionKind.CHANGE_BENEFIT && !benefitRules.givesMore()
          ? benefitRules.ofNoMore()
          : RuleCheck.ofBenefit(rules.parameters(), facts, benefitRules, today);
    }

    /** A refused extension has no frame of its own: what was asked for is held against the limits. */
    List<RuleResult> check(DecisionKind kind, @Nullable Proposal proposal) {
      return Facts.check(
          rules, facts, kind, kind == DecisionKind.REFUSE_EXTENSION ? wished() : proposal, today);
    }

    /** The frame as it would be with the extension that is asked for; null where there is nothing to extend. */
    @Nullable
    Proposal wished() {
      return ledger == null
          ? null
          : new Proposal(
              wish.minutes(), ledger.startsOn(), ledger.endsOn().plusMonths(wish.months()));
    }

    /** Whose decision it is. */
    public DecidingBody body() {
      return rules.parameters().legal().decidingBody();
    }

    Ground about(BenefitRequest request) {
      return new Ground(rules, facts, plan, assessment, coach, ledger, wish, gaps, today, request);
    }

    int grantedMinutes() {
      return ledger == null ? 0 : ledger.grantedMinutes();
    }
  }

  Mono<Ground> of(CaseFile file) {
    return Mono.zip(
            rules.of(file),
            known.of(file),
            plans.plan(file),
            plans.latestAssessment(file.id()).map(Optional::of).defaultIfEmpty(Optional.empty()),
            coaches.chosen(file).map(Optional::of).defaultIfEmpty(Optional.empty()),
            ledgers.of(file).map(Optional::of).defaultIfEmpty(Optional.empty()),
            decisions.extensions(file.id()),
            extensions.wish(file))
        .map(found -> ground(
            found.getT1(),
            found.getT2(),
            found.getT3(),
            found.getT4().orElse(null),
            found.getT5().orElse(null),
            found.getT6().orElse(null),
            found.getT7(),
            found.getT8()));
  }

  /** As {@link #of(CaseFile)}, with the benefit that is decided. */
  Mono<Ground> of(CaseFile file, @Nullable UUID benefitRequestId) {
    return benefitRequestId == null
        ? of(file)
        : of(file)
            .zipWith(benefits.one(file, benefitRequestId))
            .map(found -> found.getT1().about(found.getT2()));
  }

  private Ground ground(
      ProgrammeVersion rules,
      KnownFacts.Known known,
      Plan plan,
      @Nullable Assessment assessment,
      @Nullable ChosenCoach coach,
      @Nullable HourLedger ledger,
      int extensions,
      ExtensionDesk.Wish wish) {
    var granted = ledger == null
        ? Granted.NOTHING
        : new Granted(
            ledger.grantedMinutes(),
            new Proposal(0, ledger.startsOn(), ledger.endsOn()).months(),
            extensions);
    return new Ground(
        rules,
        facts(
            rules,
            known,
            plan.state(),
            plan.content(),
            assessment == null ? null : assessment.verdict(),
            coach == null
                ? null
                : new CaseFacts.Coach(
                    coach.name(), coach.recognisedUntil(), coach.alsoIfdAdviser()),
            granted),
        plan,
        assessment,
        coach,
        ledger,
        wish,
        known.gaps(),
        LocalDate.now(clock),
        null);
  }

  /** All rules that guard a decision of this kind; a change and a stop give nothing, so none guards them. */
  static List<RuleResult> check(
      ProgrammeVersion rules,
      CaseFacts facts,
      DecisionKind kind,
      @Nullable Proposal proposal,
      LocalDate today) {
    if (kind.takes()) {
      return List.of();
    }
    var results = kind.isAboutExtension()
        ? RuleCheck.ofExtension(rules.parameters(), facts, proposal, today)
        : RuleCheck.ofGrant(rules.parameters(), facts, proposal, today);
    return results.stream().filter(result -> kind.asks(result.rule())).toList();
  }

  /** What was granted before the decision that is looked at. */
  record Granted(int minutes, int months, int extensions) {
    static final Granted NOTHING = new Granted(0, 0, 0);
  }

  /** The facts as the rules look at them; one case and many go through here. */
  static CaseFacts facts(
      ProgrammeVersion rules,
      KnownFacts.Known known,
      Plan.State planState,
      PlanContent plan,
      Assessment.@Nullable Verdict verdict,
      CaseFacts.@Nullable Coach coach,
      Granted granted) {
    return new CaseFacts(
        known.person(),
        new CaseFacts.Company(
            known.company().agrees(),
            known.company().agreedOn(),
            known.company().weeklyHours(),
            known.company().inclusionCompany(),
            verdict == null ? null : verdict.jobEndangered()),
        new CaseFacts.Coaching(
            coach,
            verdict == null ? null : verdict.supported(),
            RequiredPapers.missing(rules.parameters().steps(), known, planState, plan),
            granted.minutes(),
            granted.months(),
            granted.extensions(),
            known.lastReviewOn()));
  }
}
