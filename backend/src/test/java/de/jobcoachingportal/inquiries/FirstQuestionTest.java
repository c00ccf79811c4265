package de.jobcoachingportal.inquiries;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCases;
import de.jobcoachingportal.testing.TestPortal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class FirstQuestionTest extends ApiTest {

  private Person caseWorker;
  private Person employee;
  private Person sbv;

  @BeforeEach
  void people() {
    caseWorker = person("he", "Escheveria", Role.CASE_WORKER);
    employee = person("he", "Amarylli", Role.EMPLOYEE);
    sbv = person("he", "Geranie", Role.SBV);
    if (TestPortal.rows(
            "select 1 from responsibility_group where tenant_id = 'he' and name = 'AA Fragen'")
        .isEmpty()) {
      tenants().join(caseWorker, Role.CASE_WORKER, "AA Fragen");
    }
  }

  @Test
  void anEmployeeAsksAndTheCaseIsTheirs() {
    var id =
        begun(ask(employee, question("EMPLOYEE", Map.of("health", "Ich vergesse Reihenfolgen."))));
    var row = row("select number, state, employee_named from coaching_case where id = ?", id);
    assertThat(row.get("number").toString()).matches("HE-\\d{4}-\\d{4,}");
    assertThat(row).containsEntry("state", "INQUIRY").containsEntry("employee_named", true);
    assertThat(row(
            "select action, relation from audit_entry where case_id = ? and action = 'CASE_BEGUN'",
            id))
        .containsEntry("relation", "EMPLOYEE");
    as(employee)
        .get()
        .uri("/api/cases/{id}", id)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.own")
        .isEqualTo(true)
        .jsonPath("$.employee")
        .isEqualTo("Frau Amarylli")
        .jsonPath("$.actions")
        .value((List<String> actions) -> assertThat(actions).contains("CASE_WITHDRAW"));
    as(employee)
        .get()
        .uri("/api/cases/{id}/inquiry", id)
        .exchange()
        .expectBody()
        .jsonPath("$.health")
        .exists();
  }

  @Test
  void aQuestionFromTheCompanyNamesNobodyAndSaysNothingAboutHealth() {
    refused(
        ask(sbv, question("SBV", Map.of("employee", amarylli(), "employeeAgrees", true))),
        400,
        "inquiries.name-before-agreement");
    refused(
        ask(sbv, question("SBV", Map.of("health", "vergisst viel"))),
        400,
        "inquiries.health-before-agreement");
    var id = begun(ask(sbv, question("SBV", Map.of())));
    assertThat(row("select employee_named from coaching_case where id = ?", id))
        .containsEntry("employee_named", false);
    assertThat(TestPortal.rows(
            "select 1 from participant where case_id = ? and relation = 'EMPLOYEE'", id))
        .isEmpty();
  }

  @Test
  void whoAskedFromTheCompanyReadsOnlyTheirQuestionUntilTheEmployeeAgrees() {
    var id = begun(ask(sbv, question("SBV", Map.of())));
    as(sbv).get().uri("/api/cases/{id}/inquiry", id).exchange().expectStatus().isOk();
    as(sbv).get().uri("/api/cases/{id}", id).exchange().expectStatus().isForbidden();
    as(caseWorker)
        .post()
        .uri("/api/cases/{id}/employee", id)
        .bodyValue(
            Map.of("employee", amarylli(), "workplace", "Kinderheim Lindenhof", "agreed", true))
        .exchange()
        .expectStatus()
        .isNoContent();
    as(sbv)
        .get()
        .uri("/api/cases/{id}/participants", id)
        .exchange()
        .expectStatus()
        .isForbidden();
    TestCases.release(id, "he", "TAKE_PART", "SBV");
    as(sbv).get().uri("/api/cases/{id}", id).exchange().expectStatus().isOk();
  }

  @Test
  void theOfficeWritesAQuestionDownForSomebodyOnTheTelephone() {
    var recorded = Map.of(
        "person",
        amarylli(),
        "channel",
        "PHONE",
        "receivedOn",
        "2026-01-15",
        "note",
        "ruft wieder an");
    var id = begun(ask(caseWorker, question("EMPLOYEE", Map.of("recordedFor", recorded))));
    assertThat(
            row("select channel, recorded_by, operation from recorded_step where case_id = ?", id))
        .containsEntry("channel", "PHONE")
        .containsEntry("recorded_by", caseWorker.id())
        .containsEntry("operation", "CASE_BEGIN");
    assertThat(row(
            "select reachable from participant where case_id = ? and relation = 'EMPLOYEE'", id))
        .containsEntry("reachable", "PHONE");
    assertThat(row("select asked_on::text as day from inquiry where case_id = ?", id))
        .containsEntry("day", "2026-01-15");
  }

  @Test
  void nobodyAsksInARoleThatIsNotTheirs() {
    refused(ask(employee, question("OFFICE", Map.of())), 403, "inquiries.not-yours");
    var recorded = Map.of("person", amarylli(), "channel", "PHONE", "receivedOn", "2026-01-15");
    refused(
        ask(employee, question("EMPLOYEE", Map.of("recordedFor", recorded))),
        403,
        "inquiries.not-yours");
  }

  @Test
  void occasionsComeFromTheCatalogue() {
    refused(
        ask(
            employee,
            Map.of("asking", "EMPLOYEE", "occasions", List.of("WEATHER"), "question", "Hilfe")),
        400,
        "inquiries.code-unknown");
    as(employee)
        .get()
        .uri("/api/first-question/catalogue")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.occasions.length()")
        .isEqualTo(10);
  }

  @Test
  void theQuestionWaitsForTheOfficeAndLeadsToInforming() {
    var id = begun(ask(employee, question("EMPLOYEE", Map.of())));
    as(caseWorker)
        .get()
        .uri("/api/todo")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$[?(@.caseId == '" + id + "')].kind")
        .isEqualTo("INQUIRY_ANSWER");
    as(caseWorker)
        .post()
        .uri("/api/cases/{id}/informing", id)
        .exchange()
        .expectStatus()
        .isNoContent();
    as(caseWorker)
        .get()
        .uri("/api/cases/{id}", id)
        .exchange()
        .expectBody()
        .jsonPath("$.state")
        .isEqualTo("INFORMING")
        .jsonPath("$.turn.who")
        .isEqualTo("IFD_ADVISER");
    as(employee)
        .post()
        .uri("/api/cases/{id}/informing", id)
        .exchange()
        .expectStatus()
        .isForbidden();
    assertThat(TestPortal.rows(
            "select 1 from audit_entry where case_id = ? and outcome = 'REFUSED'", id))
        .hasSize(1);
  }

  @Test
  void theTeamAnswersAndTheEmployeeDoesNotReadIt() {
    var id = begun(ask(employee, question("EMPLOYEE", Map.of())));
    as(caseWorker)
        .post()
        .uri("/api/cases/{id}/informing", id)
        .exchange()
        .expectStatus()
        .isNoContent();
    as(caseWorker)
        .post()
        .uri("/api/cases/{id}/suitability/start", id)
        .exchange()
        .expectStatus()
        .isNoContent();
    post(
        caseWorker,
        id,
        "answers",
        Map.of("question", "SUITABILITY_LEAD", "answer", "Ja, beide Seiten."));
    post(
        caseWorker,
        id,
        "willingness",
        Map.of("party", "SUPERVISOR", "rating", "RATHER_WILLING", "reason", "fragt nach"));
    as(caseWorker)
        .get()
        .uri("/api/cases/{id}/suitability", id)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.lists.length()")
        .isEqualTo(4)
        .jsonPath("$.lists[3].questions[0].answers[0].mine")
        .isEqualTo(true)
        .jsonPath("$.willingness[0].rating")
        .isEqualTo("RATHER_WILLING");
    as(employee)
        .get()
        .uri("/api/cases/{id}/suitability", id)
        .exchange()
        .expectStatus()
        .isForbidden();
    post(
        caseWorker, id, "conclusion", Map.of("result", "FITS", "reason", "Lernen am Platz hilft."));
    assertThat(row("select state from coaching_case where id = ?", id))
        .containsEntry("state", "APPLICATION_DRAFT");
  }

  @Test
  void numbersAreGivenOnceAndWithoutGapHoweverManyAskAtTheSameTime() {
    var neighbour = person("bw", "Zinnie", Role.EMPLOYEE);
    tenants().join(person("bw", "Enzian", Role.CASE_WORKER), Role.CASE_WORKER, "AA Fragen");
    var before = numbers();
    IntStream.range(0, 16)
        .parallel()
        .forEach(i ->
            begun(ask(neighbour, question("EMPLOYEE", Map.of("question", "Frage " + i)))));
    var given = numbers();
    given.removeAll(before);
    var first = given.stream().mapToInt(FirstQuestionTest::last).min().orElseThrow();
    assertThat(given).hasSize(16);
    assertThat(given.stream().mapToInt(FirstQuestionTest::last).max().orElseThrow())
        .isEqualTo(first + 15);
  }

  private static Set<Object> numbers() {
    return TestPortal.rows(
            "select number from coaching_case where tenant_id = 'bw' and number like 'BW-%'")
        .stream()
        .map(row -> row.get("number"))
        .collect(Collectors.toSet());
  }

  private static int last(Object number) {
    var text = number.toString();
    return Integer.parseInt(text.substring(text.lastIndexOf('-') + 1));
  }

  @Test
  void aForeignCaseAndAnUnknownOneAnswerTheSame() {
    var id = begun(ask(employee, question("EMPLOYEE", Map.of())));
    var stranger = person("he", "Fremd", Role.EMPLOYEE);
    var foreign = as(stranger)
        .get()
        .uri("/api/cases/{id}", id)
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectBody(Map.class)
        .returnResult()
        .getResponseBody();
    var unknown = as(stranger)
        .get()
        .uri("/api/cases/{id}", UUID.randomUUID())
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectBody(Map.class)
        .returnResult()
        .getResponseBody();
    assertThat(foreign.get("code")).isEqualTo("cases.not-found").isEqualTo(unknown.get("code"));
  }

  @Test
  void casesAreFoundByTheBeginningOfAWord() {
    var id = begun(ask(employee, question("EMPLOYEE", Map.of("workplace", "Gärtnerei Weißdorn"))));
    for (String q : List.of("weissd", "GÄRTN amary", "gaertnerei")) {
      as(caseWorker)
          .get()
          .uri(b -> b.path("/api/cases").queryParam("q", "{q}").build(q))
          .exchange()
          .expectStatus()
          .isOk()
          .expectBody()
          .jsonPath("$.cases[0].id")
          .isEqualTo(id.toString());
    }
    as(sbv)
        .get()
        .uri("/api/cases?q=weissdorn")
        .exchange()
        .expectBody()
        .jsonPath("$.cases.length()")
        .isEqualTo(0);
  }

  private void post(Person who, UUID id, String what, Map<String, Object> body) {
    as(who)
        .post()
        .uri("/api/cases/{id}/suitability/" + what, id)
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isNoContent();
  }

  private static Map<String, Object> question(String asking, Map<String, Object> more) {
    var body = new java.util.HashMap<String, Object>(Map.of(
        "asking",
        asking,
        "occasions",
        List.of("CHANGED_TASKS"),
        "question",
        "Können Sie helfen?",
        "workplace",
        "Kinderheim Lindenhof"));
    body.putAll(more);
    return body;
  }

  private static Map<String, Object> amarylli() {
    return Map.of(
        "salutation",
        "FRAU",
        "givenName",
        "Anna",
        "familyName",
        "Amarylli",
        "postalAddress",
        "Weg 1");
  }

  private WebTestClient.ResponseSpec ask(Person who, Map<String, Object> body) {
    return as(who).post().uri("/api/cases").bodyValue(body).exchange();
  }

  private static UUID begun(WebTestClient.ResponseSpec response) {
    var body =
        response.expectStatus().isCreated().expectBody(Map.class).returnResult().getResponseBody();
    return UUID.fromString(body.get("id").toString());
  }

  private static void refused(WebTestClient.ResponseSpec response, int status, String code) {
    response.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
  }

  private static Map<String, Object> row(String sql, UUID id) {
    return TestPortal.rows(sql, id).getFirst();
  }
}
