package de.jobcoachingportal.coachpool;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;

class CoachChoiceApiTest extends ApiTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void aCoachJoinsOnlyAfterBothSidesTheSecrecyAndTheOffice() {
    var coachingCase = searching();
    var begonia = coachingCase.coach();
    String choice = propose(coachingCase, begonia);

    as(begonia).get().uri(coachingCase.path("")).exchange().expectStatus().isNotFound();
    assertThat(body(as(begonia).get().uri("/api/coach-requests").exchange()))
        .contains(choice)
        .doesNotContain("Amarylli", "Lindenhof", coachingCase.id().toString());

    refusedDecision(coachingCase, choice, "coachpool.not-accepted");
    done(coachingCase.employee(), answer(coachingCase, choice, "acceptance"), Map.of());
    done(
        coachingCase.caseWorker(),
        answer(coachingCase, choice, "acceptance"),
        Map.of(
            "recordedFor",
            Map.of(
                "participantId", coachingCase.participant(Relation.HR),
                "channel", "PHONE",
                "receivedOn", LocalDate.now().toString())));
    refusedDecision(coachingCase, choice, "coachpool.secrecy-missing");

    String commitment = "/api/coach-requests/" + choice + "/commitment";
    post(coachingCase.stranger(), commitment, Map.of()).expectStatus().isNotFound();
    done(begonia, commitment, Map.of());
    assertThat(coachingCase.waits("COACH_DECIDE")).isTrue();
    decide(coachingCase, choice).expectStatus().isNoContent();

