package de.jobcoachingportal.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.forms.Sample;
import de.jobcoachingportal.hours.Grants;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestCases;
import de.jobcoachingportal.testing.TestPortal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Where a decision leads, what waits after it, and who reads the plan it rests on. */
class AfterTheDecisionTest extends ApiTest {
  private static final String HEALTH = "Seit der Verletzung am Handgelenk fehlt Tempo.";

  private ResponseSpec send(
      TestCase c, Person who, HttpMethod method, String path, Long version, Object body) {
    var request = as(who).method(method).uri(c.path(path));
    if (version != null) {
      request.header("If-Match", "\"" + version + "\"");
    }
    return body == null ? request.exchange() : request.bodyValue(body).exchange();
  }

  private JsonNode ok(ResponseSpec answer) {
    return answer
        .expectStatus()
        .is2xxSuccessful()
        .expectBody(JsonNode.class)
        .returnResult()
        .getResponseBody();
  }

  private JsonNode get(TestCase c, Person who, String path) {
    return ok(send(c, who, HttpMethod.GET, path, null, null));
  }

  private Person second() {
    var farn = person("he", "Farn", Role.CASE_WORKER);
    tenants().join(farn, Role.CASE_WORKER, "Gruppe 1");
    return farn;
  }

  /** Drafted by the case worker, issued by somebody else. */
  private String issue(TestCase c, String kind) {
    var draft =
        ok(send(c, c.caseWorker(), HttpMethod.POST, "/decisions", null, Map.of("kind", kind)));
    String path = "/decisions/" + draft.get("id").asString();
    draft = ok(send(
        c,
        c.caseWorker(),
        HttpMethod.PUT,
        path,
        draft.get("version").asLong(),
        Map.of("reasons", "Es ist geprüft.", "deviations", Map.of())));
    draft = ok(send(
        c,
        c.caseWorker(),
        HttpMethod.POST,
        path + "/hand-over",
        draft.get("version").asLong(),
        null));
    ok(send(
        c, second(), HttpMethod.POST, path + "/approval", draft.get("version").asLong(), null));
    return draft.get("id").asString();
  }

  private void askForMore(TestCase c) {
    send(
            c,
            c.coach(),
            HttpMethod.POST,
            "/extension",
            null,
            Map.of("minutes", 600, "months", 1, "reasons", "Neuer Platz", "forecast", "Stabil"))
        .expectStatus()
        .isCreated();
  }

  @Test
  void aRefusedExtensionLeavesTheTaperAsItIs() {
    var c = TestCase.in(this, "he", CaseState.TAPERING);
    Grants.open(c, "he", 3600, 0);
    askForMore(c);
    issue(c, "REFUSE_EXTENSION");
    assertThat(c.state()).isEqualTo("TAPERING");
  }

  @Test
  void aRefusedExtensionLeavesTheCoachingAsItIs() {
    var c = TestCase.in(this, "he", CaseState.ARRIVING);
    Grants.open(c, "he", 3600, 0);
    askForMore(c);
    issue(c, "REFUSE_EXTENSION");
    assertThat(c.state()).isEqualTo("CHANGING");
  }

  /** Closing one of two objections leaves the other one to be handled. */
  @Test
  void twoObjectionsAreHandledOneAfterTheOther() {
    var c = TestCase.in(this, "he", CaseState.ARRIVING);
    Grants.open(c, "he", 3600, 0);
    for (int i = 0; i < 2; i++) {
      askForMore(c);
      issue(c, "REFUSE_EXTENSION");
    }
    var objections =
        TestPortal.rows("select decision_id as id from notice where case_id = ?", c.id()).stream()
            .map(decision -> ok(send(
                    c,
                    c.employee(),
                    HttpMethod.POST,
                    "/objections",
                    null,
                    Map.of(
                        "decisionId",
                        decision.get("id").toString(),
                        "grounds",
                        "Damit bin ich nicht einverstanden.")))
                .get("id")
                .asString())
            .toList();
    assertThat(objections).hasSize(2);
    send(
            c,
            c.caseWorker(),
            HttpMethod.POST,
            "/objections/" + objections.getFirst() + "/outcome",
            0L,
            Map.of("outcome", "WITHDRAWN", "note", "Zurückgenommen."))
        .expectStatus()
        .is2xxSuccessful();
    assertThat(c.waits("OBJECTION_HANDLE")).isTrue();
  }

