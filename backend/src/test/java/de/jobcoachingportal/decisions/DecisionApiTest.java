package de.jobcoachingportal.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.hours.Grants;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.letters.PdfCheck;
import de.jobcoachingportal.letters.PrintedLetter;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the plan to the notice over HTTP: each step as the person who takes it. */
class DecisionApiTest extends ApiTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void aPlanIsWrittenSubmittedAndAssessed() {
    var coachingCase = TestCase.in(this, "he", CaseState.PLANNING);
    write(coachingCase, coachingCase.coach(), HttpMethod.POST, "/plan/submission", 0, null)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("decisions.plan-incomplete")
        .jsonPath("$.errors[?(@.pointer == '/analysis')]")
        .exists();
    plan(coachingCase);
    assertThat(coachingCase.state()).isEqualTo("ASSESSMENT");
    assertThat(coachingCase.noted("PLAN_SUBMITTED")).isEqualTo(1);
    assertThat(coachingCase.waits("PLAN_ASSESS")).isTrue();
    var company = get(coachingCase, coachingCase.hr(), "/plan");
    assertThat(company.get("view").asString()).isEqualTo("SHARED");
    assertThat(company.toString()).contains("Kochplan").doesNotContain("Handgelenk");
  }

  @Test
  void aDraftIsIssuedByASecondPersonAndTheLedgerOpens() throws Exception {
    var coachingCase = ready();
    var draft = begin(coachingCase, "GRANT");
    draft = change(coachingCase, draft, 3600);
    draft = ok(write(
        coachingCase,
        coachingCase.caseWorker(),
        HttpMethod.POST,
        "/decisions/" + id(draft) + "/hand-over",
        version(draft),
        null));

    write(
            coachingCase,
            coachingCase.caseWorker(),
            HttpMethod.POST,
            approval(draft),
            version(draft),
            null)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("decisions.own-draft");
    var page = get(coachingCase, coachingCase.caseWorker(), "/decisions");
    assertThat(page.at("/open/own").asBoolean()).isTrue();
    assertThat(page.at("/open/approvers").toString())
        .contains("Frau Farn")
        .doesNotContain("Fingerhut");

    ok(write(coachingCase, second(), HttpMethod.POST, approval(draft), version(draft), null));
    assertThat(coachingCase.state()).isEqualTo("GRANTED");
    assertThat(coachingCase.noted("DECISION_ISSUED_GRANT")).isEqualTo(1);
    assertThat(TestPortal.rows(
                "select granted_minutes from hour_ledger where case_id = ?", coachingCase.id())
            .getFirst())
        .containsEntry("granted_minutes", 3600);
    assertThat(
            TestPortal.rows("select kind from ledger_entry where case_id = ?", coachingCase.id()))
        .extracting(row -> row.get("kind"))
        .contains("GRANT");

    byte[] pdf = notice(coachingCase);
    assertThat(PdfCheck.violations(pdf)).isEmpty();
    assertThat(PdfCheck.textOf(pdf).replaceAll("\\s+", " "))
        .contains(
            "60 Stunden",
            "LWV Hessen Integrationsamt · Kölnische Str. 30 · 34117 Kassel",
            "Zuständig ist: LWV Hessen Integrationsamt, Kölnische Str. 30, 34117 Kassel.",
            "Gründe",
            "Der Arbeitsplatz kann gesichert werden",
            "Widerspruch",
            "innerhalb eines Monats",
            "Frau Farn");
    assertThat(TestPortal.rows("select sha256 from notice where case_id = ?", coachingCase.id())
            .getFirst())
        .containsEntry("sha256", PrintedLetter.hash(pdf));
    assertThat(TestPortal.rows(
            "select 1 from print_job where case_id = ? and posted_at is null", coachingCase.id()))
        .hasSize(1);
    assertThat(get(coachingCase, coachingCase.employee(), "/notices").get("notices"))
        .hasSize(1);
    // The company has notices of its own about benefits for employers; this is not one of them.
    assertThat(get(coachingCase, coachingCase.hr(), "/notices").get("notices")).isEmpty();
  }

  @Test
  void withoutTheEmployeesAgreementNobodyCanGrant() {
    var coachingCase = assessed();
    var draft = change(coachingCase, begin(coachingCase, "GRANT"), 3600);
    draft = ok(write(
        coachingCase,
        coachingCase.caseWorker(),
        HttpMethod.POST,
        "/decisions/" + id(draft) + "/hand-over",
        version(draft),
        null));
    write(coachingCase, second(), HttpMethod.POST, approval(draft), version(draft), null)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("decisions.rules-stop")
        .jsonPath("$.errors[?(@.pointer == '/deviations/EMPLOYEE_AGREES')]")
        .exists();
    assertThat(coachingCase.state()).isEqualTo("ASSESSMENT");
    assertThat(TestPortal.rows("select 1 from notice where case_id = ?", coachingCase.id()))
        .isEmpty();
  }

  @Test
  void aRejectionGoesToThePortalIfTheEmployeeChoseItAndCanBeObjectedTo() {
    var coachingCase = assessed();
    write(
            coachingCase,
            coachingCase.employee(),
            HttpMethod.POST,
            "/notices/delivery",
            null,
            Map.of("delivery", "PORTAL"))
        .expectStatus()
        .isNoContent();
    var draft = begin(coachingCase, "REJECT");
    draft = ok(write(
        coachingCase,
        coachingCase.caseWorker(),
        HttpMethod.PUT,
        "/decisions/" + id(draft),
        version(draft),
        Map.of(
            "reasons", "Die Unfallversicherung ist vorrangig zuständig.", "deviations", Map.of())));
    draft = ok(write(
        coachingCase,
        coachingCase.caseWorker(),
        HttpMethod.POST,
        "/decisions/" + id(draft) + "/hand-over",
        version(draft),
        null));
    ok(write(coachingCase, second(), HttpMethod.POST, approval(draft), version(draft), null));
    assertThat(coachingCase.state()).isEqualTo("REJECTED");
    assertThat(TestPortal.rows("select 1 from print_job where case_id = ?", coachingCase.id()))
        .isEmpty();

    notice(coachingCase);
    assertThat(TestPortal.rows(
            "select 1 from notice where case_id = ? and retrieved_at is not null",
            coachingCase.id()))
        .hasSize(1);
    write(
            coachingCase,
            coachingCase.employee(),
            HttpMethod.POST,
            "/objections",
            null,
            Map.of("decisionId", id(draft), "grounds", "Die Unfallversicherung hat abgelehnt."))
        .expectStatus()
        .isCreated();
    assertThat(coachingCase.waits("OBJECTION_HANDLE")).isTrue();
    assertThat(coachingCase.noted("OBJECTION_RECEIVED")).isEqualTo(1);
  }

  @Test
  void anExtensionMakesTheLedgerGrow() {
    var coachingCase = TestCase.in(this, "he", CaseState.CHANGING);
    second();
    Grants.open(coachingCase, "he", 3600, 0);
    DecisionGround.complete(coachingCase, "he");
    write(
            coachingCase,
            coachingCase.coach(),
            HttpMethod.POST,
            "/extension",
            null,
            Map.of(
                "minutes",
                1200,
                "months",
                2,
                "reasons",
                "Ein Platz in der Reinigung ist frei.",
                "forecast",
                "Danach geht es ohne Coach."))
        .expectStatus()
        .is2xxSuccessful();
    var draft = begin(coachingCase, "EXTEND");
    var open = get(coachingCase, coachingCase.caseWorker(), "/decisions").get("open");
    assertThat(open.get("minutes").asInt()).isEqualTo(1200);
    draft = extendedTo(coachingCase, draft, 1200, open.get("startsOn").asString());
    assertThat(coachingCase.waits("EXTENSION_DECIDE")).isTrue();
    refusedExtension(coachingCase, draft, "decisions.extension-ends-earlier", "/endsOn");
    draft = extendedTo(coachingCase, draft, 0, endOf(coachingCase));
    refusedExtension(coachingCase, draft, "decisions.extension-gives-nothing", "/minutes");
    draft = extendedTo(coachingCase, draft, 1200, open.get("endsOn").asString());
    draft = ok(write(
        coachingCase,
        coachingCase.caseWorker(),
        HttpMethod.POST,
        "/decisions/" + id(draft) + "/hand-over",
        version(draft),
        null));
    assertThat(coachingCase.waits("EXTENSION_DECIDE")).isFalse();
    assertThat(coachingCase.waits("DECISION_APPROVE")).isTrue();
    ok(write(coachingCase, second(), HttpMethod.POST, approval(draft), version(draft), null));
    assertThat(coachingCase.state()).isEqualTo("CHANGING");
    assertThat(TestPortal.rows(
                "select granted_minutes from hour_ledger where case_id = ?", coachingCase.id())
            .getFirst())
        .containsEntry("granted_minutes", 4800);
    assertThat(TestPortal.rows(
                "select outcome from extension_request where case_id = ?", coachingCase.id())
            .getFirst())
        .containsEntry("outcome", "GRANTED");
    assertThat(get(coachingCase, coachingCase.coach(), "/history").toString())
        .contains("EXTENSION_GRANTED");
  }

  private JsonNode extendedTo(TestCase coachingCase, JsonNode draft, int minutes, String endsOn) {
    return ok(write(
        coachingCase,
        coachingCase.caseWorker(),
        HttpMethod.PUT,
        "/decisions/" + id(draft),
        version(draft),
        Map.of(
            "minutes",
            minutes,
            "startsOn",
            get(coachingCase, coachingCase.caseWorker(), "/decisions")
                .get("open")
                .get("startsOn")
                .asString(),
            "endsOn",
            endsOn,
            "reasons",
            "Die neuen Abläufe brauchen Zeit.",
            "deviations",
            Map.of("INTERIM_REPORT", "Das Gespräch ist geführt, das Protokoll folgt."))));
  }

  private static String endOf(TestCase coachingCase) {
    return TestPortal.rows(
            "select ends_on::text from hour_ledger where case_id = ?", coachingCase.id())
        .getFirst()
        .get("ends_on")
        .toString();
  }

  private void refusedExtension(
      TestCase coachingCase, JsonNode draft, String code, String pointer) {
    write(
            coachingCase,
            coachingCase.caseWorker(),
            HttpMethod.POST,
            "/decisions/" + id(draft) + "/hand-over",
            version(draft),
            null)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code)
        .jsonPath("$.errors[0].pointer")
        .isEqualTo(pointer);
  }

  @Test
  void companyAndCoachNeitherSeeTheDeskNorTheNotice() {
    var coachingCase = assessed();
    for (Person person : List.of(coachingCase.hr(), coachingCase.coach())) {
      as(person)
          .get()
          .uri(coachingCase.path("/decisions"))
          .exchange()
          .expectStatus()
          .isForbidden();
    }
    as(coachingCase.coach())
        .get()
        .uri(coachingCase.path("/notices"))
        .exchange()
        .expectStatus()
        .isForbidden();
    as(coachingCase.stranger())
        .get()
        .uri(coachingCase.path("/decisions"))
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  @Test
  void theSecondOfTwoWritersIsTold() {
    var coachingCase = assessed();
    var draft = begin(coachingCase, "GRANT");
    change(coachingCase, draft, 3600);
    write(
            coachingCase,
            coachingCase.caseWorker(),
            HttpMethod.PUT,
            "/decisions/" + id(draft),
            version(draft),
            Map.of("reasons", "spät", "deviations", Map.of()))
        .expectStatus()
        .isEqualTo(412);
  }

  /** A case in which everything is there for a grant. */
  private TestCase ready() {
    var coachingCase = assessed();
    DecisionGround.complete(coachingCase, "he");
    return coachingCase;
  }

  private TestCase assessed() {
    var coachingCase = TestCase.in(this, "he", CaseState.PLANNING);
    second();
    plan(coachingCase);
    write(
            coachingCase,
            coachingCase.ifd(),
            HttpMethod.POST,
            "/plan/assessment",
            null,
            Map.of("supported", true, "jobEndangered", true, "reasons", "Die Ziele passen."))
        .expectStatus()
        .isNoContent();
    return coachingCase;
  }

  private Person second() {
    var farn = person("he", "Farn", Role.CASE_WORKER);
    tenants().join(farn, Role.CASE_WORKER, "Gruppe 1");
    return farn;
  }

  private void plan(TestCase coachingCase) {
    var content = Map.of(
        "situation",
        "Seit der Verletzung am Handgelenk fehlt Tempo.",
        "suitability",
        "Die Arbeit lässt sich in Schritte teilen.",
        "analysis",
        Map.of(
            "heldOn",
            LocalDate.now().minusDays(20).toString(),
            "findings",
            "Vier Wege, drei Geräte."),
        "goals",
        List.of(Map.of("title", "Kochplan einhalten", "learner", "EMPLOYEE")),
        "minutes",
        3600,
        "months",
        9,
        "startsOn",
        LocalDate.now().plusDays(10).toString());
    var saved = ok(write(coachingCase, coachingCase.coach(), HttpMethod.PUT, "/plan", 0, content));
    ok(write(
        coachingCase,
        coachingCase.coach(),
        HttpMethod.POST,
        "/plan/submission",
        version(saved),
        null));
  }

  private JsonNode begin(TestCase coachingCase, String kind) {
    return ok(write(
        coachingCase,
        coachingCase.caseWorker(),
        HttpMethod.POST,
        "/decisions",
        null,
        Map.of("kind", kind)));
  }

  private JsonNode change(TestCase coachingCase, JsonNode draft, int minutes) {
    return ok(write(
        coachingCase,
        coachingCase.caseWorker(),
        HttpMethod.PUT,
        "/decisions/" + id(draft),
        version(draft),
        Map.of(
            "minutes", minutes,
            "startsOn", LocalDate.now().plusDays(10).toString(),
            "endsOn", LocalDate.now().plusDays(10).plusMonths(9).minusDays(1).toString(),
            "reasons", "Der Arbeitsplatz kann gesichert werden.",
            "deviations", Map.of())));
  }

  private byte[] notice(TestCase coachingCase) {
    var listed = get(coachingCase, coachingCase.employee(), "/notices");
    return as(coachingCase.employee())
        .get()
        .uri(coachingCase.path("/notices/" + listed.at("/notices/0/id").asString() + "/content"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueMatches("Content-Disposition", "attachment;.*")
        .expectBody(byte[].class)
        .returnResult()
        .getResponseBody();
  }

  private JsonNode get(TestCase coachingCase, Person person, String path) {
    return JSON.readTree(as(person)
        .get()
        .uri(coachingCase.path(path))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody());
  }

  private static JsonNode ok(WebTestClient.ResponseSpec response) {
    return JSON.readTree(response
        .expectStatus()
        .is2xxSuccessful()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody());
  }

  private WebTestClient.ResponseSpec write(
      TestCase coachingCase,
      Person person,
      HttpMethod method,
      String path,
      Integer version,
      Object body) {
    var request = as(person).method(method).uri(coachingCase.path(path));
    if (version != null) {
      request.header("If-Match", "\"" + version + "\"");
    }
    return body == null ? request.exchange() : request.bodyValue(body).exchange();
  }

  private static String id(JsonNode state) {
    return state.get("id").asString();
  }

  private static int version(JsonNode state) {
    return state.get("version").asInt();
  }

  private static String approval(JsonNode draft) {
    return "/decisions/" + id(draft) + "/approval";
  }
}