    assertThat(coachingCase.state()).isEqualTo("PLANNING");
    assertThat(coachingCase.noted("COACH_CHOSEN")).isEqualTo(1);
    as(begonia).get().uri(coachingCase.path("/plan")).exchange().expectStatus().isOk();
  }

  @Test
  void theCoachReadsInTheWorkListThatAnOfficeAsksAndNotForWhom() {
    var coachingCase = searching();
    var asked = person("he", "Gefragt", Role.JOB_COACH);
    propose(coachingCase, asked);
    var list = body(as(asked).get().uri("/api/todo").exchange());
    assertThat(list).contains("COACH_COMMIT");
    assertThat(list)
        .doesNotContain(
            coachingCase.id().toString(), "Amarylli", "Lindenhof", "T-" + coachingCase.id());
  }

  @Test
  void anotherCoachTakesOverFromTheOneTheCaseHas() {
    var coachingCase = searching();
    settle(coachingCase, coachingCase.coach());
    var next = person("he", "Nachtviole", Role.JOB_COACH);
    settle(coachingCase, next);
    as(next).get().uri(coachingCase.path("")).exchange().expectStatus().isOk();
    as(coachingCase.coach())
        .get()
        .uri(coachingCase.path(""))
        .exchange()
        .expectStatus()
        .isNotFound();
    assertThat(TestPortal.rows(
            "select state from coach_choice where case_id = ? order by proposed_at",
            coachingCase.id()))
        .extracting(row -> row.get("state"))
        .containsExactly("ENDED", "DECIDED");
  }

  /** Everybody says yes to this coach and the office decides. */
  private void settle(TestCase coachingCase, Person coach) {
    String choice = propose(coachingCase, coach);
    done(coachingCase.employee(), answer(coachingCase, choice, "acceptance"), Map.of());
    done(coachingCase.hr(), answer(coachingCase, choice, "acceptance"), Map.of());
    done(coach, "/api/coach-requests/" + choice + "/commitment", Map.of());
    decide(coachingCase, choice).expectStatus().isNoContent();
    if (coachingCase.state().equals("PLANNING")) {
      carryOn(coachingCase);
    }
  }

  /** The coaching runs: from here a coach may be followed by another. */
  private static void carryOn(TestCase coachingCase) {
    update(
        "update coaching_case set state = 'CHANGING' where tenant_id = 'he' and id = ?",
        coachingCase.id());
  }

  private static void update(String sql, UUID id) {
    try (var connection = TestPortal.maintenance();
        var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, id);
      statement.executeUpdate();
    } catch (java.sql.SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  @Test
  void nothingIsPromisedForACaseThatIsOver() {
    var coachingCase = searching();
    String choice = propose(coachingCase, coachingCase.coach());
    update(
        "update coaching_case set state = 'WITHDRAWN' where tenant_id = 'he' and id = ?",
        coachingCase.id());
    post(coachingCase.coach(), "/api/coach-requests/" + choice + "/commitment", Map.of())
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("coachpool.not-open");
  }

  @Test
  void aRefusedCoachMakesRoomForAnother() {
    var coachingCase = searching();
    String choice = propose(coachingCase, coachingCase.coach());
    done(coachingCase.employee(), answer(coachingCase, choice, "refusal"), Map.of());
    assertThat(TestPortal.rows("select state from coach_choice where id = ?::uuid", choice)
            .getFirst())
        .containsEntry("state", "REFUSED");
    assertThat(coachingCase.waits("COACH_CHOOSE")).isTrue();
    assertThat(propose(coachingCase, coachingCase.coach())).isNotEqualTo(choice);
  }

  @Test
  void theCompanyDoesNotReadWhySomebodyWasProposed() {
    var coachingCase = searching();
    propose(coachingCase, coachingCase.coach());
    assertThat(body(
            as(coachingCase.hr()).get().uri(coachingCase.path("/coach-choice")).exchange()))
        .contains("Frau Begonia")
        .doesNotContain("Kennt Heime");
    assertThat(body(
            as(coachingCase.ifd()).get().uri(coachingCase.path("/coach-choice")).exchange()))
        .contains("Kennt Heime");
  }

  @Test
  void thePoolIsForThoseWhoChoose() {
    var employee = person("he", "Amarylli", Role.EMPLOYEE);
    as(employee).get().uri("/api/coaches").exchange().expectStatus().isForbidden();
    as(person("he", "Iris", Role.IFD_ADVISER))
        .get()
        .uri("/api/coaches")
        .exchange()
        .expectStatus()
        .isOk();
    post(
            person("he", "Fingerhut", Role.CASE_WORKER),
            "/api/coaches",
            Map.of(
                "personId",
                employee.id(),
                "region",
                "Kassel",
                "industries",
                List.of(),
                "impairments",
                List.of()))
        .expectStatus()
        .isBadRequest();
  }

  @Test
  void whoeverTakesCoachesInReadsWhoCanBeTakenInAndNotTheListOfPeople() {
    var coach = person("he", "Neuling", Role.JOB_COACH);
    var gone = person("he", "Gegangen", Role.JOB_COACH);
    update("update person set blocked_at = now() where tenant_id = 'he' and id = ?", gone.id());
    var caseWorker = person("he", "Fingerhut", Role.CASE_WORKER);
    as(caseWorker)
        .get()
        .uri("/api/people?role=JOB_COACH")
        .exchange()
        .expectStatus()
        .isForbidden();
    assertThat(candidates(caseWorker))
        .contains(coach.id().toString())
        .doesNotContain(caseWorker.id().toString(), gone.id().toString());
    assertThat(candidates(person("sh", "Nachbar", Role.CASE_WORKER)))
        .doesNotContain(coach.id().toString());
    as(person("he", "Iris", Role.IFD_ADVISER))
        .get()
        .uri("/api/coaches/candidates")
        .exchange()
        .expectStatus()
        .isForbidden();

    admit(caseWorker, coach);
    assertThat(candidates(caseWorker)).doesNotContain(coach.id().toString());
  }

  private String candidates(Person reader) {
    return body(as(reader).get().uri("/api/coaches/candidates").exchange());
  }

  /** A case in which nobody coaches yet. */
  private TestCase searching() {
    var coachingCase = TestCase.in(this, "he", CaseState.COACH_SELECTION);
    coachingCase.leaves(Relation.JOB_COACH);
    return coachingCase;
  }

  private String propose(TestCase coachingCase, Person coach) {
    var proposal = Map.of(
        "coachId",
        coachId(coachingCase, coach),
        "reason",
        "Kennt Heime.",
        "earlierRelation",
        "NONE");
    return JSON.readTree(
            body(post(coachingCase.ifd(), coachingCase.path("/coach-choice"), proposal)))
        .get("id")
        .asString();
  }

  private UUID coachId(TestCase coachingCase, Person coach) {
    if (TestPortal.rows("select id from coach where person_id = ?", coach.id()).isEmpty()) {
      admit(coachingCase.caseWorker(), coach);
    }
    return (UUID) TestPortal.rows("select id from coach where person_id = ?", coach.id())
        .getFirst()
        .get("id");
  }

  private void admit(Person keeper, Person coach) {
    body(post(
        keeper,
        "/api/coaches",
        Map.of(
            "personId", coach.id(),
            "recognisedUntil", LocalDate.now().plusYears(1).toString(),
            "region", "Kassel",
            "industries", List.of("Gastgewerbe"),
            "impairments", List.of("Lernen"))));
  }

  private void refusedDecision(TestCase coachingCase, String choice, String code) {
    decide(coachingCase, choice)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code);
  }

  private WebTestClient.ResponseSpec decide(TestCase coachingCase, String choice) {
    Object version = TestPortal.rows("select version from coach_choice where id = ?::uuid", choice)
        .getFirst()
        .get("version");
    return as(coachingCase.caseWorker())
        .post()
        .uri(answer(coachingCase, choice, "decision"))
        .header("If-Match", "\"" + version + "\"")
        .bodyValue(Map.of("earlierRelation", "NONE"))
        .exchange();
  }

  private static String answer(TestCase coachingCase, String choice, String step) {
    return coachingCase.path("/coach-choice/" + choice + "/" + step);
  }

  private void done(Person person, String path, Object body) {
    post(person, path, body).expectStatus().isNoContent();
  }

  private WebTestClient.ResponseSpec post(Person person, String path, Object body) {
    return as(person).post().uri(path).bodyValue(body).exchange();
  }

  private static String body(WebTestClient.ResponseSpec response) {
    return response
        .expectStatus()
        .is2xxSuccessful()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody();
  }
}
