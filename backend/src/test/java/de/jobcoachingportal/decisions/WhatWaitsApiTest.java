package de.jobcoachingportal.decisions;

import static de.jobcoachingportal.decisions.DecisionSteps.id;
import static de.jobcoachingportal.decisions.DecisionSteps.ok;
import static de.jobcoachingportal.decisions.DecisionSteps.version;
import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.hours.Grants;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** What waits in the office on the way to a decision, and what has to be settled before the next step. */
class WhatWaitsApiTest extends ApiTest {

  @Test
  void withoutAPlanItIsDecidedOnlyOnceItIsClearWhoIsCompetent() {
    var c = filed();
    post(c, "/competence-check", null).expectStatus().is2xxSuccessful();
    competenceFirst(c, "cases.not-now");
    assertThat(c.state()).isEqualTo("COMPETENCE_CHECK");
    assertThat(steps(c).get(as(c.caseWorker()), "").get("actions").toString())
        .as("offered nowhere, as it is refused")
        .doesNotContain("DECISION_PREPARE");
    askForPapers(c);
    competenceFirst(c, "decisions.competence-first");
    assertThat(c.state()).isEqualTo("PAPERS_REQUESTED");
    assertThat(c.waits("COMPETENCE_CHECK")).isTrue();

    confirm(c);
    var desk = steps(c).desk();
    assertThat(desk.get("competenceSettled").asBoolean()).isTrue();
    assertThat(desk.get("actions").toString()).contains("DECISION_PREPARE");
    prepare(c).expectStatus().isNoContent();
    assertThat(c.state()).isEqualTo("ASSESSMENT");
    assertThat(c.waits("COMPETENCE_CHECK")).isFalse();
    assertThat(c.waits("DECISION_DRAFT")).isTrue();
  }

  private void competenceFirst(TestCase c, String code) {
    var desk = steps(c).desk();
    assertThat(desk.get("competenceSettled").asBoolean()).isFalse();
    assertThat(desk.get("actions").toString()).doesNotContain("DECISION_PREPARE");
    prepare(c).expectStatus().isEqualTo(409).expectBody().jsonPath("$.code").isEqualTo(code);
  }

  @Test
  void papersThatArrivedWaitOnlyWhileTheCaseWaitsForThem() {
    var c = filed();
    post(c, "/competence-check", null).expectStatus().is2xxSuccessful();
    askForPapers(c);
    papersArrive(c);
    assertThat(c.waits("PAPERS_ARRIVED")).isTrue();
    confirm(c);
    assertThat(c.waits("PAPERS_ARRIVED")).as("it went on with the confirmation").isFalse();

    askForPapers(c);
    papersArrive(c);
    assertThat(c.waits("PAPERS_ARRIVED")).isTrue();
    prepare(c).expectStatus().isNoContent();
    assertThat(c.waits("PAPERS_ARRIVED")).as("it is decided without them").isFalse();

    var analysed = TestCase.in(this, "he", CaseState.ANALYSIS);
    askForPapers(analysed);
    papersArrive(analysed);
    assertThat(open(analysed)).as("the case did not wait").isEmpty();
  }

  @Test
  void aCoachIsAskedForAsSoonAsTheCaseComesToItAndAgainWhenItComesBack() {
    var c = filed();
    post(c, "/competence-check", null).expectStatus().is2xxSuccessful();
    confirm(c);
    assertThat(c.state()).isEqualTo("COACH_SELECTION");
    assertThat(c.waits("COACH_CHOOSE")).isTrue();
    assertThat(steps(c).get(as(c.caseWorker()), "").at("/turn/kind").asString())
        .isEqualTo("COACH_CHOOSE");

    askForPapers(c);
    assertThat(c.waits("COACH_CHOOSE")).as("nobody can choose now").isFalse();
    papersAreThere(c);
    assertThat(c.state()).isEqualTo("COACH_SELECTION");
    assertThat(c.waits("COACH_CHOOSE")).isTrue();
  }

  @Test
  void aCoachIsAskedForUntilTheDayOfTheDecision() {
    var c = filed();
    post(c, "/competence-check", null).expectStatus().is2xxSuccessful();
    confirm(c);
    var limit = choosing(c);
    assertThat(limit.get("due_on")).isNotNull();
    assertThat((String) limit.get("paragraph")).startsWith("§ 14 Abs. 2");

    var choice = propose(c);
    assertThat(c.waits("COACH_CHOOSE")).isFalse();
    steps(c)
        .write(
            as(c.employee()),
            HttpMethod.POST,
            "/coach-choice/" + choice + "/refusal",
            null,
            Map.of())
        .expectStatus()
        .isNoContent();
    assertThat(choosing(c)).isEqualTo(limit);
  }

  private static Map<String, Object> choosing(TestCase c) {
    return TestPortal.rows(
            "select due_on, paragraph from todo where case_id = ? and kind = 'COACH_CHOOSE' and done_at is null",
            c.id())
        .getFirst();
  }

