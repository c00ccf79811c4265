package de.jobcoachingportal.decisions;

import static de.jobcoachingportal.decisions.DecisionSteps.ok;
import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/**
 * Whatever an office decides about a case, in whatever order: the hours of its ledger are the sum of the decisions that
 * were issued, and of their entries; what is refused, sent back or discarded changes nothing.
 */
class LedgerPropertyTest extends ApiTest {
  private static final int LIVES = 4;
  private static final int DECISIONS = 6;

  private final Random random = new Random(20_261_120);
  private final Map<String, Integer> seen = new HashMap<>();

  @Test
  void theLedgerIsTheSumOfTheDecisions() {
    for (int life = 0; life < LIVES; life++) {
      live(one("GRANT", "PARTIAL_GRANT", "PROVISIONAL", "PERSONAL_BUDGET"));
    }
    assertThat(seen)
        .as("what has met each other")
        .containsKeys("CHANGE", "CHANGE refused", "EXTEND", "REFUSE_EXTENSION", "STOP");
  }

  private void live(String first) {
    var c = TestCase.in(this, "he", CaseState.ASSESSMENT);
    DecisionGround.complete(c, "he");
    DecisionGround.planned(c, "he");
    var steps = new DecisionSteps(c, as(c.caseWorker()), as(DecisionSteps.second(this, "he")));
    int granted = 60 * random.nextInt(30, 61);
    steps.issue(first, content(granted, 9));
    sums(c, granted);
    DecisionGround.update("update coaching_case set state = 'CHANGING' where id = ?", c.id());

    int used = 0;
    for (int i = 0; i < DECISIONS; i++) {
      used += 60 * random.nextInt(0, (granted - used) / 120 + 1);
      DecisionGround.use(c, used);
      granted = i == DECISIONS - 1 ? stopped(c, steps, used) : decided(c, steps, granted, used);
      sums(c, granted);
    }
  }

  private int decided(TestCase c, DecisionSteps steps, int granted, int used) {
    return switch (random.nextInt(4)) {
      case 0 -> extension(c, steps, granted, "EXTEND", 60 * random.nextInt(1, 11));
      case 1 -> extension(c, steps, granted, "REFUSE_EXTENSION", 0);
      default -> reduction(c, steps, granted, used);
    };
  }

  private int reduction(TestCase c, DecisionSteps steps, int granted, int used) {
    int minutes = 60 * random.nextInt(1, granted / 60 + 1);
    var draft = ok(steps.handOver(steps.draft("CHANGE", content(-minutes, 0))));
    if (granted - minutes < used) {
      met("CHANGE refused");
      steps.approve(draft).expectStatus().isEqualTo(409);
      discard(c, steps, draft);
      return granted;
    }
    met("CHANGE");
    ok(steps.approve(draft));
    return granted - minutes;
  }

  private int extension(TestCase c, DecisionSteps steps, int granted, String kind, int minutes) {
    as(c.coach())
        .post()
        .uri(c.path("/extension"))
        .bodyValue(
            Map.of("minutes", 600, "months", 1, "reasons", "Neuer Platz", "forecast", "Stabil"))
        .exchange()
        .expectStatus()
        .isCreated();
    met(kind);
    var content = content(minutes, 10);
    if (minutes == 0) {
      content.remove("minutes");
    }
    steps.issue(kind, content);
    return granted + minutes;
  }

  private int stopped(TestCase c, DecisionSteps steps, int used) {
    met("STOP");
    var content = content(0, 0);
    content.put("endsOn", LocalDate.now().plusDays(5).toString());
    steps.issue("STOP", content);
    return used;
  }

  private void discard(TestCase c, DecisionSteps steps, JsonNode draft) {
    ok(steps.write(
        as(c.caseWorker()),
        HttpMethod.POST,
        "/decisions/" + DecisionSteps.id(draft) + "/discarding",
        DecisionSteps.version(draft),
        null));
  }

  private void met(String what) {
    seen.merge(what, 1, Integer::sum);
  }

  /** @param months 0: the days stay as they are */
  private static Map<String, Object> content(int minutes, int months) {
    var start = LocalDate.now().plusDays(10);
    // Whoever leaves a SHOULD rule says why; which ones these are is not looked at here.
    var why = Arrays.stream(Rule.values())
        .map(Rule::name)
        .collect(Collectors.toMap(Function.identity(), rule -> "Es gibt einen guten Grund."));
    var content = new HashMap<String, Object>(Map.of(
        "minutes",
        minutes,
        "reasons",
        "So reicht es für das Ziel.",
        "furtherRuling",
        "Im Übrigen bleibt es dabei.",
        "notGranted",
        "Mehr ist nicht nötig.",
        "budgetCents",
        250_000,
        "deviations",
        why));
    if (months > 0) {
      content.put("startsOn", start.toString());
      content.put("endsOn", start.plusMonths(months).minusDays(1).toString());
    }
    return content;
  }

  private static void sums(TestCase c, int expected) {
    assertThat(TestPortal.rows("""
        select l.granted_minutes as granted,
               (select sum(minutes)::int from decision where case_id = l.case_id and state = 'ISSUED') as decided,
               (select sum(minutes)::int from ledger_entry where case_id = l.case_id
                   and kind in ('GRANT', 'EXTENSION', 'REDUCTION')) as entered
          from hour_ledger l where l.case_id = ?
        """, c.id()))
        .containsExactly(Map.of("granted", expected, "decided", expected, "entered", expected));
  }

  private String one(String... values) {
    return values[random.nextInt(values.length)];
  }
}
