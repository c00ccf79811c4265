package de.jobcoachingportal.decisions;

import de.jobcoachingportal.decisions.RuleResult.Outcome;
import de.jobcoachingportal.programmes.ProgrammeParameters;
import de.jobcoachingportal.programmes.ProgrammeParameters.Strength;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a version of the rules says of a case as a whole, and the frame it leaves. */
public record SimulatedResult(
    Verdict verdict, @Nullable Integer minutes, @Nullable Integer months) {

  public enum Verdict {
    /** All rules are met. */
    FITS,
    /** A rule that may be left with a reason is not met. */
    WITH_REASON,
    /** Something that has to be known is not known yet. */
    OPEN,
    /** A rule that has to be met is not. */
    STOPS
  }

  /** One rule that says something else under the other version; null where it does not ask. */
  public record RuleChange(
      String rule,
      String title,
      @Nullable Outcome before,
      @Nullable Outcome after) {}

  static SimulatedResult of(
      ProgrammeParameters rules,
      List<RuleResult> check,
      @Nullable Proposal proposal,
      int grantedMinutes) {
    return new SimulatedResult(
        verdict(check),
        minutes(rules.frame().hours(), proposal, grantedMinutes),
        months(rules.frame().months(), proposal));
  }

  private static Verdict verdict(List<RuleResult> check) {
    if (check.stream()
        .anyMatch(one -> one.outcome() == Outcome.FAIL && one.strength() == Strength.MUST)) {
      return Verdict.STOPS;
    }
    if (check.stream().anyMatch(RuleResult::stops)) {
      return Verdict.OPEN;
    }
    return check.stream().anyMatch(RuleResult::unmet) ? Verdict.WITH_REASON : Verdict.FITS;
  }

  /** Minutes that were asked for, as far as the most hours leave room; without a wish the usual ones. */
  private static @Nullable Integer minutes(
      ProgrammeParameters.Hours hours, @Nullable Proposal proposal, int granted) {
    Integer asked = proposal == null ? units(hours, hours.usual()) : (Integer) proposal.minutes();
    Integer most = units(hours, hours.max());
    return asked == null || most == null
        ? asked
        : Integer.valueOf(Math.clamp(most - granted, 0, asked));
  }

  private static @Nullable Integer units(ProgrammeParameters.Hours hours, @Nullable Integer units) {
    return units == null ? null : hours.minutes(units).orElse(null);
  }

  private static @Nullable Integer months(
      ProgrammeParameters.Months months, @Nullable Proposal proposal) {
    Integer asked = proposal == null ? months.usual() : (Integer) proposal.months();
    if (asked == null) {
      return null;
    }
    int least = months.min() == null ? 0 : months.min();
    int most = months.max() == null ? Integer.MAX_VALUE : months.max();
    return Math.max(Math.min(asked, most), Math.min(least, most));
  }

  static List<RuleChange> changes(List<RuleResult> before, List<RuleResult> after) {
    Map<String, RuleResult> old = byRule(before);
    Map<String, RuleResult> now = byRule(after);
    return Stream.concat(now.keySet().stream(), old.keySet().stream())
        .distinct()
        .map(rule -> new RuleChange(
            rule,
            Optional.ofNullable(now.get(rule)).orElseGet(() -> old.get(rule)).title(),
            outcome(old.get(rule)),
            outcome(now.get(rule))))
        .filter(change -> change.before() != change.after())
        .toList();
  }

  private static @Nullable Outcome outcome(@Nullable RuleResult result) {
    return result == null ? null : result.outcome();
  }

  private static Map<String, RuleResult> byRule(List<RuleResult> check) {
    var byRule = new LinkedHashMap<String, RuleResult>();
    check.forEach(result -> byRule.put(result.rule(), result));
    return byRule;
  }
}
