package de.jobcoachingportal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.letters.PdfCheck;
import de.jobcoachingportal.letters.PrintedLetter;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.OneCase;
import de.jobcoachingportal.testing.TestCases;
import de.jobcoachingportal.testing.TestPortal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseTest extends ApiTest {

  @Test
  void aReadingIsOneRowPerPartAndTheEmployeeSeesIt() {
    var c = oneCase("CHANGING");
    for (int i = 0; i < 3; i++) {
      as(c.coach())
          .get()
          .uri("/api/cases/{id}", c.id())
          .exchange()
          .expectStatus()
          .isOk();
    }
    as(c.coach())
        .get()
        .uri("/api/cases/{id}/participants", c.id())
        .exchange()
        .expectStatus()
        .isOk();
    assertThat(rows(
            "select part from audit_entry where case_id = ? and outcome = 'READ' order by part",
            c.id()))
        .extracting(row -> row.get("part"))
        .containsExactly("case", "people");
    as(c.employee())
        .get()
        .uri("/api/cases/{id}/reads", c.id())
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$[0].person")
        .isEqualTo("Frau Begonia")
        .jsonPath("$[0].relation")
        .isEqualTo("JOB_COACH")
        .jsonPath("$[0].parts")
        .isEqualTo(List.of("case", "people"));
    as(c.caseWorker())
        .get()
        .uri("/api/cases/{id}/reads", c.id())
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void anEarlyEndReadsLikeAnyOtherEndOutsideItsAudience() {
    var c = oneCase("ENDED_EARLY");
    as(c.hr())
        .get()
        .uri("/api/cases/{id}", c.id())
        .exchange()
        .expectBody()
        .jsonPath("$.state")
        .isEqualTo("ENDED");
    as(c.ifd())
        .get()
        .uri("/api/cases/{id}", c.id())
        .exchange()
        .expectBody()
        .jsonPath("$.state")
        .isEqualTo("ENDED_EARLY");
    as(c.hr())
        .get()
        .uri("/api/cases?state=ENDED_EARLY")
        .exchange()
        .expectBody()
        .jsonPath("$.cases[?(@.id == '" + c.id() + "')]")
        .doesNotExist();
    as(c.hr())
        .get()
        .uri("/api/cases?state=ENDED")
        .exchange()
        .expectBody()
        .jsonPath("$.cases[?(@.id == '" + c.id() + "')].state")
        .isEqualTo("ENDED");
  }

  @Test
  void aRestingCaseIsTakenUpAgain() {
    var c = oneCase("CHANGING");
    var body = Map.of("since", LocalDate.now(), "reason", "Rehabilitation");
    as(c.caseWorker())
        .put()
        .uri("/api/cases/{id}/resting", c.id())
        .header("If-Match", "\"0\"")
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isNoContent();
    as(c.caseWorker())
        .put()
        .uri("/api/cases/{id}/resting", c.id())
        .header("If-Match", "\"0\"")
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isEqualTo(412);
    as(c.employee())
        .get()
        .uri("/api/cases/{id}", c.id())
        .exchange()
        .expectBody()
        .jsonPath("$.restingSince")
        .exists();
    as(c.caseWorker())
        .delete()
        .uri("/api/cases/{id}/resting", c.id())
        .header("If-Match", "\"1\"")
        .exchange()
        .expectStatus()
        .isNoContent();
    assertThat(rows("select kind from case_event where case_id = ? order by id", c.id()))
        .extracting(row -> row.get("kind"))
        .containsExactly("RESTS", "GOES_ON");
    as(c.employee())
        .get()
        .uri("/api/cases/{id}/history", c.id())
        .exchange()
        .expectBody()
        .jsonPath("$[1].kind")
        .isEqualTo("RESTS")
        .jsonPath("$[1].note")
        .doesNotExist();
    as(c.coach())
        .get()
        .uri("/api/cases/{id}/history", c.id())
        .exchange()
        .expectBody()
        .jsonPath("$[1].note")
        .isEqualTo("Rehabilitation");
  }

  @Test
  void theEmployeeWithdrawsAndNothingWaitsAnyMore() {
    var c = oneCase("COACH_SELECTION");
    as(c.hr())
        .post()
        .uri("/api/cases/{id}/withdrawal", c.id())
        .bodyValue(Map.of())
        .exchange()
        .expectStatus()
        .isForbidden();
    as(c.employee())
        .post()
        .uri("/api/cases/{id}/withdrawal", c.id())
        .bodyValue(Map.of())
        .exchange()
        .expectStatus()
        .isNoContent();
    assertThat(rows("select state from coaching_case where id = ?", c.id()).getFirst())
        .containsEntry("state", "WITHDRAWN");
    as(c.employee())
        .post()
        .uri("/api/cases/{id}/withdrawal", c.id())
        .bodyValue(Map.of())
        .exchange()
        .expectStatus()
        .isEqualTo(409);
    var late = oneCase("CHANGING");
    as(late.employee())
        .post()
        .uri("/api/cases/{id}/withdrawal", late.id())
        .bodyValue(Map.of())
        .exchange()
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("cases.not-now");
  }

  @Test
  void whoLeavesHasNoAccessAtTheNextRequestAndStaysInTheFile() {
    var c = oneCase("CHANGING");
    as(c.hr()).get().uri("/api/cases/{id}", c.id()).exchange().expectStatus().isOk();
    as(c.caseWorker())
        .post()
        .uri("/api/cases/{id}/participants/{p}/leaving", c.id(), c.hrParticipant())
        .header("If-Match", "\"0\"")
        .bodyValue(Map.of("reason", "Wechsel im Betrieb"))
        .exchange()
        .expectStatus()
        .isNoContent();
    as(c.hr()).get().uri("/api/cases/{id}", c.id()).exchange().expectStatus().isNotFound();
    as(c.caseWorker())
        .get()
        .uri("/api/cases/{id}/participants", c.id())
        .exchange()
        .expectBody()
        .jsonPath("$.former[0].name")
        .isEqualTo("Frau Dahlia");
    as(c.caseWorker())
        .post()
        .uri("/api/cases/{id}/participants/{p}/leaving", c.id(), c.employeeParticipant())
        .header("If-Match", "\"0\"")
        .bodyValue(Map.of("reason", "x"))
        .exchange()
        .expectStatus()
        .isEqualTo(409);
  }

  @Test
  void theCompanyIsInvitedOnlyOnceTheEmployeeAgrees() {
    var c = oneCase("INFORMING");
    var council = invitation("WORKS_COUNCIL");
    as(c.ifd())
        .post()
        .uri("/api/cases/{id}/participants", c.id())
        .bodyValue(council)
        .exchange()
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("cases.agreement-first");
    TestCases.release(c.id(), "he", "TAKE_PART", "WORKS_COUNCIL");
    as(c.ifd())
        .post()
        .uri("/api/cases/{id}/participants", c.id())
        .bodyValue(council)
        .exchange()
        .expectStatus()
        .isCreated();
    assertThat(rows(
                "select relation, reachable from participant where case_id = ? and relation = 'WORKS_COUNCIL'",
                c.id())
            .getFirst())
        .containsEntry("reachable", "LETTER");
    as(c.hr())
        .post()
        .uri("/api/cases/{id}/participants", c.id())
        .bodyValue(invitation("REPRESENTATIVE"))
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void staffJoinFromTheListOfThoseWhoHoldTheRole() {
    var c = oneCase("COACH_SELECTION");
    var specialist = person("he", "Fuchsie", Role.SPECIALIST);
    as(c.caseWorker())
        .get()
        .uri("/api/cases/{id}/participants/staff?relation=SPECIALIST", c.id())
        .exchange()
        .expectBody()
        .jsonPath("$[?(@.personId == '" + specialist.id() + "')].name")
        .isEqualTo("Frau Fuchsie");
    as(c.caseWorker())
        .post()
        .uri("/api/cases/{id}/participants/staff", c.id())
        .bodyValue(Map.of("personId", specialist.id(), "relation", "SPECIALIST"))
        .exchange()
        .expectStatus()
        .isCreated();
    as(c.caseWorker())
        .post()
        .uri("/api/cases/{id}/participants/staff", c.id())
        .bodyValue(Map.of("personId", specialist.id(), "relation", "IFD_ADVISER"))
        .exchange()
        .expectStatus()
        .isBadRequest();
    as(specialist)
        .get()
        .uri("/api/cases/{id}", c.id())
        .exchange()
        .expectStatus()
        .isOk();
  }

  @Test
  void aMemberOfTheGroupTakesTheCaseAndTheFormerOneHandsOver() {
    var c = oneCase("FILED");
    var colleague = person("he", "Lobelie", Role.CASE_WORKER);
    as(colleague).get().uri("/api/cases/{id}", c.id()).exchange().expectStatus().isNotFound();
    tenants().join(colleague, Role.CASE_WORKER, "Ein Fall");
    var deputy = person("he", "Lobelie2", Role.CASE_WORKER);
    tenants().join(deputy, Role.CASE_WORKER, "Ein Fall");
    as(deputy)
        .post()
        .uri("/api/cases/{id}/responsible", c.id())
        .exchange()
        .expectStatus()
        .isOk();
    assertThat(rows(
            "select person_id from participant where case_id = ? and relation = 'RESPONSIBLE_CASE_WORKER' and left_on is null",
            c.id()))
        .extracting(row -> row.get("person_id"))
        .containsExactly(deputy.id());
  }

  @Test
  void aLetterIsWrittenPrintedAndItsAnswerComesBack() throws Exception {
    var c = oneCase("INFORMING");
    var letter = as(c.caseWorker())
        .post()
        .uri("/api/cases/{id}/letters", c.id())
        .bodyValue(Map.of(
            "participantId",
            c.employeeParticipant(),
            "kind",
            "CONSENT_FORM",
            "subject",
            "Ihre Zustimmung",
            "body",
            "bitte unterschreiben Sie.",
            "answerExpectedBy",
            LocalDate.now().plusDays(14)))
        .exchange()
        .expectStatus()
        .isCreated()
        .expectBody(Map.class)
        .returnResult()
        .getResponseBody()
        .get("id");
    onDesk(c, "toPrint", letter, 1);
    assertThat(PdfCheck.textOf(pdf(c, letter))).doesNotContain("-Berichtigt");
    // Looking at it keeps nothing: what is put right before it is sent is in the letter.
    rename(c, "family_name || '-Berichtigt'");
    step(c, letter, "printing", "\"0\"", null);
    rename(c, "replace(family_name, '-Berichtigt', '')");
    var pdf = pdf(c, letter);
    assertThat(PdfCheck.textOf(pdf)).contains("-Berichtigt");
    // Whoever wrote it, whoever gets it: what went into the envelope stays.
    rename(c, "family_name || '-Umbenannt'");
    assertThat(pdf(c, letter)).isEqualTo(pdf);
    rename(c, "replace(family_name, '-Umbenannt', '')");
    assertThat(rows("select sha256 from printed_letter where case_id = ?", c.id()))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("sha256", PrintedLetter.hash(pdf)));
    onDesk(c, "awaited", letter, 1);
    step(
        c,
        letter,
        "return",
        "\"1\"",
        Map.of("cameBackOn", LocalDate.now(), "note", "unterschrieben"));
    onDesk(c, "awaited", letter, 0);
    assertThat(rows(
            "select action from audit_entry where case_id = ? and thing_id = ? order by id",
            c.id(),
            UUID.fromString(letter.toString())))
        .extracting(row -> row.get("action"))
        .containsExactly("LETTER_WRITTEN", "LETTER_PRINTED", "LETTER_CAME_BACK");
    as(c.employee())
        .get()
        .uri("/api/cases/{id}/letters", c.id())
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  private static void rename(OneCase c, String name) {
    assertThat(rows(
            "update person set family_name = " + name + " where id = ? returning id",
            c.caseWorker().id()))
        .hasSize(1);
  }

  private byte[] pdf(OneCase c, Object letter) {
    return as(c.caseWorker())
        .get()
        .uri("/api/cases/{id}/letters/{letter}/pdf", c.id(), letter)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(byte[].class)
        .returnResult()
        .getResponseBody();
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    var worker = person("he", "Seiten", Role.CASE_WORKER);
    var group = tenants().join(worker, Role.CASE_WORKER, "Seiten");
    for (int i = 0; i < 45; i++) {
      TestCases.inState("he", group, "FILED");
    }
    var seen = new java.util.LinkedHashSet<Object>();
    Object cursor = null;
    for (int page = 0; page < 3; page++) {
      var uri = "/api/cases?open=true" + (cursor == null ? "" : "&cursor=" + cursor);
      var body = as(worker)
          .get()
          .uri(uri)
          .exchange()
          .expectStatus()
          .isOk()
          .expectBody(Map.class)
          .returnResult()
          .getResponseBody();
      ((List<Map<String, Object>>) body.get("cases")).forEach(line -> seen.add(line.get("id")));
      if (page == 0) {
        assertThat(body.get("count")).isEqualTo(Map.of("number", 45, "more", false));
      }
      cursor = body.get("next");
    }
    assertThat(seen).hasSize(45);
    assertThat(cursor).isNull();
  }

  private void onDesk(OneCase c, String pile, Object letter, int times) {
    as(c.caseWorker())
        .get()
        .uri("/api/paper-desk")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$." + pile + "[?(@.id == '" + letter + "')].id")
        .value((List<?> found) -> assertThat(found).hasSize(times));
  }

  private void step(
      OneCase c, Object letter, String step, String version, Map<String, Object> body) {
    var request = as(c.caseWorker())
        .post()
        .uri("/api/cases/{id}/letters/{letter}/" + step, c.id(), letter)
        .header("If-Match", version);
    (body == null ? request : request.bodyValue(body)).exchange().expectStatus().isNoContent();
  }

  private static Map<String, Object> invitation(String relation) {
    return new HashMap<>(Map.of(
        "relation",
        relation,
        "salutation",
        "HERR",
        "givenName",
        "Kurt",
        "familyName",
        "Kamille",
        "how",
        "NONE",
        "postalAddress",
        "Weg 2\n34117 Kassel"));
  }

  private static List<Map<String, Object>> rows(String sql, Object... parameters) {
    return TestPortal.rows(sql, parameters);
  }
}
