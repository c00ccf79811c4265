package de.jobcoachingportal.applications;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.OneCase;
import de.jobcoachingportal.testing.TestPortal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who writes a part down for somebody keeps what they were not shown of it. */
class RecordedPartsTest extends ApiTest {
  private void fill(
      OneCase c,
      Person writer,
      String part,
      UUID recordedFor,
      Integer version,
      Map<String, Object> content) {
    var body = new HashMap<String, Object>(Map.of("content", content));
    if (recordedFor != null) {
      body.put(
          "recordedFor",
          Map.of(
              "participantId",
              recordedFor,
              "channel",
              "PHONE",
              "receivedOn",
              LocalDate.now().toString()));
    }
    var request = as(writer).put().uri("/api/cases/" + c.id() + "/application/" + part);
    if (version != null) {
      request.header("If-Match", "\"" + version + "\"");
    }
    request.bodyValue(body).exchange().expectStatus().isNoContent();
  }

  private static String content(OneCase c, String part) {
    return (String) TestPortal.rows(
            "select content from application_part where case_id = ? and part = ?", c.id(), part)
        .getFirst()
        .get("content");
  }

  @Test
  void theAdviserOnTheTelephoneKeepsTheHealthFactsTheyAreNotShown() {
    var c = oneCase("APPLICATION_DRAFT");
    fill(
        c,
        c.employee(),
        "employee-part",
        null,
        null,
        Map.of("difficulties", "Reihenfolgen", "wouldHelp", "Bilder", "job", "Küche"));
    as(c.ifd())
        .get()
        .uri("/api/cases/{id}/application", c.id())
        .exchange()
        .expectBody()
        .jsonPath("$.health")
        .doesNotExist()
        .jsonPath("$.employeePart.job")
        .isEqualTo("Küche");
    fill(
        c,
        c.ifd(),
        "employee-part",
        c.employeeParticipant(),
        0,
        Map.of("job", "Küche und Einkauf", "weeklyMinutes", 1500));
    assertThat(content(c, "EMPLOYEE"))
        .contains("Reihenfolgen", "Bilder", "Küche und Einkauf", "1500");
  }

  @Test
  void theEmployeeMayEmptyWhatTheySee() {
    var c = oneCase("APPLICATION_DRAFT");
    fill(c, c.employee(), "employee-part", null, null, Map.of("difficulties", "Reihenfolgen"));
    fill(c, c.employee(), "employee-part", null, 0, Map.of("job", "Küche"));
    assertThat(content(c, "EMPLOYEE")).doesNotContain("Reihenfolgen");
  }

  @Test
  void theOfficeKeepsTheSecretsOfTheCompany() {
    var c = oneCase("APPLICATION_DRAFT");
    fill(
        c,
        c.hr(),
        "company-part",
        null,
        null,
        Map.of("tasks", "Küche", "tradeSecrets", "Rezept 7"));
    fill(
        c,
        c.caseWorker(),
        "company-part",
        c.hrParticipant(),
        0,
        Map.of("tasks", "Küche und Wäsche"));
    assertThat(content(c, "COMPANY")).contains("Rezept 7", "Küche und Wäsche");
  }
}
