package de.jobcoachingportal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.OneCase;
import de.jobcoachingportal.testing.TestCases;
import de.jobcoachingportal.testing.TestPortal;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Who is let into a case by a row, a role or a day, and what the company is not told. */
class WhoCountsTest extends ApiTest {
  @Autowired
  private ValidatorFactory validators;

  @Autowired
  private Clock clock;

  private ResponseSpec read(Person reader, OneCase c, String part) {
    return as(reader).get().uri("/api/cases/" + c.id() + part).exchange();
  }

  private static void run(String sql, Object... parameters) {
    try (var connection = TestPortal.maintenance();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    } catch (SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  @Test
  void whoLosesTheRoleOfAnAdviserLosesTheCases() {
    var c = oneCase("CHANGING");
    var adviser = person("he", "Adonis", Role.IFD_ADVISER, Role.EMPLOYER);
    TestCases.join(c.id(), adviser, "IFD_ADVISER");
    read(adviser, c, "").expectStatus().isOk();
    run(
        "update person_role set valid_until = now() where person_id = ? and role = 'IFD_ADVISER'",
        adviser.id());
    tenants().join(adviser, Role.EMPLOYER, "Ein Fall");
    var admin = person("he", "Rollenwechsel", Role.TENANT_ADMIN);
    as(admin)
        .put()
        .uri("/api/people/" + adviser.id() + "/roles")
        .header("If-Match", "\"0\"")
        .bodyValue(Map.of("roles", List.of(Map.of("role", "EMPLOYER"))))
        .exchange()
        .expectStatus()
        .isOk();
    read(adviser, c, "").expectStatus().isNotFound();
  }

  /** The day is the office's, not the database's: a deputy of yesterday by our clock is none today. */
  @Test
  void aDeputyStandsInOnTheDaysOfTheOfficesClock() {
    var c = oneCase("CHANGING");
    var deputy = person("he", "Vertretungstag", Role.CASE_WORKER);
    run(
        "insert into deputy (tenant_id, id, version, person_id, deputy_id, valid_from, valid_until)"
            + " values ('he', ?, 0, ?, ?, ?, ?)",
        Ids.next(),
        c.caseWorker().id(),
        deputy.id(),
        LocalDate.now(clock),
        LocalDate.now(clock));
    read(deputy, c, "").expectStatus().isOk();
    assertThat(AccessSql.RELATIONS).doesNotContain("current_date").contains(":today");
  }

  @Test
  void whoStandsInNeedsTheRoleToo() {
    var c = oneCase("CHANGING");
    var stranger = person("he", "Ohne Rolle", Role.EMPLOYER);
    run(
        "insert into deputy (tenant_id, id, version, person_id, deputy_id, valid_from) values ('he', ?, 0, ?, ?, ?)",
        Ids.next(),
        c.caseWorker().id(),
        stranger.id(),
        LocalDate.now(clock).minusDays(1));
    read(stranger, c, "").expectStatus().isNotFound();
  }

  @Test
  void todayIsTheOfficesDayAlsoWhereDatesAreChecked() {
    assertThat(validators.getClockProvider().getClock()).isSameAs(clock);
    assertThat(Validation.buildDefaultValidatorFactory().getClockProvider().getClock())
        .as("what it would be otherwise")
        .isNotSameAs(clock);
  }

  @Test
  void aCoachIsNeverPutIntoACaseBeforeThePromise() {
    var c = oneCase("COACH_SELECTION");
    var coach = person("he", "Ohne Versprechen", Role.JOB_COACH);
    as(c.caseWorker())
        .post()
        .uri("/api/cases/{id}/participants/staff", c.id())
        .bodyValue(Map.of("personId", coach.id(), "relation", "JOB_COACH"))
        .exchange()
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("cases.coach-by-choice");
    read(coach, c, "").expectStatus().isNotFound();
  }

  private Map<String, Object> companion(String relation, String scope) {
    var body = new HashMap<String, Object>(Map.of(
        "relation",
        relation,
        "salutation",
        "FRAU",
        "givenName",
        "Ina",
        "familyName",
        "Ringelblume",
        "how",
        "NONE",
        "phone",
        "0561 100"));
    if (scope != null) {
      body.put("scope", scope);
    }
    return body;
  }

  @Test
  void whoActsForSomebodySaysOnWhatThatRests() {
    var c = oneCase("CHANGING");
    as(c.caseWorker())
        .post()
        .uri("/api/cases/{id}/participants", c.id())
        .bodyValue(companion("REPRESENTATIVE", null))
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/scope");
    as(c.caseWorker())
        .post()
        .uri("/api/cases/{id}/participants", c.id())
        .bodyValue(companion("REPRESENTATIVE", "Betreuung, Ausweis vom 03.02.2025"))
        .exchange()
        .expectStatus()
        .isCreated();
    read(c.hr(), c, "/participants")
        .expectBody()
        .jsonPath("$.people[?(@.relation=='REPRESENTATIVE')].scope")
        .isEqualTo((Object) null);
    read(c.employee(), c, "/participants")
        .expectBody()
        .jsonPath("$.people[?(@.relation=='REPRESENTATIVE')].scope")
        .isEqualTo("Betreuung, Ausweis vom 03.02.2025");
  }

  @Test
  void aTrustedPersonReadsAlongAndDecidesNothing() {
    var c = oneCase("APPLICATION_DRAFT");
    var trusted = person("he", "Vertraut", Role.REPRESENTATIVE);
    TestCases.join(c.id(), trusted, "TRUSTED_PERSON");
    read(trusted, c, "").expectStatus().isOk();
    read(trusted, c, "/board").expectStatus().isOk();
    read(trusted, c, "/application").expectStatus().isForbidden();
    read(trusted, c, "/notices").expectStatus().isForbidden();
    as(trusted)
        .post()
        .uri("/api/cases/{id}/application/filing", c.id())
        .bodyValue(Map.of())
        .exchange()
        .expectStatus()
        .isForbidden();
    as(trusted)
        .post()
        .uri("/api/cases/{id}/withdrawal", c.id())
        .bodyValue(Map.of())
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void nothingIsRecordedForSomebodyWhomTheEmployeeDoesNotLetIn() {
    var c = oneCase("COACH_SELECTION");
    TestCases.withdrawRelease(c.id(), "HR");
    as(c.caseWorker())
        .put()
        .uri("/api/cases/{id}/application/company-part", c.id())
        .bodyValue(
            Map.of("content", Map.of("tasks", "Küche"), "recordedFor", byPhone(c.hrParticipant())))
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  private Map<String, Object> byPhone(UUID participant) {
    return Map.of(
        "participantId",
        participant,
        "channel",
        "PHONE",
        "receivedOn",
        LocalDate.now(clock).toString());
  }

  @Test
  void theCompanyIsNotToldWhatTheEmployeeAllowsOrTakesBack() {
    var c = oneCase("CHANGING");
    as(c.caseWorker())
        .post()
        .uri("/api/cases/{id}/consent-requests", c.id())
        .bodyValue(Map.of("form", "HEALTH_TO_PROVIDERS", "participantId", c.employeeParticipant()))
        .exchange()
        .expectStatus()
        .isNoContent();
    as(c.employee())
        .get()
        .uri("/api/cases/{id}", c.id())
        .exchange()
        .expectBody()
        .jsonPath("$.waiting[*].kind")
        .value(
            (List<String> kinds) -> assertThat(kinds).contains("CONSENT_GIVE_HEALTH_TO_PROVIDERS"));
    as(c.hr())
        .get()
        .uri("/api/cases/{id}", c.id())
        .exchange()
        .expectBody()
        .jsonPath("$.waiting[*].kind")
        .value((List<String> kinds) ->
            assertThat(kinds).noneMatch(kind -> kind.startsWith("CONSENT_")))
        .jsonPath("$.turn.kind")
        .value(kind -> assertThat(String.valueOf(kind)).doesNotStartWith("CONSENT_"));
    give(c, "HEALTH_TO_PROVIDERS").expectStatus().isCreated();
    read(c.ifd(), c, "/history")
        .expectBody()
        .jsonPath("$[*].kind")
        .value((List<String> kinds) ->
            assertThat(kinds).contains("CONSENT_GIVEN_HEALTH_TO_PROVIDERS"));
    read(c.hr(), c, "/history")
        .expectBody()
        .jsonPath("$[*].kind")
        .value((List<String> kinds) ->
            assertThat(kinds).noneMatch(kind -> kind.startsWith("CONSENT_")));
  }

  private ResponseSpec give(OneCase c, String form) {
    String version = as(c.employee())
        .get()
        .uri("/api/cases/{id}/consents", c.id())
        .exchange()
        .expectBody(tools.jackson.databind.JsonNode.class)
        .returnResult()
        .getResponseBody()
        .get("forms")
        .valueStream()
        .filter(each -> each.get("form").asString().equals(form))
        .findFirst()
        .orElseThrow()
        .get("textVersion")
        .asString();
    return as(c.employee())
        .post()
        .uri("/api/cases/{id}/consents", c.id())
        .bodyValue(Map.of(
            "form",
            form,
            "textVersion",
            version,
            "language",
            "DE",
            "decision",
            "GIVEN",
            "to",
            List.of("IFD_ADVISER")))
        .exchange();
  }

  @Test
  void theEmployeeAndTheirRepresentativeGiveOneAnswer() {
    var c = oneCase("CHANGING");
    var guardian = person("he", "Betreuerin", Role.REPRESENTATIVE);
    TestCases.join(c.id(), guardian, "REPRESENTATIVE");
    give(c, "HEALTH_TO_PROVIDERS").expectStatus().isCreated();
    var text = as(c.employee())
        .get()
        .uri("/api/cases/{id}/consents", c.id())
        .exchange()
        .expectBody(tools.jackson.databind.JsonNode.class)
        .returnResult()
        .getResponseBody();
    String version = text.get("consents").get(0).get("textVersion").asString();
    as(guardian)
        .post()
        .uri("/api/cases/{id}/consents", c.id())
        .bodyValue(Map.of(
            "form", "HEALTH_TO_PROVIDERS",
            "textVersion", version,
            "language", "DE",
            "decision", "REFUSED",
            "to", List.of()))
        .exchange()
        .expectStatus()
        .isCreated();
    assertThat(TestPortal.rows(
            "select 1 from release_in_force where case_id = ? and what = 'HEALTH'", c.id()))
        .isEmpty();
  }

  @Test
  void aGoodEndAndAnEarlyOneReadTheSameToTheCompany() {
    for (String state : List.of("COMPLETED", "ENDED_EARLY")) {
      var c = oneCase(state);
      read(c.hr(), c, "/reviews").expectBody().jsonPath("$.ended").isEqualTo(true);
      read(c.hr(), c, "/early-end").expectBody().jsonPath("$.kind").isEqualTo("NEUTRAL");
    }
    var running = oneCase("CHANGING");
    read(running.hr(), running, "/early-end").expectBody().jsonPath("$.kind").isEqualTo("NONE");
  }
}