  @Test
  void aRejectionInThePortalWaitsToBeReadAndOnceTakenBackIsDecidedAnew() {
    var c = TestCase.in(this, "he", CaseState.ASSESSMENT);
    send(c, c.employee(), HttpMethod.POST, "/notices/delivery", null, Map.of("delivery", "PORTAL"))
        .expectStatus()
        .isNoContent();
    var decision = issue(c, "REJECT");
    assertThat(c.state()).isEqualTo("REJECTED");
    assertThat(c.waits("NOTICE_READ")).isTrue();
    var objection = ok(send(
        c,
        c.employee(),
        HttpMethod.POST,
        "/objections",
        null,
        Map.of("decisionId", decision, "grounds", "Die Unfallversicherung lehnt ab.")));
    send(
            c,
            c.caseWorker(),
            HttpMethod.POST,
            "/objections/" + objection.get("id").asString() + "/outcome",
            0L,
            Map.of("outcome", "REMEDIED", "note", "Der Bescheid wird aufgehoben."))
        .expectStatus()
        .isNoContent();
    assertThat(c.state()).isEqualTo("ASSESSMENT");
    assertThat(c.waits("DECISION_DRAFT")).isTrue();
  }

  private static Map<String, Object> plan(String situation) {
    return Map.of(
        "situation",
        situation,
        "suitability",
        "Die Arbeit lässt sich in Schritte teilen.",
        "analysis",
        Map.of("heldOn", LocalDate.now().minusDays(20).toString(), "findings", "Wege"),
        "goals",
        List.of(
            Map.of("title", "Kochplan einhalten", "learner", "EMPLOYEE"),
            Map.of(
                "title", "Aufträge einzeln geben",
                "plainTitle", "Ein Auftrag. Dann der nächste.",
                "learner", "TEAM")),
        "minutes",
        3600,
        "months",
        9,
        "startsOn",
        LocalDate.now().plusDays(10).toString());
  }

  @Test
  void whatThePlanSaysOfHealthIsReadByWhoWroteItAndWhomItIsReleasedTo() {
    var c = TestCase.in(this, "he", CaseState.PLANNING);
    ok(send(c, c.coach(), HttpMethod.PUT, "/plan", 0L, plan(HEALTH)));
    ok(send(c, c.coach(), HttpMethod.POST, "/plan/submission", 1L, null));
    assertThat(get(c, c.coach(), "/plan").toString()).contains("Handgelenk");
    assertThat(get(c, c.caseWorker(), "/plan").toString()).contains("Handgelenk");
    assertThat(get(c, c.employee(), "/plan").toString()).contains("Handgelenk");
    var adviser = get(c, c.ifd(), "/plan");
    assertThat(adviser.toString()).doesNotContain("Handgelenk").contains("Kochplan");
    assertThat(adviser.get("healthHidden").asBoolean()).isTrue();
    TestCases.release(c.id(), "he", "HEALTH", "IFD_ADVISER");
    assertThat(get(c, c.ifd(), "/plan").toString()).contains("Handgelenk");
  }

  @Test
  void whoWasNotShownItDoesNotEmptyItBySaving() {
    var c = TestCase.in(this, "he", CaseState.PLANNING);
    ok(send(c, c.coach(), HttpMethod.PUT, "/plan", 0L, plan(HEALTH)));
    var other = person("he", "Nachfolge", Role.JOB_COACH);
    TestCases.join(c.id(), other, "JOB_COACH");
    assertThat(get(c, other, "/plan").toString()).doesNotContain("Handgelenk");
    ok(send(
        c,
        other,
        HttpMethod.PUT,
        "/plan",
        1L,
        Map.of("goals", List.of(Map.of("title", "Neues Ziel", "learner", "TEAM")))));
    assertThat(get(c, c.coach(), "/plan").toString()).contains("Handgelenk", "Neues Ziel");
  }

  @Test
  void theGoalsOfThePlanAreOnTheBoardOnceAndEverybodyIsAsked() {
    var c = TestCase.in(this, "he", CaseState.PLANNING);
    ok(send(c, c.coach(), HttpMethod.PUT, "/plan", 0L, plan(HEALTH)));
    ok(send(c, c.coach(), HttpMethod.POST, "/plan/submission", 1L, null));
    send(
            c,
            c.employee(),
            HttpMethod.POST,
            "/goals",
            null,
            Map.of(
                "kind",
                "SHORT_TERM",
                "text",
                Map.of("title", "Kochplan einhalten", "learner", "EMPLOYEE")))
        .expectStatus()
        .is4xxClientError();
    state(c, "PLANNING");
    ok(send(
        c,
        c.employee(),
        HttpMethod.POST,
        "/goals",
        null,
        Map.of(
            "kind",
            "SHORT_TERM",
            "text",
            Map.of("title", "kochplan einhalten", "learner", "EMPLOYEE"))));
    state(c, "GRANTED");
    DecisionGround.complete(c, "he");
    grant(c);
    send(c, c.caseWorker(), HttpMethod.POST, "/commission", null, Map.of())
        .expectStatus()
        .isCreated();
    var board = get(c, c.coach(), "/board");
    assertThat(board.get("goals").findValuesAsString("title"))
        .containsExactly("kochplan einhalten", "Aufträge einzeln geben");
    var copied = board.at("/goals/1");
    assertThat(copied.get("stage").asString()).isEqualTo("PROPOSED");
    assertThat(copied.get("plain").asString()).isEqualTo("Ein Auftrag. Dann der nächste.");
    assertThat(copied.get("assents")).isEmpty();
    assertThat(copied.at("/lastChange/by").asString()).isEqualTo("Frau Begonia");
    assertThat(c.waits("GOAL_ASSENT_EMPLOYEE")).isTrue();
    assertThat(c.waits("GOAL_ASSENT_COACH")).isTrue();
  }

