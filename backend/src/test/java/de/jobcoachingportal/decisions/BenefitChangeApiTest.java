package de.jobcoachingportal.decisions;

import static de.jobcoachingportal.decisions.DecisionSteps.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestCases;
import de.jobcoachingportal.testing.TestPortal;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

/** What becomes of a benefit after it was asked for and after it was decided: changed, ended, taken back, decided anew. */
class BenefitChangeApiTest extends BenefitGround {
  private static final String TO_DECIDE = "§ 185 Abs. 7, § 14 Abs. 2 SGB IX";

  private static final LocalDate TODAY = LocalDate.now();

  @Test
  void moreIsGuardedByTheRulesAndThePackageSaysWhatHoldsNow() throws IOException {
    var c = filed();
    var steps = steps(c);
    var asked = granted(c);
    assertThat(kinds(c, asked)).containsExactly("CHANGE_BENEFIT", "STOP_BENEFIT");
    var draft = draft(c, steps, "CHANGE_BENEFIT", asked, content(75_000));
    steps
        .approve(ok(steps.handOver(draft)))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.errors[?(@.pointer == '/deviations/BENEFIT_AMOUNT')]")
        .exists();
    var dearer = wish("NONE", null);
    dearer.put("costCents", 100_000);
    change(c, c.caseWorker(), part(c, c.caseWorker(), AID), dearer);
    ok(steps.approve(open(c, asked)));
    var part = part(c, c.employee(), AID);
    assertThat(part.get("state").asString()).isEqualTo("GRANTED");
    assertThat(part.get("grantedCents").asInt()).isEqualTo(75_000);
    assertThat(part.get("grantedOn").asString()).isEqualTo(TODAY.toString());
    var issued =
        steps.get(as(c.caseWorker()), path(asked)).get("issued").valueStream().toList();
    assertThat(issued)
        .extracting(
            one -> one.get("kind").asString() + " " + one.get("amountCents").asInt())
        .containsExactly("CHANGE_BENEFIT 75000", "GRANT_BENEFIT 60000");
    assertThat(letter(c))
        .contains(
            "erhalten Sie jetzt einen Zuschuss von 750,00 €. Bisher waren es 600,00 €.",
            "Den Rest von 250,00 € trägt Ihr Arbeitgeber");
  }

  @Test
  void lessAsksNobodyElseFirst() throws IOException {
    var c = filed();
    var steps = steps(c);
    var asked = granted(c);
    change(c, c.caseWorker(), part(c, c.caseWorker(), AID), wish("PENSION", "COMPETENT"));
    issue(c, "CHANGE_BENEFIT", asked, content(50_000));
    assertThat(part(c, c.employee(), AID).get("grantedCents").asInt()).isEqualTo(50_000);
    assertThat(steps.get(as(c.caseWorker()), path(asked)).get("open").isNull()).isTrue();
    assertThat(letter(c))
        .as("500 of 800 is not the share of 75 that was left in the draft")
        .contains(
            "jetzt einen Zuschuss von 500,00 €. Bisher waren es 600,00 €.",
            "Anerkannt sind Kosten von 800,00 €.",
            "Den Rest von 300,00 € trägt Ihr Arbeitgeber")
        .doesNotContain("75 Prozent");
  }

  @Test
  void onlyTheOfficeNotesWhatChangedOfWhatIsGranted() {
    var c = filed();
    granted(c);
    var part = part(c, c.employee(), AID);
    assertThat(part.get("actions")).isEmpty();
    steps(c)
        .write(
            as(c.employee()),
            HttpMethod.PUT,
            "/benefits/" + DecisionSteps.id(part),
            DecisionSteps.version(part),
            wish("NONE", null))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("benefits.request-settled");
  }

  @Test
  void aChangeSaysWhatChanges() {
    var c = filed();
    var steps = steps(c);
    var asked = granted(c);
    var nothing = content(0);
    nothing.remove("contribution");
    steps
        .handOver(draft(c, steps, "CHANGE_BENEFIT", asked, nothing))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/furtherRuling");
  }

