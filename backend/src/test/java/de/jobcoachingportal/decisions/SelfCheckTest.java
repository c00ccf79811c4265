package de.jobcoachingportal.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
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