  @Test
  void whoIsAskedAlreadyIsNotChosenOnceMoreAndNothingOfItWaitsAtTheDecision() {
    var c = TestCase.in(this, "he", CaseState.COACH_SELECTION);
    propose(c);
    askForPapers(c);
    papersAreThere(c);
    assertThat(c.state()).isEqualTo("COACH_SELECTION");
    assertThat(c.waits("COACH_CHOOSE")).as("one is proposed").isFalse();
    assertThat(c.waits("COACH_ANSWER_EMPLOYEE")).isTrue();

    prepare(c).expectStatus().isNoContent();
    assertThat(open(c)).containsExactly("DECISION_DRAFT");
  }

  @Test
  void whoWasProposedIsAskedNoMoreAtTheDecisionAndAnotherCanBeProposedAfterIt() {
    var c = TestCase.in(this, "he", CaseState.COACH_SELECTION);
    var choice = propose(c);
    prepare(c).expectStatus().isNoContent();
    assertThat(choices(c)).containsExactly("ENDED");
    assertThat(c.noted("COACH_PROPOSAL_ENDED")).isEqualTo(1);
    as(c.coach())
        .get()
        .uri("/api/coach-requests")
        .exchange()
        .expectBody(String.class)
        .value(requests -> assertThat(requests).doesNotContain(choice.toString()));
    as(c.coach())
        .post()
        .uri("/api/coach-requests/" + choice + "/commitment")
        .exchange()
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("coachpool.not-open");

    askForPapers(c);
    assertThat(c.state()).isEqualTo("PAPERS_REQUESTED");
    confirm(c);
    assertThat(c.state()).isEqualTo("COACH_SELECTION");
    assertThat(c.waits("COACH_CHOOSE")).isTrue();
    propose(c);
    assertThat(choices(c)).containsExactly("ENDED", "PROPOSED");
  }

  private static List<Object> choices(TestCase c) {
    return TestPortal.rows(
            "select state from coach_choice where case_id = ? order by proposed_at", c.id())
        .stream()
        .map(choice -> choice.get("state"))
        .toList();
  }

  @Test
  void nobodyWaitsForThePlanWhereItIsDecidedWithoutOne() {
    var c = TestCase.in(this, "he", CaseState.PLANNING);
    DecisionGround.update("""
        insert into todo (tenant_id, id, case_id, kind, for_relation, created_at)
        values ('he', gen_random_uuid(), ?, 'PLAN_WRITE', 'JOB_COACH', now())
        """, c.id());
    DecisionGround.complete(c, "he");
    prepare(c).expectStatus().isNoContent();
    assertThat(open(c)).containsExactly("DECISION_DRAFT");
    assertThat(choices(c)).as("a coach who was decided for stays").containsExactly("DECIDED");
  }

  @Test
  void aDraftOfAnExtensionThatComesBackWaitsAsWhatItIs() {
    var c = TestCase.in(this, "he", CaseState.CHANGING);
    DecisionSteps.second(this, "he");
    Grants.open(c, "he", 3600, 0);
    DecisionGround.complete(c, "he");
    ok(steps(c)
        .write(
            as(c.coach()),
            HttpMethod.POST,
            "/extension",
            null,
            Map.of("minutes", 1200, "months", 2, "reasons", "Neuer Platz", "forecast", "Stabil")));
    var steps = steps(c);
    var draft = ok(
        steps.write(steps.writer(), HttpMethod.POST, "/decisions", null, Map.of("kind", "EXTEND")));
    var handed = ok(steps.handOver(draft));
    assertThat(c.waits("EXTENSION_DECIDE")).isFalse();
    var back = step(c, handed, "return", Map.of("reason", "Ein Satz fehlt."));
    assertThat(c.waits("EXTENSION_DECIDE")).isTrue();
    assertThat(c.waits("DECISION_DRAFT")).isFalse();
    assertThat(steps.get(as(c.caseWorker()), "").at("/turn/kind").asString())
        .isEqualTo("EXTENSION_DECIDE");

    step(c, ok(steps.handOver(back)), "discarding", null);
    assertThat(open(c)).contains("EXTENSION_DECIDE").doesNotContain("DECISION_DRAFT");
  }

  @Test
  void aHearingIsSaidOneWayAndNotBeforeTheGrant() {
    var c = TestCase.in(this, "he", CaseState.CHANGING);
    DecisionSteps.second(this, "he");
    Grants.open(c, "he", 3600, 0);
    var steps = steps(c);
    var today = LocalDate.now();
    var draft = steps.draft("CHANGE", less(Map.of("basis", "CHANGED")));
    change(c, draft, Map.of("basis", "CHANGED", "askedOn", today.toString(), "notHeard", "NO_3"))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.errors[*].pointer")
        .isEqualTo(List.of("/curtailment/notHeard"));
    var early = ok(change(
        c,
        draft,
        Map.of("basis", "CHANGED", "askedOn", "2026-01-15", "answeredOn", today.toString())));
    steps
        .handOver(early)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/curtailment/askedOn")
        .jsonPath("$.errors[0].code")
        .isEqualTo("before-grant");
    ok(steps.handOver(ok(change(
        c,
        early,
        Map.of("basis", "CHANGED", "askedOn", today.toString(), "answeredOn", today.toString())))));
  }

