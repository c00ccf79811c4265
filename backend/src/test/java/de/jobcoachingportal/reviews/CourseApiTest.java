package de.jobcoachingportal.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.applications.WorkingDays;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CourseApiTest extends ApiTest {

  @Test
  void threeViewpointsStandSideBySide() {
    var running = TestCase.in(this, "he", CaseState.CHANGING);
    post(
        running,
        running.coach(),
        "/goals",
        Map.of(
            "kind", "SHORT_TERM", "text", Map.of("title", "Drei Zimmer", "learner", "EMPLOYEE")));
    var review = begin(running);
    assertThat(running.state()).isEqualTo("INTERIM_REVIEW");
    assertThat(review.at("/facts/goals/0/title").asString()).isEqualTo("Drei Zimmer");
    assertThat(running.waits("REVIEW_ANSWER_EMPLOYEE")).isTrue();

    answer(running, running.employee(), id(review), "EMPLOYEE", 0)
        .expectStatus()
        .isOk();
    answer(running, running.supervisor(), id(review), "EMPLOYER", 0)
        .expectStatus()
        .isOk();
    var all = read(
        answer(running, running.coach(), id(review), "COACH", 0).expectStatus().isOk());
    assertThat(all.at("/viewpoints").findValuesAsString("party"))
        .containsExactly("EMPLOYEE", "EMPLOYER", "COACH");
    assertThat(running.waits("REVIEW_ANSWER_EMPLOYEE")).isFalse();

    var concluded =
        read(conclude(running, id(review), 1, "GO_ON", null).expectStatus().isOk());
    assertThat(concluded.at("/conclusion/nextStep").asString()).isEqualTo("GO_ON");
    assertThat(running.state()).isEqualTo("CHANGING");
    assertThat(running.noted("REVIEW_ANSWERED")).isEqualTo(3);
    assertThat(running.noted("REVIEW_CONCLUDED")).isEqualTo(1);
  }

  @Test
  void nobodyWritesTheViewpointOfAnotherSide() {
    var running = TestCase.in(this, "he", CaseState.CHANGING);
    var review = begin(running);

    answer(running, running.supervisor(), id(review), "EMPLOYEE", 0)
        .expectStatus()
        .isForbidden();
    answer(running, running.caseWorker(), id(review), "EMPLOYEE", 0)
        .expectStatus()
        .isForbidden();
    var recorded = new HashMap<String, Object>(answers());
    recorded.put(
        "recordedFor",
        Map.of(
            "participantId",
            running.participant(Relation.EMPLOYEE),
            "channel",
            "IN_PERSON",
            "receivedOn",
            "2026-01-15"));
    var answer = read(
        put(running, running.ifd(), "/reviews/" + id(review) + "/viewpoints/EMPLOYEE", 0, recorded)
            .expectStatus()
            .isOk());
    assertThat(answer.at("/viewpoints/0/by").asString()).isEqualTo("Frau Amarylli");
    assertThat(answer.at("/viewpoints/0/recorded").asBoolean()).isTrue();
  }

  @Test
  void viewpointChangedMeanwhileIsShown() {
    var running = TestCase.in(this, "he", CaseState.CHANGING);
    var review = begin(running);
    answer(running, running.supervisor(), id(review), "EMPLOYER", 0)
        .expectStatus()
        .isOk();

    var problem = read(answer(running, running.hr(), id(review), "EMPLOYER", 0)
        .expectStatus()
        .isEqualTo(HttpStatus.PRECONDITION_FAILED));
    assertThat(problem.at("/current/by").asString()).isEqualTo("Frau Dahlia");
    conclude(running, id(review), 1, "TAPER", null).expectStatus().isEqualTo(HttpStatus.CONFLICT);
    conclude(running, id(review), 1, "TAPER", "Frau Amarylli wollte nichts sagen.")
        .expectStatus()
        .isOk();
    assertThat(running.waits("TAPER_PLAN")).isTrue();
  }

  @Test
  void extensionWaitsForTheOffice() {
    var running = TestCase.in(this, "he", CaseState.CHANGING);
    post(running, running.coach(), "/extension", wish(0, 0)).expectStatus().isBadRequest();

    post(running, running.coach(), "/extension", wish(1200, 3)).expectStatus().isCreated();

    assertThat(running.state()).isEqualTo("EXTENSION_REQUESTED");
    assertThat(running.waits("EXTENSION_DECIDE")).isTrue();
    assertThat(running.noted("EXTENSION_REQUESTED")).isEqualTo(1);
    var read = read(get(running, running.employee(), "/extension"));
    assertThat(read.at("/requests/0/minutes").asInt()).isEqualTo(1200);
  }

  /** One limit: on the list of what waits, among the legal limits, and from the day the paper arrived. */
  @Test
  void theLimitOfAnExtensionIsTheSameInTheListAndInTheCase() {
    var running = TestCase.in(this, "he", CaseState.CHANGING);
    var received = LocalDate.now().minusDays(3);
    var wish = new HashMap<String, Object>(wish(1200, 3));
    wish.put(
        "recordedFor",
        Map.of(
            "participantId", running.participant(Relation.JOB_COACH).toString(),
            "channel", "LETTER",
            "receivedOn", received.toString()));
    post(running, running.caseWorker(), "/extension", wish).expectStatus().isCreated();

    var limit = read(get(running, running.caseWorker(), "")).at("/clocks/0");
    assertThat(limit.get("code").asString()).isEqualTo("EXTENSION");
    assertThat(limit.get("from").asString()).isEqualTo(received.toString());
    assertThat(limit.get("due").asString())
        .isEqualTo(WorkingDays.orNext(received.plusDays(21)).toString());
    assertThat(TestPortal.rows(
                "select due_on::text as due, paragraph from todo where case_id = ? and kind = 'EXTENSION_DECIDE'",
                running.id())
            .getFirst())
        .containsEntry("due", limit.get("due").asString())
        .containsEntry("paragraph", limit.get("paragraph").asString());
    assertThat(read(get(running, running.caseWorker(), "/history")).toString())
        .as("who asked, where somebody else wrote it down")
        .contains("Den Antrag stellte Frau Begonia. Er ging am "
            + DateTimeFormatter.ofPattern("dd.MM.yyyy").format(received) + " ein.");
  }

  @Test
  void coachComesLessOftenAndTheCaseIsCompleted() {
    var running = TestCase.in(this, "he", CaseState.CHANGING);
    put(running, running.coach(), "/taper", 0, taper(60, 180)).expectStatus().isBadRequest();
    put(running, running.coach(), "/taper", 0, taper(180, 60)).expectStatus().isOk();
    assertThat(running.state()).isEqualTo("TAPERING");

    var closed = read(
        post(running, running.coach(), "/closing", closing()).expectStatus().isCreated());
    assertThat(closed.at("/report/hash").asString()).hasSize(64);
    assertThat(running.state()).isEqualTo("COMPLETED");
    assertThat(TestPortal.rows("select 1 from closing_report where case_id = ?", running.id()))
        .hasSize(1);
    assertThat(running.noted("CLOSING_REPORT_ISSUED")).isEqualTo(1);

    post(running, running.caseWorker(), "/closing-of-file", Map.of())
        .expectStatus()
        .is2xxSuccessful();
    assertThat(running.state()).isEqualTo("CLOSED");
    var care = read(get(running, running.sbv(), "/after-care"));
    assertThat(care.at("/contactName").asString()).isEqualTo("Frau Iris");
  }

  @Test
  void closingNeedsPlan() {
    var running = TestCase.in(this, "he", CaseState.TAPERING);

    var problem = read(post(running, running.coach(), "/closing", closing())
        .expectStatus()
        .isEqualTo(HttpStatus.CONFLICT));
    assertThat(problem.at("/code").asString()).isEqualTo("reviews.taper-plan-missing");
    assertThat(running.state()).isEqualTo("TAPERING");
  }

  @Test
  void crisisNearTheEndLeadsBack() {
    var running = TestCase.in(this, "he", CaseState.TAPERING);

    post(running, running.coach(), "/taper/return", Map.of("reason", "Neue Vorgesetzte"))
        .expectStatus()
        .isOk();
    assertThat(running.state()).isEqualTo("CHANGING");
  }

  @Test
  void earlyEndOnlyAfterTheTeamReflected() {
    var running = TestCase.in(this, "he", CaseState.CHANGING);
    post(running, running.caseWorker(), "/early-end", end("00000000-0000-7000-8000-000000000000"))
        .expectStatus()
        .isEqualTo(HttpStatus.CONFLICT);
    assertThat(running.state()).isEqualTo("CHANGING");

    var reflection = read(post(running, running.coach(), "/early-end/reflections", reflection())
        .expectStatus()
        .isCreated());
    post(running, running.caseWorker(), "/early-end", end(reflection.at("/0/id").asString()))
        .expectStatus()
        .isCreated();
    assertThat(running.state()).isEqualTo("ENDED_EARLY");
    assertThat(running.noted("CASE_ENDED_EARLY")).isEqualTo(1);
  }

  @Test
  void reasonOfAnEarlyEndStaysWithinItsAudience() {
    var running = TestCase.in(this, "he", CaseState.CHANGING);
    var reflection = read(post(running, running.coach(), "/early-end/reflections", reflection()));
    post(running, running.caseWorker(), "/early-end", end(reflection.at("/0/id").asString()));

    for (var insider :
        List.of(running.employee(), running.caseWorker(), running.ifd(), running.coach())) {
      assertThat(read(get(running, insider, "/early-end")).at("/reason").asString())
          .contains("Streit");
    }
    for (var outsider : List.of(running.supervisor(), running.hr(), running.sbv())) {
      var seen = read(get(running, outsider, "/early-end"));
      assertThat(seen.at("/kind").asString()).isEqualTo("NEUTRAL");
      assertThat(seen.toString()).doesNotContain("Streit");
      get(running, outsider, "/early-end/reflections").expectStatus().isForbidden();
      for (var path : List.of("/reviews", "", "/history")) {
        var page =
            get(running, outsider, path).expectBody(String.class).returnResult().getResponseBody();
        assertThat(page).doesNotContain("Streit").doesNotContain("ENDED_EARLY");
      }
    }
  }

  @Test
  void afterCareIsAskedAndAnswered() {
    var ended = TestCase.in(this, "he", CaseState.ENDED_EARLY);
    post(ended, ended.ifd(), "/after-care", afterCare()).expectStatus().isCreated();
    post(ended, ended.ifd(), "/after-care", afterCare())
        .expectStatus()
        .isEqualTo(HttpStatus.CONFLICT);
    assertThat(ended.noted("AFTER_CARE_AGREED")).isEqualTo(1);
  }

  @Test
  void firstPageShowsTheChecksAhead() {
    var ended = TestCase.in(this, "he", CaseState.ENDED_EARLY);
    var begin = LocalDate.now().plusMonths(1);
    var plan = new HashMap<>(afterCare());
    plan.put("beginsOn", begin.toString());
    post(ended, ended.ifd(), "/after-care", plan).expectStatus().isCreated();
    var dates = read(get(ended, ended.sbv(), "")).at("/dates");
    assertThat(dates).isNotEmpty();
    assertThat(dates.at("/0/kind").asString()).isEqualTo("AFTER_CARE");
    assertThat(LocalDate.parse(dates.at("/0/day").asString())).isAfter(begin);
  }

  @Test
  void overviewTellsEachWhatTheyMayBegin() {
    var running = TestCase.in(this, "he", CaseState.CHANGING);

    assertThat(read(get(running, running.coach(), "/reviews")).at("/actions").toString())
        .contains("TAPER_PLAN");
    var employee = read(get(running, running.employee(), "/reviews"));
    assertThat(employee.at("/actions").toString())
        .doesNotContain("TAPER_PLAN")
        .contains("EXTENSION_ASK");
    assertThat(employee.at("/reflections").isNull()).isTrue();
    get(running, running.stranger(), "/reviews").expectStatus().isNotFound();
  }

  private JsonNode begin(TestCase running) {
    return read(post(running, running.coach(), "/reviews", Map.of("heldOn", "2026-11-20"))
        .expectStatus()
        .isCreated());
  }

  private ResponseSpec answer(
      TestCase running, Person who, String review, String party, long version) {
    return put(running, who, "/reviews/" + review + "/viewpoints/" + party, version, answers());
  }

  private ResponseSpec conclude(
      TestCase running, String review, long version, String next, String notHeard) {
    var body = new HashMap<String, Object>(Map.of("summary", "Es geht voran.", "nextStep", next));
    if (notHeard != null) {
      body.put("notHeard", notHeard);
    }
    return as(running.coach())
        .post()
        .uri(running.path("/reviews/" + review + "/conclusion"))
        .header("If-Match", "\"" + version + "\"")
        .bodyValue(body)
        .exchange();
  }

  private static Map<String, Object> answers() {
    return Map.of(
        "closer",
        "Ja, ein Stück.",
        "options",
        "",
        "strengthen",
        "Die Bilder.",
        "next",
        "Weiter so.");
  }

  private static Map<String, Object> wish(int minutes, int months) {
    return Map.of(
        "minutes",
        minutes,
        "months",
        months,
        "reasons",
        "Neuer Platz",
        "forecast",
        "Danach stabil");
  }

  private static Map<String, Object> taper(int first, int second) {
    return Map.of(
        "steps",
            List.of(
                Map.of("from", "2027-01-04", "minutesPerWeek", first),
                Map.of("from", "2027-02-01", "minutesPerWeek", second)),
        "contactName", "Frau Dahlia",
        "contactTask", "Fragt einmal in der Woche nach.");
  }

  private static Map<String, Object> closing() {
    return Map.of(
        "talkOn", "2026-01-20",
        "talkWith", "Frau Amarylli, Frau Dahlia, Frau Begonia",
        "stable", true,
        "result", "Der Arbeitsplatz ist sicher.",
        "whatHelped", "Feste Ansprechperson",
        "afterCare", afterCare());
  }

  private static Map<String, Object> afterCare() {
    return Map.of("carer", "IFD", "contactName", "Frau Iris", "beginsOn", "2026-12-01");
  }

  private static Map<String, Object> reflection() {
    return Map.of(
        "heldOn", "2026-01-20",
        "present", "Amt, IFD, Jobcoach",
        "whatHappened", "Streit im Team",
        "whatWasTried", "Gespräche zu dritt",
        "whatElseHelps", "Begleitung durch den IFD");
  }

  private static Map<String, Object> end(String reflection) {
    return Map.of(
        "reflectionId", reflection,
        "endsOn", "2026-11-20",
        "wantedBy", "EMPLOYER",
        "reason", "Streit im Team",
        "otherSupport", "Begleitung durch den IFD");
  }

  private ResponseSpec post(TestCase running, Person who, String path, Object body) {
    return as(who).post().uri(running.path(path)).bodyValue(body).exchange();
  }

  private ResponseSpec put(TestCase running, Person who, String path, long version, Object body) {
    return as(who)
        .put()
        .uri(running.path(path))
        .header("If-Match", "\"" + version + "\"")
        .bodyValue(body)
        .exchange();
  }

  private ResponseSpec get(TestCase running, Person who, String path) {
    return as(who).get().uri(running.path(path)).exchange();
  }

  private static JsonNode read(ResponseSpec answer) {
    return JsonMapper.shared()
        .readTree(answer.expectBody().returnResult().getResponseBodyContent());
  }

  private static String id(JsonNode thing) {
    return thing.at("/id").asString();
  }
}
