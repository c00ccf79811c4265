package de.jobcoachingportal.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.letters.PdfCheck;
import de.jobcoachingportal.letters.PrintedLetter;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports as they are issued: accessible, frozen, for their readers. */
class ReportsApiTest extends ApiTest {

  @Test
  void theClosingReportIsAnAccessiblePdfForEverybodyInTheCase() throws Exception {
    var ended = closed();
    var report = read(get(ended, ended.sbv(), "/closing")).at("/report");
    var path = "/documents/" + report.at("/documentId").asString() + "/content";
    byte[] pdf = get(ended, ended.employee(), path)
        .expectStatus()
        .isOk()
        .expectBody()
        .returnResult()
        .getResponseBodyContent();

    assertThat(PdfCheck.violations(pdf)).isEmpty();
    assertThat(PdfCheck.textOf(pdf).replaceAll("\\s+", " "))
        .contains(
            "LWV Hessen Integrationsamt · Kölnische Str. 30 · 34117 Kassel",
            "Abschlussbericht",
            "Sie arbeitet sicher & gern.",
            "Ein Plan mit Bildern",
            "Drei Zimmer nach Plan – vorgeschlagen seit",
            "Ab 01.12.2026 fragt nach: Frau Iris (Integrationsfachdienst).");
    assertThat(TestPortal.rows(
                "select f.sha256, f.audience, r.template from closing_report r join stored_file f on f.id = r.file_id where r.case_id = ?",
                ended.id())
            .getFirst())
        .containsEntry("sha256", PrintedLetter.hash(pdf))
        .containsEntry("audience", "EVERYONE")
        .containsEntry("template", "letter-4");
    get(ended, ended.hr(), path).expectStatus().isOk();
    get(ended, ended.stranger(), path).expectStatus().isNotFound();
  }

  @Test
  void theClosingReportGoesByPostUnlessTheEmployeeChoseThePortal() {
    assertThat(toPost(closed())).isEqualTo(1);

    var online = TestCase.in(this, "he", CaseState.CHANGING);
    post(online, online.employee(), "/notices/delivery", Map.of("delivery", "PORTAL"))
        .expectStatus()
        .is2xxSuccessful();
    close(online);
    assertThat(toPost(online)).isZero();
  }

  @Test
  void aConcludedReviewStaysAsItWas() {
    var running = TestCase.in(this, "he", CaseState.CHANGING);
    var review = read(post(running, running.coach(), "/reviews", Map.of("heldOn", "2026-01-20")))
        .at("/id")
        .asString();
    put(running, running.coach(), "/reviews/" + review + "/viewpoints/COACH", 0, answers());
    var concluded = read(as(running.coach())
        .post()
        .uri(running.path("/reviews/" + review + "/conclusion"))
        .header("If-Match", "\"1\"")
        .bodyValue(Map.of("summary", "Gut", "nextStep", "GO_ON", "notHeard", "Urlaub"))
        .exchange()
        .expectStatus()
        .isOk());

    var row = TestPortal.rows(
            "select content, content_hash from interim_review where id = ?::uuid", review)
        .getFirst();
    var content = (String) row.get("content");
    assertThat(row)
        .containsEntry(
            "content_hash", PrintedLetter.hash(content.getBytes(StandardCharsets.UTF_8)));
    assertThat(content).contains("Die Bilder.", "Urlaub", "Frau Begonia");
    assertThat(read(get(running, running.hr(), "/reviews/" + review)).at("/conclusion"))
        .isEqualTo(concluded.at("/conclusion"));

    put(running, running.coach(), "/reviews/" + review + "/viewpoints/COACH", 1, answers())
        .expectStatus()
        .is4xxClientError();
    for (var sql : List.of(
        "update interim_review set summary = 'anders' where id = ?::uuid",
        "update interim_viewpoint set closer = 'anders' where review_id = ?::uuid")) {
      assertThatThrownBy(() -> change(sql, review)).hasMessageContaining("as it was concluded");
    }
  }

  private static void change(String sql, String id) throws SQLException {
    try (var connection = TestPortal.maintenance();
        var statement = connection.prepareStatement(sql)) {
      statement.setString(1, id);
      statement.executeUpdate();
    }
  }

  private TestCase closed() {
    var running = TestCase.in(this, "he", CaseState.CHANGING);
    post(
        running,
        running.coach(),
        "/goals",
        Map.of(
            "kind",
            "SHORT_TERM",
            "text",
            Map.of("title", "Drei Zimmer nach Plan", "learner", "EMPLOYEE")));
    close(running);
    return running;
  }

  private void close(TestCase running) {
    put(
            running,
            running.coach(),
            "/taper",
            0,
            Map.of(
                "steps", List.of(Map.of("from", "2027-01-04", "minutesPerWeek", 60)),
                "contactName", "Frau Dahlia",
                "contactTask", "Fragt nach."))
        .expectStatus()
        .isOk();
    post(
            running,
            running.coach(),
            "/closing",
            Map.of(
                "talkOn", "2026-01-20",
                "talkWith", "Frau Amarylli, Frau Dahlia",
                "stable", true,
                "result", "Sie arbeitet sicher & gern.",
                "whatHelped", "Ein Plan mit Bildern",
                "afterCare",
                    Map.of("carer", "IFD", "contactName", "Frau Iris", "beginsOn", "2026-12-01")))
        .expectStatus()
        .isCreated();
  }

  private static int toPost(TestCase coachingCase) {
    return TestPortal.rows(
            "select 1 from print_job where case_id = ? and posted_at is null", coachingCase.id())
        .size();
  }

  private static Map<String, Object> answers() {
    return Map.of("closer", "Ja", "options", "", "strengthen", "Die Bilder.", "next", "Weiter");
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
}
