package de.jobcoachingportal.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Ways on that nobody thought of at first: interrupted talks, agreed twice, two at once. */
class WaysOnTest extends ApiTest {
  private ResponseSpec send(
      TestCase running, Person who, HttpMethod method, String path, Long version, Object body) {
    var request = as(who).method(method).uri(running.path(path));
    if (version != null) {
      request.header("If-Match", "\"" + version + "\"");
    }
    return request.bodyValue(body).exchange();
  }

  private static JsonNode read(ResponseSpec answer) {
    return answer
        .expectStatus()
        .is2xxSuccessful()
        .expectBody(JsonNode.class)
        .returnResult()
        .getResponseBody();
  }

  private static Map<String, Object> taper(int first) {
    return Map.of(
        "steps", List.of(Map.of("from", "2027-01-04", "minutesPerWeek", first)),
        "contactName", "Frau Dahlia",
        "contactTask", "Fragt einmal in der Woche nach.");
  }

  @Test
  void twoWhoChangeThePlanOfTheTaperAtOnceDoNotOverwriteEachOther() {
    var running = TestCase.in(this, "he", CaseState.TAPERING);
    send(running, running.coach(), HttpMethod.PUT, "/taper", 0L, taper(240))
        .expectStatus()
        .isOk();
    var outcomes = IntStream.range(0, 8)
        .parallel()
        .mapToObj(i -> send(running, running.coach(), HttpMethod.PUT, "/taper", 1L, taper(100 + i))
            .returnResult(Void.class)
            .getStatus()
            .value())
        .toList();
    assertThat(outcomes).containsOnlyOnce(200).containsOnly(200, 412);
  }

  @Test
  void aTalkThatAnExtensionInterruptedIsTakenUpAgain() {
    var running = TestCase.in(this, "he", CaseState.CHANGING);
    var first = read(send(
        running,
        running.coach(),
        HttpMethod.POST,
        "/reviews",
        null,
        Map.of("heldOn", "2026-11-20")));
    send(running, running.coach(), HttpMethod.PUT, "/taper", 0L, taper(60))
        .expectStatus()
        .isOk();
    assertThat(running.state()).isEqualTo("TAPERING");
    var again = read(send(
        running,
        running.coach(),
        HttpMethod.POST,
        "/reviews",
        null,
        Map.of("heldOn", "2026-11-20")));
    assertThat(again.get("id")).isEqualTo(first.get("id"));
    assertThat(running.state()).isEqualTo("INTERIM_REVIEW");
    send(
            running,
            running.coach(),
            HttpMethod.POST,
            "/reviews/" + again.get("id").asString() + "/conclusion",
            again.get("version").asLong(),
            Map.of("summary", "Gut.", "nextStep", "GO_ON", "notHeard", "Krank."))
        .expectStatus()
        .isOk();
    assertThat(running.state()).isEqualTo("TAPERING");
  }

  private static Map<String, Object> afterCare() {
    return Map.of("carer", "IFD", "contactName", "Frau Iris", "beginsOn", "2026-12-01");
  }

  @Test
  void afterCareAgreedBeforeTheReportDoesNotHinderTheReport() {
    var running = TestCase.in(this, "he", CaseState.TAPERING);
    send(running, running.coach(), HttpMethod.PUT, "/taper", 0L, taper(60))
        .expectStatus()
        .isOk();
    send(running, running.ifd(), HttpMethod.POST, "/after-care", null, afterCare())
        .expectStatus()
        .isCreated();
    send(
            running,
            running.coach(),
            HttpMethod.POST,
            "/closing",
            null,
            Map.of(
                "talkOn", "2026-01-20",
                "talkWith", "Frau Amarylli",
                "stable", true,
                "result", "Gut.",
                "whatHelped", "Bilder",
                "afterCare", afterCare()))
        .expectStatus()
        .isCreated();
    assertThat(running.state()).isEqualTo("COMPLETED");
  }

  @Test
  void aCheckOfTheAfterCareIsWrittenOnce() {
    var ended = TestCase.in(this, "he", CaseState.ENDED_EARLY);
    read(send(ended, ended.ifd(), HttpMethod.POST, "/after-care", null, afterCare()));
    var months = TestPortal.rows(
        "select months from after_care_check where case_id = ? order by months", ended.id());
    if (months.isEmpty()) {
      insertCheck(ended.id());
    }
    int first = months.isEmpty() ? 3 : (int) months.getFirst().get("months");
    var outcomes = IntStream.range(0, 8)
        .parallel()
        .mapToObj(i -> send(
                ended,
                ended.ifd(),
                HttpMethod.PUT,
                "/after-care/checks/" + first,
                1L,
                Map.of(
                    "doneOn",
                    "2026-01-20",
                    "employed",
                    true,
                    "finding",
                    "Fassung " + i,
                    "supportNeeded",
                    false))
            .returnResult(Void.class)
            .getStatus()
            .value())
        .toList();
    assertThat(outcomes).containsOnlyOnce(200);
  }

  private static void insertCheck(UUID caseId) {
    try (var connection = TestPortal.maintenance();
        var statement = connection.prepareStatement(
            "insert into after_care_check (tenant_id, case_id, months, version, due_on) values ('he', ?, 3, 1, current_date)")) {
      statement.setObject(1, caseId);
      statement.executeUpdate();
    } catch (java.sql.SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }
}
