package de.jobcoachingportal.applications;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.OneCase;
import de.jobcoachingportal.testing.TestPortal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApplicationTest extends ApiTest {

  @Test
  void anEmptyApplicationIsFiledAndItsGapsAreTold() {
    var c = oneCase("INQUIRY");
    as(c.employee())
        .get()
        .uri("/api/cases/{id}/application", c.id())
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.gaps[*].code")
        .value((List<String> gaps) -> assertThat(gaps)
            .contains(
                "applications.disability-degree",
                "applications.accident",
                "applications.weekly-hours"))
        .jsonPath("$.actions")
        .value((List<String> actions) -> assertThat(actions).contains("APPLICATION_FILE"));
    as(c.employee())
        .post()
        .uri("/api/cases/{id}/application/filing", c.id())
        .bodyValue(Map.of())
        .exchange()
        .expectStatus()
        .isNoContent();
    assertThat(row("select state, filed_on from coaching_case where id = ?", c.id()))
        .containsEntry("state", "FILED")
        .containsEntry("filed_on", java.sql.Date.valueOf(LocalDate.now()));
    assertThat(row(
            "select kind, paragraph, due_on from todo where case_id = ? and done_at is null",
            c.id()))
        .containsEntry("kind", "COMPETENCE_CHECK")
        .containsEntry(
            "due_on", java.sql.Date.valueOf(WorkingDays.orNext(LocalDate.now().plusDays(14))))
        .containsEntry("paragraph", "§ 14 Abs. 1 SGB IX");
    as(c.caseWorker())
        .get()
        .uri("/api/cases/{id}", c.id())
        .exchange()
        .expectBody()
        .jsonPath("$.clocks[0].code")
        .isEqualTo("COMPETENCE")
        .jsonPath("$.clocks[1].paragraph")
        .isEqualTo("§ 14 Abs. 2 Satz 2 SGB IX");
  }

  @Test
  void eachSideReadsAndWritesItsOwnPart() {
    var c = oneCase("APPLICATION_DRAFT");
    put(c, c.employee(), "employee-part", Map.of("disabilityDegree", 60, "job", "Hauswirtschaft"));
    put(
        c,
        c.hr(),
        "company-part",
        Map.of("tasks", "Kochen und Reinigen", "tradeSecrets", "Rezepte"));
    as(c.hr())
        .get()
        .uri("/api/cases/{id}/application", c.id())
        .exchange()
        .expectBody()
        .jsonPath("$.employeePart")
        .doesNotExist()
        .jsonPath("$.health")
        .doesNotExist()
        .jsonPath("$.companyPart.tasks")
        .isEqualTo("Kochen und Reinigen");
    as(c.employee())
        .get()
        .uri("/api/cases/{id}/application", c.id())
        .exchange()
        .expectBody()
        .jsonPath("$.employeePart.disabilityDegree")
        .isEqualTo(60)
        .jsonPath("$.companyPart")
        .doesNotExist();
    as(c.caseWorker())
        .get()
        .uri("/api/cases/{id}/application", c.id())
        .exchange()
        .expectBody()
        .jsonPath("$.employeePart.job")
        .isEqualTo("Hauswirtschaft")
        .jsonPath("$.companyPart.tasks")
        .exists()
        .jsonPath("$.tradeSecrets")
        .doesNotExist();
    as(c.hr())
        .put()
        .uri("/api/cases/{id}/application/employee-part", c.id())
        .bodyValue(Map.of("content", Map.of()))
        .exchange()
        .expectStatus()
        .isForbidden();
    as(c.sbv())
        .get()
        .uri("/api/cases/{id}/application", c.id())
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void aPartChangedMeanwhileIsNotOverwritten() {
    var c = oneCase("APPLICATION_DRAFT");
    put(c, c.employee(), "employee-part", Map.of("disabilityDegree", 60));
    var uri = "/api/cases/{id}/application/employee-part";
    var body = Map.of("content", Map.of("disabilityDegree", 70));
    as(c.employee())
        .put()
        .uri(uri, c.id())
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isEqualTo(428);
    as(c.employee())
        .put()
        .uri(uri, c.id())
        .header("If-Match", "\"9\"")
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isEqualTo(412);
    as(c.employee())
        .put()
        .uri(uri, c.id())
        .header("If-Match", "\"0\"")
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isNoContent();
  }

  @Test
  void anApplicationByLetterIsReceivedOnTheDayItCame() {
    var c = oneCase("APPLICATION_DRAFT");
    var recorded = Map.of(
        "participantId", c.employeeParticipant(), "channel", "LETTER", "receivedOn", "2026-03-02");
    as(c.caseWorker())
        .post()
        .uri("/api/cases/{id}/application/filing", c.id())
        .bodyValue(Map.of("recordedFor", recorded))
        .exchange()
        .expectStatus()
        .isNoContent();
    assertThat(row("select filed_on::text as day from coaching_case where id = ?", c.id()))
        .containsEntry("day", "2026-03-02");
    assertThat(row("select operation, channel from recorded_step where case_id = ?", c.id()))
        .containsEntry("operation", "APPLICATION_FILE")
        .containsEntry("channel", "LETTER");
    assertThat(row(
            "select relation from audit_entry where case_id = ? and action = 'CASE_MOVED_TO_FILED'",
            c.id()))
        .containsEntry("relation", "EMPLOYEE");
  }

  @Test
  void theCheckOfCompetenceLeadsToTheCoachOrAway() {
    var c = oneCase("FILED");
    post(c, "competence-check", null);
    post(
        c,
        "competence-check/confirmation",
        Map.of("reason", "Arbeitsplatz in Hessen, kein Arbeitsunfall"));
    assertThat(row("select state from coaching_case where id = ?", c.id()))
        .containsEntry("state", "COACH_SELECTION");
    var away = oneCase("COMPETENCE_CHECK");
    post(
        away,
        "competence-check/forwarding",
        Map.of("carrier", "Unfallversicherung", "reason", "Arbeitsunfall"));
    assertThat(row("select state from coaching_case where id = ?", away.id()))
        .containsEntry("state", "FORWARDED");
    as(c.employee())
        .post()
        .uri("/api/cases/{id}/competence-check", c.id())
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void papersAreAskedForArriveAndTheCaseGoesOnWhereItStood() {
    var c = oneCase("COACH_SELECTION");
    post(
        c,
        "papers",
        Map.of(
            "papers",
            List.of("DISABILITY_PROOF", "EMPLOYMENT_PROOF"),
            "dueOn",
            LocalDate.now().plusDays(14)));
    assertThat(row("select state from coaching_case where id = ?", c.id()))
        .containsEntry("state", "PAPERS_REQUESTED");
    var papers =
        TestPortal.rows("select id from requested_paper where case_id = ? order by id", c.id());
    settle(c, papers.get(0).get("id"), "arrival", Map.of("arrivedOn", LocalDate.now()));
    settle(c, papers.get(1).get("id"), "waiver", Map.of("reason", "liegt schon vor"));
    assertThat(
            TestPortal.rows("select kind from todo where case_id = ? and done_at is null", c.id()))
        .extracting(todo -> todo.get("kind"))
        .containsExactly("PAPERS_ARRIVED");
    post(c, "papers/looked-through", null);
    assertThat(row("select state from coaching_case where id = ?", c.id()))
        .containsEntry("state", "COACH_SELECTION");
    as(c.employee())
        .get()
        .uri("/api/cases/{id}/papers", c.id())
        .exchange()
        .expectBody()
        .jsonPath("$[0].state")
        .isEqualTo("ARRIVED")
        .jsonPath("$[1].state")
        .isEqualTo("WAIVED");
  }

  @Test
  void anExpertOpinionPausesTheClockWithItsReason() {
    var c = oneCase("ASSESSMENT");
    post(c, "competence-check/opinion", Map.of("day", LocalDate.now()));
    as(c.caseWorker())
        .get()
        .uri("/api/cases/{id}", c.id())
        .exchange()
        .expectBody()
        .jsonPath("$.clocks[1].state")
        .isEqualTo("PAUSED")
        .jsonPath("$.clocks[1].paused.reason")
        .exists();
    as(c.caseWorker())
        .post()
        .uri("/api/cases/{id}/competence-check/opinion", c.id())
        .bodyValue(Map.of("day", LocalDate.now()))
        .exchange()
        .expectStatus()
        .isEqualTo(409);
    post(c, "competence-check/opinion-arrival", Map.of("day", LocalDate.now()));
    as(c.caseWorker())
        .get()
        .uri("/api/cases/{id}", c.id())
        .exchange()
        .expectBody()
        .jsonPath("$.clocks[1].paragraph")
        .isEqualTo("§ 14 Abs. 2 Satz 3 SGB IX");
  }

  @Test
  void aDraftBelongsToWhoTypesIt() {
    var c = oneCase("APPLICATION_DRAFT");
    var key = "application:" + c.id();
    as(c.employee())
        .put()
        .uri("/api/drafts/{key}", key)
        .bodyValue(Map.of("content", Map.of("job", "Küche")))
        .exchange()
        .expectStatus()
        .isNoContent();
    as(c.employee())
        .get()
        .uri("/api/drafts/{key}", key)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.content.job")
        .isEqualTo("Küche")
        .jsonPath("$.savedAt")
        .exists();
    as(c.caseWorker())
        .get()
        .uri("/api/drafts/{key}", key)
        .exchange()
        .expectStatus()
        .isNoContent();
    as(c.employee())
        .delete()
        .uri("/api/drafts/{key}", key)
        .exchange()
        .expectStatus()
        .isNoContent();
    as(c.employee())
        .get()
        .uri("/api/drafts/{key}", key)
        .exchange()
        .expectStatus()
        .isNoContent();
  }

  private void put(OneCase c, Person who, String part, Map<String, Object> content) {
    as(who)
        .put()
        .uri("/api/cases/{id}/application/" + part, c.id())
        .bodyValue(Map.of("content", content))
        .exchange()
        .expectStatus()
        .isNoContent();
  }

  private void post(OneCase c, String path, Map<String, Object> body) {
    var request = as(c.caseWorker()).post().uri("/api/cases/{id}/" + path, c.id());
    (body == null ? request : request.bodyValue(body)).exchange().expectStatus().isNoContent();
  }

  private void settle(OneCase c, Object paper, String how, Map<String, Object> body) {
    as(c.caseWorker())
        .post()
        .uri("/api/cases/{id}/papers/{paper}/" + how, c.id(), paper)
        .header("If-Match", "\"0\"")
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isNoContent();
  }

  private static Map<String, Object> row(String sql, UUID id) {
    return TestPortal.rows(sql, id).getFirst();
  }
}
