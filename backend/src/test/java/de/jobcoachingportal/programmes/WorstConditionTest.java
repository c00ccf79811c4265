package de.jobcoachingportal.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The dearest conditions that get in: as long, as deep and of as many parts as is allowed. These
 * bounds come first, a clock only behind them (ADR 0301).
 */
class WorstConditionTest {
  private static final String SHORT = "wochenstunden";

  /** Small parts, of which as many are joined as the bounds allow. */
  static List<String> parts() {
    return List.of(
        "(1+1+1+1)*1<" + SHORT,
        "(".repeat(12) + SHORT + ">1" + ")".repeat(12),
        "not(".repeat(6) + "gleichgestellt" + ")".repeat(6),
        "(if gleichgestellt then 1<2 else 2<1)",
        SHORT + " in [1..19]",
        "verlaengerungen=1");
  }

  @ParameterizedTest
  @MethodSource("parts")
  void theWorstThatGetsInIsAtTheBounds(String part) {
    String most = most(part);
    assertThat(Expression.of(most).errors()).isEmpty();
    assertThat(Expression.of(most + " or " + part).errors())
        .extracting(ExpressionError::code)
        .containsAnyOf("too-big", "too-long");
  }

  /** Prints what the worst cost to read and to answer; run by hand with -Dmeasure=true. */
  @Test
  @EnabledIfSystemProperty(named = "measure", matches = "true")
  void measureTheWorst() {
    for (String text : parts().stream().map(WorstConditionTest::most).toList()) {
      var expression = Expression.of(text);
      report(text, "read", () -> ExpressionRules.read(text));
      report(text, "can be met", () -> Possible.isPossible(expression));
      report(text, "answered", () -> expression.holds(facts()));
    }
  }

  private static void report(String text, String what, Runnable work) {
    for (int round = 0; round < 50; round++) {
      work.run();
    }
    var times = new long[200];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      work.run();
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    System.out.printf(
        "%-24.24s… %3d signs, %-10s p50 %6d µs, p95 %6d µs, max %6d µs%n",
        text, text.length(), what, times[100] / 1_000, times[190] / 1_000, times[199] / 1_000);
  }

  private static String most(String part) {
    String most = part;
    while (Expression.of(most + " or " + part).errors().isEmpty()) {
      most += " or " + part;
    }
    return most;
  }

  private static Map<CaseFact, Object> facts() {
    var facts = new EnumMap<CaseFact, Object>(CaseFact.class);
    facts.put(CaseFact.EQUAL_STATUS, true);
    facts.put(CaseFact.WEEKLY_HOURS, BigDecimal.valueOf(25));
    facts.put(CaseFact.EXTENSIONS, BigDecimal.valueOf(1));
    return facts;
  }
}
