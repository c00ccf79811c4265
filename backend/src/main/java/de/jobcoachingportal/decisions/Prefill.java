package de.jobcoachingportal.decisions;

import de.jobcoachingportal.benefits.BenefitRequest;
import de.jobcoachingportal.decisions.Decision.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a draft begins with: the frame as it was planned or asked for, the reasons as the check gives them. */
final class Prefill {
  private Prefill() {}

  static Content of(DecisionKind kind, Facts.Ground ground) {
    Content content =
        ground.benefit() == null ? frame(kind, ground) : ofBenefit(kind, ground.benefit());
    return content.prefilledWith(reasons(kind, ground, content));
  }

  /** As the check gives them now for what a draft wants; empty where it has nothing to say. */
  static String reasons(DecisionKind kind, Facts.Ground ground, Content content) {
    BenefitRequest benefit = ground.benefit();
    if (benefit != null) {
      return kind == DecisionKind.CHANGE_BENEFIT
          ? ""
          : Reasons.of(kind, sayable(benefit, ground.check(kind, benefit, content)));
    }
    String said = Reasons.of(kind, ground.check(kind, content.proposal()));
    return kind == DecisionKind.REFUSE_EXTENSION && !said.isEmpty() ? asked(ground) + said : said;
  }

  /** The draft as it reads now; for the page as well as for each step that keeps it. */
  static Decision upToDate(Decision decision, Facts.Ground ground) {
    return decision.followsCheck()
        ? decision.following(reasons(decision.kind(), ground, decision.content()))
        : decision;
  }

  /** What was asked for, and what was given and used before: that is what the limits are held against. */
  private static String asked(Facts.Ground ground) {
    var ledger = ground.ledger();
    var wish = ground.wish();
    if (ledger == null || wish.equals(ExtensionDesk.Wish.NONE)) {
      return "";
    }
    var hours = ground.rules().parameters().frame().hours();
    String wished = Stream.of(
            wish.minutes() == 0 ? "" : GermanText.hours(wish.minutes(), hours),
            wish.months() == 0 ? "" : GermanText.count(wish.months(), "Monat", "Monate"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" und "));
    return "Es geht um " + wished + " zusätzlich. Bisher sind "
        + GermanText.hours(ledger.grantedMinutes(), hours) + " bewilligt und "
        + GermanText.hours(ledger.usedMinutes(), hours) + " genutzt.\n\n";
  }

  /** Share and payer as they were asked for and as the catalogue has them; the amount follows from both. */
  private static Content ofBenefit(DecisionKind kind, BenefitRequest request) {
    var pays =
        switch (kind) {
          case GRANT_BENEFIT -> contribution(request);
          case CHANGE_BENEFIT -> held(request);
          default -> Contribution.NONE;
        };
    var outcome = kind == DecisionKind.CHANGE_BENEFIT ? request.outcome() : null;
    return new Content(
        null,
        null,
        outcome == null ? null : outcome.endsOn(),
        "",
        null,
        "",
        Decision.Terms.of(pays),
        Map.of());
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

  private static Content frame(DecisionKind kind, Facts.Ground ground) {
    return switch (kind) {
      case GRANT, PARTIAL_GRANT, PROVISIONAL, PERSONAL_BUDGET ->
        planned(ground.plan().content());
      case EXTEND -> {
        Proposal wished = ground.wished();
        yield wished == null
            ? numbers(ground.wish().minutes(), null, null)
            : numbers(wished.minutes(), wished.startsOn(), wished.endsOn());
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
