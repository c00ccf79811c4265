package de.jobcoachingportal.decisions;

import static de.jobcoachingportal.decisions.RuleResult.Outcome.FAIL;
import static de.jobcoachingportal.decisions.RuleResult.Outcome.OPEN;
import static de.jobcoachingportal.decisions.RuleResult.Outcome.PASS;

import de.jobcoachingportal.programmes.ProgrammeParameters;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import de.jobcoachingportal.programmes.ProgrammeParameters.Strength;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules about hours, months and extensions: whether the frame fits into what the office has set.
 *
 * @param extending whether hours and months of extensions count on top of the frame of a first grant
 */
record FrameRules(
    ProgrammeParameters rules,
    CaseFacts.Coaching coaching,
    @Nullable Proposal proposal,
    boolean extending)
    implements Rules {

  Optional<RuleResult> months() {
    var months = rules.frame().months();
    Integer most = withExtensions(months.max(), rules.extension().maxMonths());
    if (months.min() == null && months.max() == null) {
      return Optional.empty();
    }
    String sentence = "Vorgesehen sind " + GermanText.range(months.min(), most, "Monate") + ".";
    if (proposal == null) {
      return result(Rule.MONTHS, OPEN, months.strength(), sentence, "kein Zeitraum");
    }
    int planned = proposal.months();
    return result(
        Rule.MONTHS,
        within(planned, months.min(), most),
        months.strength(),
        sentence,
        "geplant " + GermanText.count(planned, "Monat", "Monate"));
  }

  Optional<RuleResult> hours() {
    var hours = rules.frame().hours();
    Integer max = withExtensions(hours.max(), rules.extension().maxHours());
    Integer maxMinutes = max == null ? null : hours.minutes(max).orElse(null);
    if (max == null) {
      return Optional.empty();
    }
    String sentence =
        "Vorgesehen sind insgesamt höchstens " + GermanText.units(max, hours.unit()) + ".";
    if (proposal == null || maxMinutes == null) {
      return result(
          Rule.HOURS,
          OPEN,
          hours.strength(),
          sentence,
          proposal == null ? "keine Stunden" : "Dauer einer Einheit nicht festgelegt");
    }
    int all = coaching.grantedMinutes() + proposal.minutes();
    return result(
        Rule.HOURS,
        all <= maxMinutes ? PASS : FAIL,
        hours.strength(),
        sentence,
        "zusammen " + GermanText.hours(all, hours));
  }

  /** The limit of a first grant and what each extension up to this one may add. */
  private @Nullable Integer withExtensions(@Nullable Integer limit, @Nullable Integer each) {
    return limit == null || each == null || !extending
        ? limit
        : Integer.valueOf(limit + each * (coaching.extensions() + 1));
  }

  Optional<RuleResult> extensions() {
    Integer max = rules.extension().maxCount();
    if (max == null) {
      return Optional.empty();
    }
    return result(
        Rule.EXTENSIONS,
        coaching.extensions() < max ? PASS : FAIL,
        rules.extension().strength(),
        "Vorgesehen " + (max == 1 ? "ist" : "sind") + " höchstens "
            + GermanText.count(max, "Verlängerung", "Verlängerungen") + ".",
        "bisher " + coaching.extensions());
  }

  Optional<RuleResult> extensionHours() {
    Integer max = rules.extension().maxHours();
    if (max == null || proposal == null) {
      return Optional.empty();
    }
    var unit = rules.frame().hours();
    return result(
        Rule.EXTENSION_HOURS,
        unit.minutes(max)
            .map(minutes -> proposal.minutes() <= minutes ? PASS : FAIL)
            .orElse(OPEN),
        rules.extension().strength(),
        "Je Verlängerung sind höchstens " + GermanText.units(max, unit.unit()) + " vorgesehen.",
        "beantragt " + GermanText.hours(proposal.minutes(), unit));
  }

  Optional<RuleResult> extensionMonths() {
    Integer max = rules.extension().maxMonths();
    if (max == null || proposal == null) {
      return Optional.empty();
    }
    int more = proposal.months() - coaching.grantedMonths();
    return result(
        Rule.EXTENSION_MONTHS,
        more <= max ? PASS : FAIL,
        rules.extension().strength(),
        "Je Verlängerung sind höchstens " + GermanText.count(max, "Monat", "Monate")
            + " vorgesehen.",
        "mehr: " + GermanText.count(Math.max(more, 0), "Monat", "Monate"));
  }

  Optional<RuleResult> interimReport(LocalDate today) {
    Integer rhythm = rules.watch().interimReviewMonths();
    if (rhythm == null) {
      return Optional.empty();
    }
    LocalDate last = coaching.lastReviewOn();
    String sentence = "Die letzte Zwischenauswertung soll höchstens "
        + GermanText.count(rhythm, "Monat", "Monate") + " alt sein.";
    if (last == null) {
      return result(
          Rule.INTERIM_REPORT, OPEN, Strength.SHOULD, sentence, "noch keine Zwischenauswertung");
    }
    return result(
        Rule.INTERIM_REPORT,
        last.plusMonths(rhythm).isBefore(today) ? FAIL : PASS,
        Strength.SHOULD,
        sentence,
        "zuletzt am " + GermanText.date(last));
  }

  private static RuleResult.Outcome within(
      int value, @Nullable Integer min, @Nullable Integer max) {
    return (min == null || value >= min) && (max == null || value <= max) ? PASS : FAIL;
  }

  @Override
  public DecidingBody body() {
    return rules.legal().decidingBody();
  }
}
