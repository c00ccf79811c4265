package de.jobcoachingportal.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an office may write as a condition, and what it says of a case. */
class ExpressionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "grad_der_behinderung >= 50 or (gleichgestellt and grad_der_behinderung >= 30) | true",
        "wochenstunden between 15 and 35 | true",
        "wochenstunden in [1..19] | false",
        "not(gleichgestellt) | false",
        "art_der_arbeit in [\"ANGESTELLT\", \"BEAMTET\"] | true",
        "art_der_arbeit != \"WERKSTATT\" | true",
        "geplante_stunden / geplante_monate <= 10 | true",
        "if gleichgestellt then grad_der_behinderung >= 30 else grad_der_behinderung >= 50 | true"
      })
  void saysYesOrNoWhenEverythingIsKnown(String text, boolean holds) {
    assertThat(Expression.of(text).errors()).isEmpty();
    assertThat(Expression.of(text).holds(facts())).isEqualTo(holds);
  }

  @Test
  void whatIsNotKnownDecidesOnlyWhereItMatters() {
    var facts = facts();
    facts.remove(CaseFact.EQUAL_STATUS);
    assertThat(Expression.of("gleichgestellt").holds(facts)).isNull();
    assertThat(Expression.of("gleichgestellt = false").holds(facts)).isNull();
    assertThat(Expression.of("not(gleichgestellt)").holds(facts)).isNull();
    assertThat(Expression.of("gleichgestellt or grad_der_behinderung = 40").holds(facts))
        .isTrue();
    assertThat(Expression.of("gleichgestellt and grad_der_behinderung = 50").holds(facts))
        .isFalse();
  }

  /** The clock of this test jumps beyond the limit when the engine asks for its third fact. */
  @Test
  void theEngineGetsNoMoreFactsAfterTheLimit() {
    var asked = new AtomicLong();
    LongSupplier jumps =
        () -> asked.getAndIncrement() < 3 ? 0 : TimedFacts.LIMIT.toNanos() + asked.get();
    var conditions = Collections.nCopies(100, Expression.of("wochenstunden > 1 or gleichgestellt"));
    assertThatThrownBy(
            () -> Expression.holds(conditions, facts().keySet(), new TimedFacts(facts(), jumps)))
        .hasMessage("programmes.conditions-too-slow");
    assertThat(asked).hasValueLessThan(10);
    assertThat(Expression.holds(conditions, facts())).containsOnly(true);
  }

  private static final List<String> MANY = List.of(
      "grad_der_behinderung >= 50 or (gleichgestellt and grad_der_behinderung >= 30)",
      "not(gleichgestellt) and wochenstunden in [15..35]",
      "geplante_stunden / (geplante_monate - 9) <= 10",
      "if gleichgestellt then wochenstunden >= 20 else wochenstunden >= 30",
      "(art_der_arbeit in [\"ANGESTELLT\", \"BEAMTET\"]) or wochenstunden < 10",
      "gleichgestellt");

  /** One call for many expressions, also with a division by zero among them, says of each what the engine says of it alone. */
  @Test
  void manyAtOnceSayWhatEachSaysAlone() {
    var random = new Random(301);
    for (int i = 0; i < 300; i++) {
      var facts = facts();
      facts.put(CaseFact.DEGREE, BigDecimal.valueOf(random.nextInt(2, 11) * 10));
      facts.put(CaseFact.EQUAL_STATUS, random.nextBoolean());
      facts.put(CaseFact.WEEKLY_HOURS, BigDecimal.valueOf(random.nextInt(50)));
      facts.put(CaseFact.PLANNED_MONTHS, BigDecimal.valueOf(random.nextInt(8, 12)));
      assertThat(MANY)
          .allSatisfy(text -> assertThat(Expression.of(text).errors()).isEmpty());
      var texts = new ArrayList<>(MANY);
      Collections.shuffle(texts, random);
      var said = Expression.holds(texts.stream().map(Expression::of).toList(), facts);
      var words = new HashMap<String, Object>();
      facts.forEach((fact, value) -> words.put(fact.word(), value));
      for (int each = 0; each < texts.size(); each++) {
        assertThat(said.get(each))
            .as(texts.get(each) + " " + words)
            .isEqualTo(
                Expression.ENGINE.evaluateExpression(texts.get(each), words).result());
      }
      facts.keySet().removeIf(fact -> random.nextInt(3) == 0);
      assertThat(Expression.holds(texts.stream().map(Expression::of).toList(), facts))
          .isEqualTo(
              texts.stream().map(text -> Expression.of(text).holds(facts)).toList());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "grad_der_behinderung >= | 22 | unreadable",
        "grad_der_behinderung > 50 und gleichgestellt | 27 | unreadable",
        "wochenstunden > 15 and gdb > 50 | 24 | unknown-fact",
        "art_der_arbeit = \"BEAMTE\" | 19 | kind",
        "grad_der_behinderung = \"viel\" | 25 | kind",
        "gleichgestellt > 3 | 1 | kind"
      })
  void anErrorNamesTheCharacter(String text, int position, String code) {
    assertThat(Expression.of(text).errors())
        .first()
        .satisfies(error -> assertThat(error.code()).isEqualTo(code))
        .satisfies(error -> assertThat(error.position()).isEqualTo(position))
        .satisfies(error -> assertThat(error.detail()).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for x in [1,2] return x > wochenstunden",
        "some x in [1,2] satisfies x > wochenstunden",
        "every x in [1,2] satisfies x > wochenstunden",
        "matches(art_der_arbeit, \"(a+)+b\")",
        "replace(art_der_arbeit, \"a\", \"b\") = \"x\"",
        "count(split(art_der_arbeit, \"a\")) > 1",
        "wochenstunden ** 999999999 > 1",
        "(function(x) x > 1)(wochenstunden)",
        "{a: wochenstunden}.a > 1",
        "[1,2,3][item > wochenstunden] = 1",
        "wochenstunden instance of number",
        "now() > now()",
        "1 = 1",
        "wochenstunden",
        ""
      })
  void whatCouldRunLongOrLookElsewhereIsRefused(String text) {
    assertThat(Expression.of(text).errors()).isNotEmpty();
  }

  @Test
  void lengthDepthAndSizeAreBounded() {
    assertThat(Expression.of("(".repeat(40) + "gleichgestellt" + ")".repeat(40)).errors())
        .extracting(ExpressionError::code)
        .containsExactly("too-deep");
    assertThat(
            Expression.of("gleichgestellt and ".repeat(60) + "gleichgestellt").errors())
        .extracting(ExpressionError::code)
        .containsExactly("too-long");
    assertThat(Expression.of("1+".repeat(130) + "1 > wochenstunden").errors()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "grad_der_behinderung > 100",
        "wochenstunden < 10 and wochenstunden > 20",
        "gleichgestellt and not(gleichgestellt)"
      })
  void aConditionThatNoCaseCanMeetIsRefused(String text) {
    assertThat(Expression.of(text).errors())
        .extracting(ExpressionError::code)
        .containsExactly("never");
  }

  private static Map<CaseFact, Object> facts() {
    var facts = new EnumMap<CaseFact, Object>(CaseFact.class);
    facts.put(CaseFact.DEGREE, BigDecimal.valueOf(40));
    facts.put(CaseFact.EQUAL_STATUS, true);
    facts.put(CaseFact.WEEKLY_HOURS, BigDecimal.valueOf(25));
    facts.put(CaseFact.EMPLOYMENT, "ANGESTELLT");
    facts.put(CaseFact.PLANNED_HOURS, BigDecimal.valueOf(60));
    facts.put(CaseFact.PLANNED_MONTHS, BigDecimal.valueOf(9));
    return facts;
  }
}