  /** Niedersachsen's frame sheet: what a programme wants before the first session is asked for when the coach is commissioned. */
  @Test
  void theFormsOfTheStartWaitForThoseWhoFillThem() {
    String version = frameSheet();
    var c = TestCase.in(this, "he", CaseState.GRANTED);
    assertThat(c.waits("FORM_FILL")).isFalse();
    assertThat(commissioned(c)).contains("frame-" + version);
    assertThat(c.waits("FORM_FILL")).isTrue();

    // Handed in or done without: nobody is asked to fill it.
    for (String settled :
        List.of("arrived_on = current_date", "waived_on = current_date, waived_reason = 'x'")) {
      var has = TestCase.in(this, "he", CaseState.GRANTED);
      run("""
          insert into requested_paper (tenant_id, id, version, case_id, paper, requested_on, due_on)
          values ('he', gen_random_uuid(), 0, ?, 'FRAME_SHEET', current_date, current_date)
          """, has.id());
      run("update requested_paper set " + settled + " where case_id = ?", has.id());
      assertThat(commissioned(has)).isEmpty();
    }
    run("delete from programme_version where tenant_id = 'he' and number = 901");
  }

  /** Keys of the forms of a case after its coach was commissioned under the rules that want a form at the start. */
  private List<String> commissioned(TestCase c) {
    DecisionGround.complete(c, "he");
    grant(c);
    run("""
        update coaching_case set programme_version_id = (
          select v.id from programme_version v where v.tenant_id = 'he' and v.number = 901) where id = ?
        """, c.id());
    send(c, c.caseWorker(), HttpMethod.POST, "/commission", null, Map.of())
        .expectStatus()
        .isCreated();
    run("update coaching_case set programme_version_id = null where id = ?", c.id());
    return get(c, c.coach(), "/forms").get("forms").findValuesAsString("key");
  }

  /** An office's own frame sheet in force, and rules that want it at the start. */
  private String frameSheet() {
    var admin = person("he", "Aster", Role.TENANT_ADMIN);
    String name = java.util.UUID.randomUUID().toString();
    var draft = ok(as(admin)
        .post()
        .uri("/api/forms")
        .bodyValue(Map.of("key", "frame-" + name, "definition", Sample.json()))
        .exchange());
    ok(as(admin)
        .post()
        .uri("/api/forms/versions/" + draft.get("id").asString() + "/in-force")
        .header("If-Match", "\"0\"")
        .bodyValue(Map.of("from", java.time.LocalDate.now().toString()))
        .exchange());
    as(admin)
        .put()
        .uri("/api/forms/" + draft.get("formId").asString() + "/paper")
        .header("If-Match", "\"0\"")
        .bodyValue(Map.of("paper", "FRAME_SHEET"))
        .exchange()
        .expectStatus()
        .isNoContent();
    run("""
        insert into programme_version (tenant_id, id, programme_id, number, state, parameters, sources)
        select tenant_id, gen_random_uuid(), programme_id, 901, 'DRAFT',
               jsonb_set(parameters, '{steps,papers}', parameters #> '{steps,papers}' || cast(? as jsonb)), sources
          from programme_version where tenant_id = 'he' order by number limit 1
        """, "[{\"paper\": \"FRAME_SHEET\", \"step\": \"START\"}]");
    return name;
  }

  private static void state(TestCase c, String state) {
    run("update coaching_case set state = ? where tenant_id = 'he' and id = ?", state, c.id());
  }

  private static void grant(TestCase c) {
    run("""
        insert into decision (tenant_id, id, version, case_id, kind, state, writers, reasons, deviations,
          programme_version_id, drafted_at, approved_by, issued_at)
        select 'he', gen_random_uuid(), 1, ?, 'GRANT', 'ISSUED', array[gen_random_uuid()], 'x', '{}', v.id, now(), ?, now()
          from programme_version v where v.tenant_id = 'he' limit 1
        """, c.id(), c.caseWorker().id());
  }

  private static void run(String sql, Object... parameters) {
    try (var connection = TestPortal.maintenance();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    } catch (java.sql.SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }
}
