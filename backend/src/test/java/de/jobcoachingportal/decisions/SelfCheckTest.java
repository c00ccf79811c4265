package de.jobcoachingportal.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** "Passt das?": the office's own rules for those who apply, each side over its own part. */
class SelfCheckTest extends ApiTest {

  @Test
  void theEmployeeSeesTheSameRulesOverTheirOwnAnswers() {
    var coachingCase = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    DecisionGround.complete(coachingCase, "he");
    as(coachingCase.employee())
        .get()
        .uri(coachingCase.path("/self-check"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.own")
        .isEqualTo(true)
        .jsonPath("$.hints[?(@.rule == 'DISABILITY')].value")
        .isEqualTo("GdB 50")
        .jsonPath("$.hints[?(@.rule == 'WEEKLY_HOURS')].outcome")
        .isEqualTo("PASS")
        .jsonPath("$.hints[?(@.rule == 'PLAN_ASSESSED')]")
        .doesNotExist();
  }

  @Test
  void theCompanySeesNothingOfWhatTheEmployeeSays() {
    var coachingCase = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    DecisionGround.complete(coachingCase, "he");
    var answer = as(coachingCase.hr())
        .get()
        .uri(coachingCase.path("/self-check"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody();
    assertThat(answer)
        .contains("WEEKLY_HOURS", "EMPLOYER_AGREES")
        .doesNotContain("GdB", "DISABILITY", "NO_OTHER_CARRIER", "EMPLOYEE_AGREES");
  }

  /** Hessen: 15 hours in a week, in an inclusion company 12. */
  @Test
  void inAnInclusionCompanyFewerHoursAreEnough() {
    var coachingCase = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    DecisionGround.complete(coachingCase, "he");
    DecisionGround.update(
        "update application_part set content = (content::jsonb || '{\"weeklyMinutes\": 780}')::text where case_id = ?",
        coachingCase.id());
    DecisionGround.update(
        "update application_part set content = '{}' where case_id = ? and part = 'COMPANY'",
        coachingCase.id());
    weeklyHours(coachingCase, "OPEN");
    as(coachingCase.hr())
        .put()
        .uri(coachingCase.path("/application/company-part"))
        .header("If-Match", "\"0\"")
        .bodyValue(Map.of("content", Map.of("weeklyMinutes", 780, "inclusionCompany", "YES")))
        .exchange()
        .expectStatus()
        .is2xxSuccessful();
    weeklyHours(coachingCase, "PASS");
  }

  private void weeklyHours(TestCase coachingCase, String outcome) {
    as(coachingCase.employee())
        .get()
        .uri(coachingCase.path("/self-check"))
        .exchange()
        .expectBody()
        .jsonPath("$.hints[?(@.rule == 'WEEKLY_HOURS')].outcome")
        .isEqualTo(outcome);
  }

  @Test
  void whoTakesNoPartIsToldThatThereIsNothing() {
    var coachingCase = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    as(coachingCase.coach())
        .get()
        .uri(coachingCase.path("/self-check"))
        .exchange()
        .expectStatus()
        .is4xxClientError();
  }
}
