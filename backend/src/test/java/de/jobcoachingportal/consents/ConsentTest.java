package de.jobcoachingportal.consents;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.OneCase;
import de.jobcoachingportal.testing.TestPortal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class ConsentTest extends ApiTest {

  @Test
  void aReleaseWorksAtTheNextRequestAndEndsWithItsRevocation() {
    var c = oneCase("APPLICATION_DRAFT");
    fillHealth(c);
    expectHealth(c, c.ifd(), false);
    var consent =
        given(give(c, c.employee(), "HEALTH_TO_PROVIDERS", List.of("IFD_ADVISER"), Map.of()));
    expectHealth(c, c.ifd(), true);
    expectHealth(c, c.caseWorker(), true);
    as(c.employee())
        .post()
        .uri("/api/cases/{id}/consents/{consent}/revocation", c.id(), consent)
        .header("If-Match", "\"0\"")
        .bodyValue(Map.of())
        .exchange()
        .expectStatus()
        .isNoContent();
    expectHealth(c, c.ifd(), false);
    expectHealth(c, c.caseWorker(), true);
    assertThat(TestPortal.rows("select ended_why from consent where id = ?", consent)
            .getFirst())
        .containsEntry("ended_why", "REVOKED");
    assertThat(TestPortal.rows(
            "select 1 from audit_entry where case_id = ? and action in ('CONSENT_GIVEN', 'CONSENT_REVOKED')",
            c.id()))
        .hasSize(2);
  }

  @Test
  void givingAgainReplacesTheEarlierAnswer() {
    var c = oneCase("INFORMING");
    given(give(c, c.employee(), "COMPANY_TAKES_PART", List.of("HR", "SBV"), Map.of()));
    given(give(c, c.employee(), "COMPANY_TAKES_PART", List.of("SUPERVISOR"), Map.of()));
    assertThat(TestPortal.rows("""
            select to_relation from release_in_force r join consent x on x.tenant_id = r.tenant_id and x.id = r.consent_id
             where r.case_id = ?
            """, c.id()))
        .extracting(row -> row.get("to_relation"))
        .containsExactly("SUPERVISOR");
  }

  @Test
  void onlyTheEmployeeReleasesHealthFactsAndOnlyTheCompanyAgreesForItself() {
    var c = oneCase("INFORMING");
    refused(
        give(c, c.hr(), "HEALTH_TO_COMPANY", List.of("HR"), Map.of()),
        403,
        "consents.not-yours-to-give");
    refused(
        give(c, c.employee(), "COMPANY_AGREEMENT", List.of(), Map.of()),
        403,
        "consents.not-yours-to-give");
    refused(give(c, c.ifd(), "MEASURE_AGREEMENT", List.of(), Map.of()), 403, "cases.not-permitted");
  }

  @Test
  void theTextThatWasShownIsKeptAndAnotherVersionIsNotAccepted() {
    var c = oneCase("INFORMING");
    refused(
        give(c, c.employee(), "MEASURE_AGREEMENT", List.of(), Map.of("textVersion", "2019-01")),
        409,
        "consents.text-changed");
    var id =
        given(give(c, c.employee(), "MEASURE_AGREEMENT", List.of(), Map.of("language", "PLAIN")));
    assertThat(TestPortal.rows("select text_shown from consent where id = ?", id)
            .getFirst()
            .get("text_shown")
            .toString())
        .startsWith("Ich möchte, dass ein Jobcoach");
  }

  @Test
  void theOfficeWritesDownWhatCameByLetter() {
    var c = oneCase("INFORMING");
    var recorded = Map.of(
        "participantId", c.employeeParticipant(), "channel", "LETTER", "receivedOn", "2026-03-02");
    var id = given(
        give(c, c.caseWorker(), "MEASURE_AGREEMENT", List.of(), Map.of("recordedFor", recorded)));
    assertThat(TestPortal.rows(
                "select given_by, recorded_by, given_how, decided_on::text as day from consent where id = ?",
                id)
            .getFirst())
        .containsEntry("given_by", c.employee().id())
        .containsEntry("recorded_by", c.caseWorker().id())
        .containsEntry("given_how", "LETTER")
        .containsEntry("day", "2026-03-02");
    refused(
        give(c, c.coach(), "MEASURE_AGREEMENT", List.of(), Map.of("recordedFor", recorded)),
        403,
        "cases.recording-not-permitted");
  }

  @Test
  void theCompanyDoesNotReadWhatTheEmployeeAllowedWhom() {
    var c = oneCase("INFORMING");
    given(give(c, c.employee(), "HEALTH_TO_PROVIDERS", List.of("JOB_COACH"), Map.of()));
    given(give(c, c.hr(), "COMPANY_AGREEMENT", List.of(), Map.of()));
    as(c.hr())
        .get()
        .uri("/api/cases/{id}/consents", c.id())
        .exchange()
        .expectBody()
        .jsonPath("$.consents.length()")
        .isEqualTo(1)
        .jsonPath("$.consents[0].form")
        .isEqualTo("COMPANY_AGREEMENT");
    as(c.employee())
        .get()
        .uri("/api/cases/{id}/consents", c.id())
        .exchange()
        .expectBody()
        .jsonPath("$.consents.length()")
        .isEqualTo(2);
  }

  @Test
  void thePageWhoSeesWhatFollowsTheReleases() {
    var c = oneCase("INFORMING");
    readers(c, "HEALTH", List.of("RESPONSIBLE_CASE_WORKER", "EMPLOYEE", "GROUP_MEMBER"));
    given(give(c, c.employee(), "HEALTH_TO_PROVIDERS", List.of("JOB_COACH"), Map.of()));
    readers(
        c, "HEALTH", List.of("RESPONSIBLE_CASE_WORKER", "JOB_COACH", "EMPLOYEE", "GROUP_MEMBER"));
    readers(c, "CONFIDED_TO_COACH", List.of("JOB_COACH", "EMPLOYEE"));
    as(c.hr())
        .get()
        .uri("/api/cases/{id}/visibility", c.id())
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void somebodyIsAskedAndItWaitsForThemUntilTheyAnswer() {
    var c = oneCase("INFORMING");
    as(c.ifd())
        .post()
        .uri("/api/cases/{id}/consent-requests", c.id())
        .bodyValue(Map.of("form", "COMPANY_AGREEMENT", "participantId", c.hrParticipant()))
        .exchange()
        .expectStatus()
        .isNoContent();
    waits(c, 1);
    given(give(c, c.hr(), "COMPANY_AGREEMENT", List.of(), Map.of()));
    waits(c, 0);
  }

  private void waits(OneCase c, int number) {
    as(c.hr())
        .get()
        .uri("/api/todo")
        .exchange()
        .expectBody()
        .jsonPath("$[?(@.caseId == '" + c.id() + "')].kind")
        .value((List<?> kinds) -> assertThat(kinds).hasSize(number));
  }

  private void readers(OneCase c, String topic, List<String> relations) {
    as(c.employee())
        .get()
        .uri("/api/cases/{id}/visibility", c.id())
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.topics[?(@.topic == '" + topic + "')].readers[*].relation")
        .value((List<String> found) ->
            assertThat(found).containsExactlyInAnyOrderElementsOf(relations));
  }

  private void fillHealth(OneCase c) {
    as(c.employee())
        .put()
        .uri("/api/cases/{id}/application/employee-part", c.id())
        .bodyValue(Map.of("content", Map.of("difficulties", "Reihenfolgen merken")))
        .exchange()
        .expectStatus()
        .isNoContent();
  }

  private void expectHealth(OneCase c, Person reader, boolean shown) {
    var body = as(reader)
        .get()
        .uri("/api/cases/{id}/application", c.id())
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody();
    if (shown) {
      body.jsonPath("$.health.difficulties").isEqualTo("Reihenfolgen merken");
    } else {
      body.jsonPath("$.health").doesNotExist();
    }
  }

  private WebTestClient.ResponseSpec give(
      OneCase c, Person who, String form, List<String> to, Map<String, Object> more) {
    var body = new HashMap<String, Object>(Map.of(
        "form",
        form,
        "textVersion",
        version(form),
        "language",
        "DE",
        "decision",
        "GIVEN",
        "to",
        to));
    body.putAll(more);
    return as(who)
        .post()
        .uri("/api/cases/{id}/consents", c.id())
        .bodyValue(body)
        .exchange();
  }

  /** Each text has its own version: who saw an older one is asked again. */
  private static String version(String form) {
    return form.equals("HEALTH_TO_PROVIDERS") ? "2026-12" : "2026-11";
  }

  private static UUID given(WebTestClient.ResponseSpec response) {
    var body =
        response.expectStatus().isCreated().expectBody(Map.class).returnResult().getResponseBody();
    return UUID.fromString(body.get("id").toString());
  }

  private static void refused(WebTestClient.ResponseSpec response, int status, String code) {
    response.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
  }
}
