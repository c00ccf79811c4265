package de.jobcoachingportal.decisions;

import de.jobcoachingportal.benefits.BenefitRequest;
import de.jobcoachingportal.decisions.Decision.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a draft begins with: the frame as it was planned or asked for, the reasons as the check gives them. */
final class Prefill {
  private Prefill() {}

  static Content of(DecisionKind kind, Facts.Ground ground, ExtensionDesk.Wish wish) {
    Content frame = frame(kind, ground, wish);
    return new Content(
        frame.minutes(),
        frame.startsOn(),
        frame.endsOn(),
        Reasons.of(kind.gives(), ground.check(kind, frame.proposal())),
        Map.of());
  }

  /** Share and payer as they were asked for and as the catalogue has them; the amount follows from both. */
  static Content ofBenefit(DecisionKind kind, Facts.Ground ground) {
    var request = Objects.requireNonNull(ground.benefit());
    var pays =
        switch (kind) {
          case GRANT_BENEFIT -> contribution(request);
          case CHANGE_BENEFIT -> held(request);
          default -> Contribution.NONE;
        };
    var outcome = kind == DecisionKind.CHANGE_BENEFIT ? request.outcome() : null;
    var frame = new Content(
        null,
        null,
        outcome == null ? null : outcome.endsOn(),
        "",
        "",
        Decision.Terms.of(pays),
        Map.of());
    return kind == DecisionKind.CHANGE_BENEFIT
        ? frame
        : frame.withReasons(
            Reasons.of(kind.gives(), sayable(request, ground.check(kind, request, frame))));
  }

  /** A notice to the employer begins without the employee's degree of disability. */
  private static List<RuleResult> sayable(BenefitRequest request, List<RuleResult> check) {
    return request.isForEmployer()
        ? check.stream()
            .filter(result -> !result.rule().equals(Rule.DISABILITY.name()))
            .toList()
        : check;
  }

  private static Contribution contribution(BenefitRequest request) {
    Integer share = request.benefit().entry().usualSharePercent();
    Integer cost = request.wish().costCents();
    int amount = share == null || cost == null ? 0 : (int) ((long) cost * share / 100);
    return new Contribution(
        amount == 0 ? null : amount,
        share,
        request.wish().restBy(),
        request.wish().restName());
  }

  /** A change begins with what holds. */
  static Contribution held(BenefitRequest request) {
    var outcome = request.outcome();
    return new Contribution(
        outcome == null ? null : outcome.grantedCents(),
        outcome == null ? null : outcome.sharePercent(),
        request.wish().restBy(),
        request.wish().restName());
  }

  private static Content frame(DecisionKind kind, Facts.Ground ground, ExtensionDesk.Wish wish) {
    return switch (kind) {
      case GRANT, PARTIAL_GRANT, PROVISIONAL, PERSONAL_BUDGET ->
        planned(ground.plan().content());
      case EXTEND -> {
        var ledger = ground.ledger();
        yield ledger == null
            ? numbers(wish.minutes(), null, null)
            : numbers(wish.minutes(), ledger.startsOn(), ledger.endsOn().plusMonths(wish.months()));
      }
      case ANALYSIS -> {
        Integer hours = ground.rules().parameters().steps().analysisHours();
        yield numbers(
            hours == null
                ? null
                : ground.rules().parameters().frame().hours().minutes(hours).orElse(null),
            null,
            null);
      }
      case CHANGE,
          STOP,
          REJECT,
          REFUSE_EXTENSION,
          GRANT_BENEFIT,
          REFUSE_BENEFIT,
          CHANGE_BENEFIT,
          STOP_BENEFIT -> numbers(null, null, null);
    };
  }

  private static Content planned(PlanContent plan) {
    LocalDate start = plan.startsOn();
    LocalDate end = start == null || plan.months() == null
        ? null
        : start.plusMonths(plan.months()).minusDays(1);
    return numbers(plan.minutes(), start, end);
  }

  private static Content numbers(
      @Nullable Integer minutes, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new Content(minutes, from, to, "", Map.of());
  }
}