  @Test
  void whatANoticeSaysStaysWhateverIsNotedAfterIt() {
    var c = filed();
    granted(c);
    var noted = wish("NONE", null);
    noted.put("purpose", "Etwas anderes");
    noted.put("restBy", "EMPLOYEE");
    noted.put("costCents", 90_000);
    change(c, c.caseWorker(), part(c, c.caseWorker(), AID), noted);
    var part = part(c, c.employee(), AID);
    assertThat(part.get("costCents").asInt()).isEqualTo(90_000);
    assertThat(part.get("purpose").asString()).isEqualTo("Greifhilfe für Amarylli");
    assertThat(part.get("restBy").asString()).isEqualTo("EMPLOYER");
  }

  @Test
  void lessThanBeforeNamesItsBasisAndTheHearingAndTheNoticeSaysBoth() throws IOException {
    var c = filed();
    var steps = steps(c);
    var asked = granted(c);
    var less = content(50_000);
    less.put("curtailment", Map.of());
    var draft = draft(c, steps, "CHANGE_BENEFIT", asked, less);
    assertThat(open(c, asked).get("curtails").asBoolean()).isTrue();
    assertThat(open(c, asked).get("check").findValuesAsString("rule"))
        .contains("CURTAILMENT_BASIS", "CURTAILMENT_HEARING");
    steps
        .handOver(draft)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.errors[*].pointer")
        .isEqualTo(List.of("/curtailment/basis", "/curtailment/askedOn"));
    less.put("curtailment", Map.of("basis", "CHANGED", "askedOn", TODAY.toString()));
    draft = write(c, draft, less);
    steps
        .handOver(draft)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.errors[*].pointer")
        .isEqualTo(List.of("/curtailment/answeredOn"));
    less.put("curtailment", heard(TODAY.minusDays(1)));
    draft = write(c, draft, less);
    steps
        .handOver(draft)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.errors[*].code")
        .isEqualTo(List.of("before-grant"));
    less.put("curtailment", heard(TODAY));
    ok(steps.approve(ok(steps.handOver(write(c, draft, less)))));
    assertThat(letter(c))
        .contains(
            "Die bisherige Bewilligung heben wir nach § 48 SGB X teilweise auf",
            "Wir haben Ihnen am " + GermanText.date(TODAY) + " geschrieben. Ihre Antwort kam am "
                + GermanText.date(TODAY) + ".");
    var more = draft(c, steps, "CHANGE_BENEFIT", asked, content(60_000));
    assertThat(open(c, asked).get("curtails").asBoolean()).isFalse();
    ok(steps.approve(ok(steps.handOver(more))));
    assertThat(letter(c)).doesNotContain("§ 48 SGB X", "§ 24 SGB X");
  }

  private static Map<String, String> heard(LocalDate askedOn) {
    return Map.of(
        "basis", "CHANGED", "askedOn", askedOn.toString(), "answeredOn", TODAY.toString());
  }

  @Test
  void anEndHasADayThatIsNotBeforeTheGrantAndThePackageShowsIt() throws IOException {
    var c = filed();
    var steps = steps(c);
    var asked = granted(c);
    var draft = draft(c, steps, "STOP_BENEFIT", asked, end(null));
    steps
        .handOver(draft)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/endsOn");
    draft = write(c, draft, end(TODAY.minusDays(1)));
    steps
        .handOver(draft)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("decisions.end-before-grant");
    var last = TODAY.plusDays(30);
    ok(steps.approve(ok(steps.handOver(write(c, draft, end(last))))));
    var part = part(c, c.employee(), AID);
    assertThat(part.get("state").asString()).as("until that day it holds").isEqualTo("GRANTED");
    assertThat(part.get("endsOn").asString()).isEqualTo(last.toString());
    assertThat(part.get("grantedCents").asInt()).isEqualTo(60_000);
    assertThat(letter(c)).contains("heben wir für die Zeit nach dem " + GermanText.date(last));
    move(c, "granted_on = current_date - 9, ends_on = current_date - 1");
    assertThat(part(c, c.employee(), AID).get("state").asString()).isEqualTo("ENDED");
    issue(c, "CHANGE_BENEFIT", asked, content(60_000));
    part = part(c, c.employee(), AID);
    assertThat(part.get("state").asString()).as("a change takes the end back").isEqualTo("GRANTED");
    assertThat(part.get("endsOn").isNull()).isTrue();
    assertThat(letter(c)).contains("hinaus weiter");
  }

