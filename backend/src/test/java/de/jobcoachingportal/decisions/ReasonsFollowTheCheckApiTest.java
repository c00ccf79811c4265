package de.jobcoachingportal.decisions;

import static de.jobcoachingportal.decisions.DecisionSteps.ok;
import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.hours.Grants;
import de.jobcoachingportal.letters.PdfCheck;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** A notice says what the check says, or what somebody wrote knowing it. */
class ReasonsFollowTheCheckApiTest extends ApiTest {

  @Test
  void whatNobodyWroteFollowsTheCheckAndIsIssuedAsItWasHandedOver() throws Exception {
    var coachingCase = assessed();
    DecisionGround.complete(coachingCase, "he");
    var steps = steps(coachingCase);
    begin(steps, "GRANT");
    var draft = deviationsWritten(steps);
    assertThat(reasons(steps)).contains("Vereinbart sind 25 Stunden");
    works(coachingCase, 20);
    assertThat(reasons(steps)).contains("Vereinbart sind 20 Stunden").doesNotContain("25 Stunden");
    assertThat(steps.desk().at("/open/letter").toString()).contains("Vereinbart sind 20 Stunden");
    assertThat(stored(coachingCase)).as("reading writes nothing").contains("25 Stunden");

    var handedOver = ok(steps.handOver(draft));
    assertThat(stored(coachingCase)).contains("Vereinbart sind 20 Stunden");
    works(coachingCase, 30);
    var open = steps.desk().get("open");
    assertThat(open.get("reasons").asString())
        .as("nothing changes behind the back of the second person")
        .contains("Vereinbart sind 20 Stunden");
    assertThat(open.at("/changed/now/0/sentence").asString()).contains("30 Stunden");
    assertThat(open.at("/changed/before/0/sentence").asString()).contains("20 Stunden");
    ok(steps.approve(handedOver));
    assertThat(issued(coachingCase))
        .contains("Vereinbart sind 20 Stunden")
        .doesNotContain("30 Stunden");
  }

  @Test
  void aRefusalForgetsWhatWasSettledAndIsThenWithoutReasons() {
    var coachingCase = assessed();
    var steps = steps(coachingCase);
    var draft = begin(steps, "REJECT");
    assertThat(reasons(steps)).as("what is open carries no refusal").isEmpty();
    DecisionGround.complete(coachingCase, "he");
    works(coachingCase, 5);
    assertThat(reasons(steps)).contains("Vereinbart sind 5 Stunden");
    works(coachingCase, 30);
    assertThat(reasons(steps)).isEmpty();
    steps
        .handOver(draft)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/reasons");
  }

  /** A hundred conditions of an office's own, each at its longest. */
  @Test
  void reasonsAreNeverTooLongToBeSaved() {
    var coachingCase = assessed();
    DecisionGround.complete(coachingCase, "he");
    var steps = steps(coachingCase);
    var draft = begin(steps, "GRANT");
    String all = "Ein Satz der eigenen Prüfung mit Quelle. ".repeat(1800);
    draft = written(steps, draft, all + "Eigener Satz.", all);
    assertThat(steps.desk().at("/open/reasons").asString()).hasSize(all.length() + 13);
    ok(steps.handOver(draft));
  }

  @Test
  void whatSomebodyWroteStaysAndThePageSaysWhatTheCheckSaysOtherwise() {
    var coachingCase = assessed();
    DecisionGround.complete(coachingCase, "he");
    var steps = steps(coachingCase);
    var draft = begin(steps, "GRANT");
    works(coachingCase, 20);
    var shown = steps.desk().get("open");
    draft = written(
        steps,
        draft,
        shown.get("reasons").asString() + "\n\nEigener Satz.",
        shown.get("prefill").asString());
    assertThat(steps.desk().at("/open/changed/now"))
        .as("what the writer had before them is no change")
        .isEmpty();
    works(coachingCase, 30);
    var open = steps.desk().get("open");
    assertThat(open.get("reasons").asString()).contains("20 Stunden", "Eigener Satz.");
    assertThat(open.get("changed").toString()).contains("30 Stunden", "20 Stunden", "PASS");

    String checked = open.get("checkReasons").asString();
    written(steps, draft, checked, checked);
    assertThat(reasons(steps)).contains("30 Stunden").doesNotContain("Eigener Satz.");
    assertThat(steps.desk().at("/open/changed/now")).isEmpty();
    works(coachingCase, 25);
    assertThat(reasons(steps)).as("taken over, they follow again").contains("25 Stunden");
  }

  /** A frame that changes is checked anew, and the reasons are about the frame that is written. */
  @Test
  void anotherFrameGivesOtherReasons() {
    var coachingCase = assessed();
    DecisionGround.complete(coachingCase, "he");
    var steps = steps(coachingCase);
    var draft = begin(steps, "GRANT");
    var open = steps.desk().get("open");
    assertThat(open.get("reasons").asString()).contains("Diese Entscheidung umfasst 9 Monate");
    var content = content(open.get("reasons").asString(), open.get("prefill").asString());
    content.put(
        "endsOn",
        LocalDate.parse(open.get("startsOn").asString())
            .plusMonths(7)
            .minusDays(1)
            .toString());
    save(steps, draft, content);
    assertThat(stored(coachingCase)).contains("Diese Entscheidung umfasst 7 Monate");
  }

