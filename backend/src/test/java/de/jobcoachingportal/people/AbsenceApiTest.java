package de.jobcoachingportal.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The work of somebody who is away is found and done. */
class AbsenceApiTest extends ApiTest {

  @Test
  void aCaseWorkerEntersTheirOwnAbsenceAndNobodyElses() {
    var worker = person("bw", "Urlaub", Role.CASE_WORKER);
    var stand = person("bw", "Vertreter", Role.CASE_WORKER);
    tenants().join(worker, Role.CASE_WORKER, "Gruppe Urlaub");
    tenants().join(stand, Role.CASE_WORKER, "Gruppe Urlaub");
    as(worker)
        .get()
        .uri("/api/colleagues")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .value(found -> assertThat(found).contains("Vertreter").doesNotContain("Urlaub"));
    absent(worker, worker, stand, 201);
    absent(worker, stand, worker, 403);
  }

  @Test
  void theGroupFindsTheCaseAndSomebodyTakesItOver() {
    var coachingCase = TestCase.in(this, "he", CaseState.COMPETENCE_CHECK);
    var colleague = person("he", "Farn", Role.CASE_WORKER);
    tenants().join(colleague, Role.CASE_WORKER, "Gruppe 1");
    as(colleague)
        .post()
        .uri(coachingCase.path("/responsible"))
        .exchange()
        .expectStatus()
        .is2xxSuccessful();
    assertThat(TestPortal.rows("""
            select person_id from participant
             where case_id = ? and relation = 'RESPONSIBLE_CASE_WORKER' and left_on is null
            """, coachingCase.id()))
        .singleElement()
        .satisfies(row -> assertThat(row.get("person_id")).isEqualTo(colleague.id()));
    assertThat(TestPortal.rows(
            "select 1 from case_event where case_id = ? and person_id = ?",
            coachingCase.id(),
            colleague.id()))
        .as("the history says who took it over")
        .isNotEmpty();
  }

  @Test
  void theCasesOfWhoIsAwayAreFoundInTheListOfTheGroup() {
    var away = person("he", "Waldmeister-" + Ids.next(), Role.CASE_WORKER);
    tenants().join(away, Role.CASE_WORKER, "Gruppe 1");
    var colleague = person("he", "Farn", Role.CASE_WORKER);
    tenants().join(colleague, Role.CASE_WORKER, "Gruppe 1");
    var coachingCase = TestCase.in(this, "he", CaseState.COMPETENCE_CHECK);
    as(away)
        .post()
        .uri(coachingCase.path("/responsible"))
        .exchange()
        .expectStatus()
        .is2xxSuccessful();
    assertThat(absentCases(colleague)).doesNotContain(coachingCase.id().toString());
    absent(away, away, colleague, 201);
    assertThat(absentCases(colleague)).contains(coachingCase.id().toString());
  }

  private String absentCases(Person reader) {
    return as(reader)
        .get()
        .uri("/api/cases?absent=true")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody();
  }

  private void absent(Person asking, Person away, Person deputy, int status) {
    var wish = new HashMap<String, Object>(Map.of(
        "personId", away.id().toString(),
        "deputyId", deputy.id().toString(),
        "validFrom", LocalDate.now().toString()));
    wish.put("validUntil", LocalDate.now().plusDays(14).toString());
    as(asking)
        .post()
        .uri("/api/deputies")
        .bodyValue(wish)
        .exchange()
        .expectStatus()
        .isEqualTo(status);
  }
}
