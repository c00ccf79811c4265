package de.jobcoachingportal.applications;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The applicant learns what the office found and what is missing, on paper as in the portal. */
class TellingApiTest extends ApiTest {

  @Test
  void whoIsServedOnPaperGetsALetterAndAReminder() {
    var coachingCase = TestCase.in(this, "he", CaseState.COMPETENCE_CHECK);
    onPaper(coachingCase);
    post(
        coachingCase,
        "/papers",
        Map.of(
            "papers",
            List.of("DISABILITY_PROOF"),
            "dueOn",
            LocalDate.now().plusDays(7).toString()));
    assertThat(letters(coachingCase, "PAPERS_REQUEST"))
        .singleElement()
        .satisfies(letter ->
            assertThat((String) letter.get("body")).contains("Nachweis der Schwerbehinderung"));
    var later = LocalDate.now().plusDays(21);
    post(coachingCase, "/papers/reminder", Map.of("dueOn", later.toString()));
    assertThat(letters(coachingCase, "PAPERS_REQUEST")).hasSize(2);
    assertThat(TestPortal.rows(
                "select reminded_on::text, due_on::text from requested_paper where case_id = ?",
                coachingCase.id())
            .getFirst())
        .containsEntry("reminded_on", LocalDate.now().toString())
        .containsEntry("due_on", later.toString());
    assertThat(coachingCase.waits("PAPERS_BRING")).isTrue();
    assertThat(coachingCase.noted("PAPER_REMINDED")).isEqualTo(1);
  }

  @Test
  void inThePortalAMailTellsThatSomethingWaits() {
    var coachingCase = TestCase.in(this, "he", CaseState.COMPETENCE_CHECK);
    post(
        coachingCase,
        "/papers",
        Map.of(
            "papers",
            List.of("DISABILITY_PROOF"),
            "dueOn",
            LocalDate.now().plusDays(7).toString()));
    assertThat(letters(coachingCase, "PAPERS_REQUEST")).isEmpty();
  }

  @Test
  void thereIsNothingToRemindOfWhereNothingIsOpen() {
    var coachingCase = TestCase.in(this, "he", CaseState.COMPETENCE_CHECK);
    as(coachingCase.caseWorker())
        .post()
        .uri(coachingCase.path("/papers/reminder"))
        .bodyValue(Map.of("dueOn", LocalDate.now().plusDays(7).toString()))
        .exchange()
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("applications.nothing-open");
  }

  @Test
  void aForwardedApplicantIsToldWhereTheApplicationWent() {
    var coachingCase = TestCase.in(this, "he", CaseState.COMPETENCE_CHECK);
    onPaper(coachingCase);
    post(
        coachingCase,
        "/competence-check/forwarding",
        Map.of("carrier", "Unfallkasse Hessen", "reason", "Arbeitsunfall"));
    assertThat(letters(coachingCase, "FORWARDING"))
        .singleElement()
        .satisfies(
            letter -> assertThat((String) letter.get("body")).contains("Unfallkasse Hessen"));
  }

  private void post(TestCase coachingCase, String path, Map<String, Object> body) {
    as(coachingCase.caseWorker())
        .post()
        .uri(coachingCase.path(path))
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .is2xxSuccessful();
  }

  private static List<Map<String, Object>> letters(TestCase coachingCase, String kind) {
    return TestPortal.rows(
        "select body from letter where case_id = ? and kind = ?", coachingCase.id(), kind);
  }

  private static void onPaper(TestCase coachingCase) {
    try (var connection = TestPortal.maintenance();
        var statement = connection.prepareStatement(
            "update participant set reachable = 'LETTER' where id = ?")) {
      statement.setObject(1, coachingCase.participant(Relation.EMPLOYEE));
      statement.executeUpdate();
    } catch (SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }
}