  /** Nobody knows what these were begun with. */
  @Test
  void draftsFromBeforeAreLeftAsTheyStand() {
    var coachingCase = assessed();
    DecisionGround.complete(coachingCase, "he");
    var steps = steps(coachingCase);
    begin(steps, "GRANT");
    DecisionGround.update(
        "update decision set prefilled_reasons = null where case_id = ?", coachingCase.id());
    works(coachingCase, 30);
    assertThat(reasons(steps)).contains("25 Stunden");
    assertThat(steps.desk().at("/open/changed/now")).isEmpty();
    assertThat(steps.desk().at("/open/checkReasons").asString()).contains("30 Stunden");
  }

  @Test
  void theTwinIsReleasedAnewWhenTheCheckGaveOtherReasons() {
    var coachingCase = assessed();
    DecisionGround.complete(coachingCase, "he");
    var steps = steps(coachingCase);
    var draft = begin(steps, "GRANT");
    var open = steps.desk().get("open");
    var content = content(open.get("reasons").asString(), open.get("prefill").asString());
    content.put("plainReasons", "Ihre Arbeit soll bleiben.");
    draft = ok(steps.releasePlain(save(steps, draft, content)));
    assertThat(steps.desk().at("/open/plainReleasedAt").isString()).isTrue();
    works(coachingCase, 20);
    assertThat(steps.desk().at("/open/plainReleasedAt").isString()).isFalse();
    ok(steps.releasePlain(draft));
    assertThat(steps.desk().at("/open/plainReleasedAt").isString()).isTrue();
  }

  @Test
  void aRefusedExtensionIsHeldAgainstWhatWasAskedFor() {
    var coachingCase = TestCase.in(this, "he", CaseState.CHANGING);
    var steps = steps(coachingCase);
    Grants.open(coachingCase, "he", 3600, 0);
    DecisionGround.use(coachingCase, 1800);
    DecisionGround.complete(coachingCase, "he");
    as(coachingCase.coach())
        .post()
        .uri(coachingCase.path("/extension"))
        .bodyValue(
            Map.of("minutes", 1200, "months", 6, "reasons", "Neuer Platz", "forecast", "Stabil"))
        .exchange()
        .expectStatus()
        .isCreated();
    begin(steps, "REFUSE_EXTENSION");
    var open = steps.desk().get("open");
    assertThat(open.get("check").toString()).doesNotContain("kein Zeitraum");
    assertThat(open.get("reasons").asString())
        .startsWith(
            "Es geht um 20 Stunden und 6 Monate zusätzlich. Bisher sind 60 Stunden bewilligt und 30 Stunden genutzt.")
        .contains("Vorgesehen sind 6 bis 12 Monate. Mit der Verlängerung wären es 1")
        .doesNotContain("noch offen");
  }

  private static JsonNode begin(DecisionSteps steps, String kind) {
    return ok(
        steps.write(steps.writer(), HttpMethod.POST, "/decisions", null, Map.of("kind", kind)));
  }

  /** The frame and the reasons as they are, with a reason for each soft rule that is left. */
  private static JsonNode deviationsWritten(DecisionSteps steps) {
    var open = steps.desk().get("open");
    var content = content(open.get("reasons").asString(), open.get("prefill").asString());
    content.put("startsOn", open.get("startsOn").asString());
    content.put("endsOn", open.get("endsOn").asString());
    content.put("minutes", open.get("minutes").asInt());
    var deviations = new HashMap<String, String>();
    for (var result : open.get("check")) {
      if (!result.get("outcome").asString().equals("PASS")) {
        deviations.put(result.get("rule").asString(), "Besprochen.");
      }
    }
    content.put("deviations", deviations);
    return save(steps, open, content);
  }

  private static JsonNode written(
      DecisionSteps steps, JsonNode draft, String reasons, String prefill) {
    return save(steps, draft, content(reasons, prefill));
  }

  private static Map<String, Object> content(String reasons, String prefill) {
    var start = LocalDate.now().plusDays(10);
    return new HashMap<>(Map.of(
        "minutes",
        3600,
        "startsOn",
        start.toString(),
        "endsOn",
        start.plusMonths(9).minusDays(1).toString(),
        "reasons",
        reasons,
        "prefill",
        prefill,
        "deviations",
        Map.of()));
  }

  private static JsonNode save(DecisionSteps steps, JsonNode draft, Map<String, Object> content) {
    return ok(steps.write(
        steps.writer(),
        HttpMethod.PUT,
        "/decisions/" + DecisionSteps.id(draft),
        DecisionSteps.version(draft),
        content));
  }

  private static String reasons(DecisionSteps steps) {
    return steps.desk().at("/open/reasons").asString();
  }

  private static String stored(TestCase coachingCase) {
    return (String) TestPortal.rows(
            "select reasons from decision where case_id = ? and state <> 'DISCARDED'",
            coachingCase.id())
        .getFirst()
        .get("reasons");
  }

  private static String issued(TestCase coachingCase) throws Exception {
    var pdf = (byte[]) TestPortal.rows("""
            select f.content from notice n join stored_file f on f.id = n.file_id where n.case_id = ?
            """, coachingCase.id()).getFirst().get("content");
    return PdfCheck.textOf(pdf).replaceAll("[\\s\u00a0]+", " ");
  }

  private static void works(TestCase coachingCase, int hours) {
    DecisionGround.update(
        "update application_part set content = regexp_replace(content, '\"weeklyMinutes\": \\d+', ?) where case_id = ?",
        "\"weeklyMinutes\": " + hours * 60,
        coachingCase.id());
  }

  private TestCase assessed() {
    var coachingCase = TestCase.in(this, "he", CaseState.ASSESSMENT);
    DecisionGround.planned(coachingCase, "he");
    return coachingCase;
  }

  private DecisionSteps steps(TestCase coachingCase) {
    return new DecisionSteps(
        coachingCase, as(coachingCase.caseWorker()), as(DecisionSteps.second(this, "he")));
  }
}