  @ParameterizedTest
  @CsvSource({"GRANT_BENEFIT,/endsOn", "REFUSE_BENEFIT,/startsOn"})
  void aDayThatTheNoticeDoesNotSayIsNotKept(String kind, String pointer) {
    var c = filed();
    var asked = ask(c, c.employee(), AID, wish("NONE", null));
    var begun = begin(c, kind, asked);
    var content = content(60_000);
    content.put(pointer.substring(1), TODAY.toString());
    steps(c)
        .write(
            as(c.caseWorker()),
            HttpMethod.PUT,
            "/decisions/" + DecisionSteps.id(begun),
            DecisionSteps.version(begun),
            content)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo(pointer);
  }

  @ParameterizedTest
  @CsvSource({"CHANGE_BENEFIT,benefits.not-granted", "STOP_BENEFIT,benefits.not-granted"})
  void whatIsNotGrantedIsNeitherChangedNorEnded(String kind, String code) {
    var c = filed();
    var asked = ask(c, c.employee(), AID, wish("NONE", null));
    steps(c)
        .write(as(c.caseWorker()), HttpMethod.POST, "/decisions", null, about(kind, asked))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code);
  }

  @Test
  void aRemediedObjectionAsksForANewDecisionUntilThereIsOne() {
    var c = filed();
    var steps = steps(c);
    var asked = ask(c, c.employee(), AID, wish("NONE", null));
    issue(c, "REFUSE_BENEFIT", asked, words());
    assertThat(c.waits("BENEFIT_DECIDE")).isFalse();
    remedy(c);
    assertThat(c.waits("BENEFIT_DECIDE_ANEW")).isTrue();
    assertThat(part(c, c.caseWorker(), AID).get("decideAnew").asBoolean()).isTrue();
    // Whatever else happens in the package, it goes on waiting.
    ask(c, c.hr(), EQUIPMENT, wish("NONE", null));
    assertThat(c.waits("BENEFIT_DECIDE_ANEW")).isTrue();
    issue(c, "GRANT_BENEFIT", asked, content(60_000));
    assertThat(c.waits("BENEFIT_DECIDE_ANEW")).isFalse();
    assertThat(part(c, c.caseWorker(), AID).get("decideAnew").asBoolean()).isFalse();
    assertThat(steps.get(as(c.caseWorker()), path(asked)).get("issued")).hasSize(2);
  }

  @Test
  void anObjectionThatALaterDecisionHasAnsweredAsksForNoMore() {
    var c = filed();
    var asked = granted(c);
    var objection = object(c);
    issue(c, "CHANGE_BENEFIT", asked, content(55_000));
    close(c, objection);
    assertThat(c.waits("BENEFIT_DECIDE_ANEW")).isFalse();
  }

  @Test
  void whoTakesAnApplicationBackTakesTheDraftWithIt() {
    var c = filed();
    var steps = steps(c);
    var asked = ask(c, c.employee(), AID, wish("NONE", null));
    var handed = ok(steps.handOver(draft(c, steps, "GRANT_BENEFIT", asked, content(60_000))));
    ok(withdraw(c, asked));
    assertThat(states(asked)).containsExactly("DISCARDED");
    assertThat(c.noted("DECISION_DISCARDED")).isEqualTo(1);
    steps.approve(handed).expectStatus().isEqualTo(412);
    assertThat(steps.get(as(c.caseWorker()), path(asked)).get("open").isNull()).isTrue();
  }

  @Test
  void whoTakesBackTooLateLearnsThatItIsDecided() {
    var c = filed();
    var asked = ask(c, c.employee(), AID, wish("NONE", null));
    issue(c, "GRANT_BENEFIT", asked, content(60_000));
    withdraw(c, asked)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("benefits.request-settled");
  }

  /** Whoever comes first: never a notice about what was taken back, never a draft that nobody can end. */
  @Test
  void takingBackAndIssuingAtTheSameTimeEndInOneOfBoth() {
    for (int round = 0; round < 12; round++) {
      var c = filed();
      var steps = steps(c);
      var asked = ask(c, c.employee(), AID, wish("NONE", null));
      var handed = ok(steps.handOver(draft(c, steps, "GRANT_BENEFIT", asked, content(60_000))));
      var answers = together(() -> status(steps.approve(handed)), () -> status(withdraw(c, asked)));
      assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
      assertThat(answers).allMatch(status -> status == 200 || status == 409 || status == 412);
      assertThat(state(asked) + " " + states(asked))
          .isIn("GRANTED [ISSUED]", "WITHDRAWN [DISCARDED]");
    }
  }

  @Test
  void aDraftThatIsBegunWhileTheApplicationIsTakenBackIsNotLeftOver() {
    for (int round = 0; round < 12; round++) {
      var c = filed();
      var asked = ask(c, c.employee(), AID, wish("NONE", null));
      var answers = together(
          () -> status(steps(c)
              .write(
                  as(c.caseWorker()),
                  HttpMethod.POST,
                  "/decisions",
                  null,
                  about("GRANT_BENEFIT", asked))),
          () -> status(withdraw(c, asked)));
      assertThat(answers).allMatch(status -> status == 200 || status == 201 || status == 409);
      assertThat(state(asked)).isEqualTo("WITHDRAWN");
      assertThat(states(asked)).doesNotContain("DRAFT");
    }
  }

  @Test
  void silenceGrantsAClaimAfterSixWeeksAndTheOfficeReadsIt() {
    var c = filed();
    var asked = ask(c, c.employee(), ASSISTANCE, wish("NONE", null));
    ask(c, c.employee(), AID, wish("NONE", null));
    assertThat(c.waits("BENEFIT_DECIDE_CLAIM")).isTrue();
    move(c, "asked_on = date '2026-01-05'");
    var clocks =
        steps(c).get(as(c.caseWorker()), "").get("clocks").valueStream().toList();
    assertThat(clocks)
        .filteredOn(clock -> !clock.get("about").isNull())
        .extracting(
            clock -> clock.get("code").asString(),
            clock -> clock.get("about").asString(),
            clock -> clock.get("paragraph").asString(),
            clock -> clock.get("from").asString(),
            clock -> clock.get("due").asString(),
            clock -> clock.get("state").asString())
        .containsExactlyInAnyOrder(
            tuple(
                "FICTION",
                ASSISTANCE,
                "§ 185 Abs. 9 SGB IX",
                "2026-01-05",
                "2026-02-16",
                "OVERDUE"),
            tuple("DECISION", ASSISTANCE, TO_DECIDE, "2026-01-05", "2026-01-26", "OVERDUE"),
            tuple("DECISION", AID, TO_DECIDE, "2026-01-05", "2026-01-26", "OVERDUE"));
    assertThat(steps(c).get(as(c.hr()), "").get("clocks").toString()).doesNotContain(AID);
    assertThat(steps(c).get(as(c.hr()), "").get("clocks").toString()).doesNotContain(ASSISTANCE);
    assertThat(steps(c)
            .get(as(c.caseWorker()), path(asked))
            .at("/benefit/deemedGrantedAfter")
            .asString())
        .isEqualTo("2026-02-16");
    issue(c, "GRANT_BENEFIT", asked, content(60_000));
    assertThat(c.waits("BENEFIT_DECIDE_CLAIM")).isFalse();
    assertThat(steps(c).get(as(c.caseWorker()), "").get("clocks").toString())
        .doesNotContain(ASSISTANCE);
  }

  @Test
  void theCourseTellsTheWholeLifeOfABenefitOnlyToThoseWhoMayKnowWhich() {
    var c = filed();
    ok(steps(c).write(as(c.ifd()), HttpMethod.POST, "/benefits", null, asking(AID, true)));
    withdraw(c, ask(c, c.employee(), ASSISTANCE, wish("NONE", null)));
    var asked = granted(c);
    issue(c, "CHANGE_BENEFIT", asked, content(50_000));
    issue(c, "STOP_BENEFIT", asked, end(TODAY.plusDays(40)));
    issue(c, "REFUSE_BENEFIT", ask(c, c.employee(), AID, wish("NONE", null)), words());
    var employees = List.of(
        "BENEFIT_REFUSED " + AID,
        "BENEFIT_ASKED " + AID,
        "BENEFIT_ENDED " + AID,
        "BENEFIT_CHANGED " + AID,
        "BENEFIT_GRANTED " + AID,
        "BENEFIT_ASKED " + AID,
        "BENEFIT_WITHDRAWN " + ASSISTANCE,
        "BENEFIT_ASKED " + ASSISTANCE,
        "BENEFIT_SUGGESTED " + AID);
    ask(c, c.hr(), EQUIPMENT, wish("NONE", null));
    assertThat(course(c, c.employee())).isEqualTo(employees);
    assertThat(course(c, c.caseWorker()))
        .containsAll(employees)
        .contains("BENEFIT_ASKED " + EQUIPMENT)
        .hasSize(employees.size() + 1);
    assertThat(course(c, c.hr()))
        .as("of the employer's benefit, and of no other")
        .containsExactly("BENEFIT_ASKED " + EQUIPMENT);
    for (var other : List.of(c.supervisor(), c.coach(), c.sbv(), c.ifd())) {
      assertThat(course(c, other)).isEmpty();
    }
  }

  private List<String> course(TestCase c, Person reader) {
    return steps(c)
        .get(as(reader), "/history")
        .valueStream()
        .filter(event -> event.get("kind").asString().startsWith("BENEFIT_"))
        .map(event -> event.get("kind").asString() + " " + event.path("note").asString())
        .toList();
  }

  @Test
  void whoActsForTheEmployeeIsAskedAsWell() {
    var c = filed();
    var guardian = person("he", "Betreuerin", Role.REPRESENTATIVE);
    ok(steps(c).write(as(c.ifd()), HttpMethod.POST, "/benefits", null, asking(AID, true)));
    assertThat(askedRelations(c)).containsExactly("EMPLOYEE");
    TestCases.join(c.id(), guardian, "REPRESENTATIVE");
    ok(steps(c).write(as(c.ifd()), HttpMethod.POST, "/benefits", null, asking(ASSISTANCE, true)));
    assertThat(askedRelations(c)).containsExactly("EMPLOYEE", "REPRESENTATIVE");
    assertThat(steps(c).get(as(guardian), "").get("waiting").toString()).contains("BENEFIT_ASK");
  }

  private ResponseSpec withdraw(TestCase c, JsonNode asked) {
    return steps(c)
        .write(
            as(c.employee()),
            HttpMethod.POST,
            "/benefits/" + DecisionSteps.id(asked) + "/withdrawal",
            DecisionSteps.version(asked),
            Map.of());
  }

  private static String state(JsonNode asked) {
    return (String) TestPortal.rows(
            "select state from benefit_request where id = ?::uuid", DecisionSteps.id(asked))
        .getFirst()
        .get("state");
  }

  private static List<Object> states(JsonNode asked) {
    return TestPortal.rows(
            "select state from decision where benefit_request_id = ?::uuid",
            DecisionSteps.id(asked))
        .stream()
        .map(row -> row.get("state"))
        .toList();
  }

  private static int status(ResponseSpec answer) {
    return answer.expectBody(String.class).returnResult().getStatus().value();
  }

  @SafeVarargs
  private static List<Integer> together(Callable<Integer>... calls) {
    return Flux.fromArray(calls)
        .flatMap(call -> Mono.fromCallable(call).subscribeOn(Schedulers.boundedElastic()))
        .collectList()
        .block();
  }
}