  /** The page shows no hearing there, so none may hold the draft back. */
  @Test
  void aHearingOfADecisionThatTakesNothingAnyMoreCountsForNothing() {
    var c = TestCase.in(this, "he", CaseState.CHANGING);
    DecisionSteps.second(this, "he");
    Grants.open(c, "he", 3600, 0);
    var steps = steps(c);
    var draft = steps.draft("CHANGE", less(Map.of("basis", "CHANGED", "askedOn", "2026-01-15")));
    var content = less(Map.of("basis", "CHANGED", "askedOn", "2026-01-15"));
    content.remove("minutes");
    content.put("furtherRuling", "Herr Nelke wird Jobcoach.");
    ok(steps.handOver(ok(steps.write(
        as(c.caseWorker()), HttpMethod.PUT, "/decisions/" + id(draft), version(draft), content))));
  }

  private WebTestClient.ResponseSpec change(
      TestCase c, JsonNode draft, Map<String, Object> curtailment) {
    return steps(c)
        .write(
            as(c.caseWorker()),
            HttpMethod.PUT,
            "/decisions/" + id(draft),
            version(draft),
            less(curtailment));
  }

  private static Map<String, Object> less(Map<String, Object> curtailment) {
    return new HashMap<>(Map.of(
        "minutes",
        -60,
        "reasons",
        "Weniger reicht.",
        "deviations",
        Map.of(),
        "curtailment",
        curtailment));
  }

  /** Filed by the employee, so that the check waits in the office. */
  private TestCase filed() {
    var c = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    steps(c)
        .write(as(c.employee()), HttpMethod.POST, "/application/filing", null, Map.of())
        .expectStatus()
        .is2xxSuccessful();
    assertThat(c.waits("COMPETENCE_CHECK")).isTrue();
    return c;
  }

  private void confirm(TestCase c) {
    post(c, "/competence-check/confirmation", Map.of("reason", "Der Arbeitsplatz liegt hier."))
        .expectStatus()
        .is2xxSuccessful();
  }

  private WebTestClient.ResponseSpec prepare(TestCase c) {
    return post(c, "/decisions/preparation", Map.of("reason", "Es fehlt an allem."));
  }

  private void askForPapers(TestCase c) {
    post(
            c,
            "/papers",
            Map.of(
                "papers", List.of("DISABILITY_PROOF"), "dueOn", LocalDate.now().plusDays(14)))
        .expectStatus()
        .is2xxSuccessful();
  }

  private void papersAreThere(TestCase c) {
    papersArrive(c);
    post(c, "/papers/looked-through", null).expectStatus().is2xxSuccessful();
  }

  private void papersArrive(TestCase c) {
    var paper = TestPortal.rows(
            "select id from requested_paper where case_id = ? and arrived_on is null", c.id())
        .getFirst()
        .get("id");
    steps(c)
        .write(
            as(c.caseWorker()),
            HttpMethod.POST,
            "/papers/" + paper + "/arrival",
            0,
            Map.of("arrivedOn", LocalDate.now()))
        .expectStatus()
        .is2xxSuccessful();
  }

  private Object propose(TestCase c) {
    var coach = Ids.next();
    DecisionGround.update("""
        insert into coach (tenant_id, id, version, person_id, recognised_until, region, industries, impairments)
        values ('he', ?, 0, ?, current_date + 400, 'Kassel', '{}', '{}') on conflict do nothing
        """, coach, c.coach().id());
    var known =
        TestPortal.rows("select id from coach where person_id = ?", c.coach().id());
    post(
            c,
            "/coach-choice",
            Map.of(
                "coachId",
                known.getFirst().get("id"),
                "reason",
                "Kennt Heime.",
                "earlierRelation",
                "NONE"))
        .expectStatus()
        .is2xxSuccessful();
    return TestPortal.rows(
            "select id from coach_choice where case_id = ? and state = 'PROPOSED'", c.id())
        .getFirst()
        .get("id");
  }

  private static List<Object> open(TestCase c) {
    return TestPortal.rows(
            "select kind from todo where case_id = ? and done_at is null order by kind", c.id())
        .stream()
        .map(todo -> todo.get("kind"))
        .toList();
  }

  private JsonNode step(TestCase c, JsonNode draft, String step, Map<String, Object> body) {
    return ok(steps(c)
        .write(
            as(c.caseWorker()),
            HttpMethod.POST,
            "/decisions/" + id(draft) + "/" + step,
            version(draft),
            body));
  }

  private WebTestClient.ResponseSpec post(TestCase c, String path, Map<String, Object> body) {
    return steps(c).write(as(c.caseWorker()), HttpMethod.POST, path, null, body);
  }

  private DecisionSteps steps(TestCase c) {
    return new DecisionSteps(c, as(c.caseWorker()), as(DecisionSteps.second(this, "he")));
  }
}
