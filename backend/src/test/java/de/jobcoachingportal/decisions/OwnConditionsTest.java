package de.jobcoachingportal.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.decisions.RuleResult.Outcome;
import de.jobcoachingportal.programmes.Condition;
import de.jobcoachingportal.programmes.ProgrammeParameters.Employment;
import de.jobcoachingportal.programmes.ProgrammeParameters.Strength;
import de.jobcoachingportal.programmes.Rules;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Conditions of the office's own stand beside the typed rules in the same check. */
class OwnConditionsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Proposal PROPOSAL =
      new Proposal(3600, LocalDate.of(2026, 12, 1), LocalDate.of(2027, 8, 31));

  @Test
  void aConditionAnswersWithItsSentenceItsParagraphAndTheValuesItUsed() {
    var result = check(condition("wochenstunden >= 20 or geplante_stunden <= 40"), facts(18));
    assertThat(result.outcome()).isEqualTo(Outcome.FAIL);
    assertThat(result.rule()).isEqualTo("condition-k");
    assertThat(result.sentence()).isEqualTo("Zu wenig Arbeit für so viele Stunden.");
    assertThat(result.value())
        .isEqualTo("Arbeitsstunden in der Woche: 18; Stunden dieser Entscheidung: 60");
    assertThat(result.paragraph()).isEqualTo("Richtlinie, Nummer 4");
    assertThat(result.stops()).isFalse();
  }

  @Test
  void aMissingFactLeavesItOpen() {
    assertThat(check(condition("wochenstunden >= 20"), facts(null)).outcome())
        .isEqualTo(Outcome.OPEN);
  }

  @Test
  void itIsPartOfTheCheckOfGrantAndExtension() {
    var rules = Rules.with(Rules.complete(), "frame.months.max", 12);
    var own = withCondition(rules, condition("wochenstunden >= 20"));
    assertThat(RuleCheck.ofGrant(own, facts(18), PROPOSAL, TODAY))
        .extracting(RuleResult::rule)
        .contains("condition-k");
    assertThat(RuleCheck.ofExtension(own, facts(18), PROPOSAL, TODAY))
        .extracting(RuleResult::rule)
        .contains("condition-k");
  }

  /** Prints what a hundred conditions over one case cost; run by hand with -Dmeasure=true. */
  @Test
  @EnabledIfSystemProperty(named = "measure", matches = "true")
  void measureAHundredConditions() {
    var hundred = Collections.nCopies(
        100,
        condition(
            "(wochenstunden >= 20 or geplante_stunden <= 40) and grad_der_behinderung >= 30"));
    for (int round = 0; round < 200; round++) {
      OwnConditions.check(hundred, facts(18), PROPOSAL, TODAY);
    }
    var times = new long[101];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      OwnConditions.check(hundred, facts(18), PROPOSAL, TODAY);
      times[i] = System.nanoTime() - start;
    }
    java.util.Arrays.sort(times);
    System.out.println("100 conditions over one case: p50 " + times[50] / 1_000 + " µs, p95 "
        + times[95] / 1_000 + " µs");
  }

  private static RuleResult check(Condition condition, CaseFacts facts) {
    return OwnConditions.check(List.of(condition), facts, PROPOSAL, TODAY).getFirst();
  }

  static Condition condition(String expression) {
    return new Condition(
        "k",
        "Arbeit und Stunden passen",
        expression,
        "Arbeit und Stunden passen.",
        "Zu wenig Arbeit für so viele Stunden.",
        "Richtlinie, Nummer 4",
        Strength.SHOULD);
  }

  private static de.jobcoachingportal.programmes.ProgrammeParameters withCondition(
      de.jobcoachingportal.programmes.ProgrammeParameters rules, Condition condition) {
    return new de.jobcoachingportal.programmes.ProgrammeParameters(
        rules.legal(),
        rules.admission(),
        rules.frame(),
        rules.extension(),
        rules.steps(),
        rules.watch(),
        rules.clocks(),
        rules.afterwards(),
        List.of(condition));
  }

  private static CaseFacts facts(Integer weeklyHours) {
    return new CaseFacts(
        new CaseFacts.Person(true, TODAY, 50, false, false, Employment.EMPLOYED, null),
        new CaseFacts.Company(true, TODAY, weeklyHours, false, true),
        new CaseFacts.Coaching(
            new CaseFacts.Coach("Frau Begonia", TODAY.plusYears(1), false),
            true,
            List.of(),
            0,
            0,
            0,
            null));
  }
}
