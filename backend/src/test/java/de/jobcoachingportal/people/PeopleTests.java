package de.jobcoachingportal.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestPortal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an administration does with the people of its office, without Keycloak: paper people, roles, leaving. */
class PeopleTests extends ApiTest {

  private Person admin() {
    return person("he", "Schierling", Role.TENANT_ADMIN);
  }

  private JsonNode onPaper(Person by, String familyName, Role role) {
    return as(by)
        .post()
        .uri("/api/invitations")
        .bodyValue(Map.of(
            "salutation", "FRAU",
            "givenName", "Rosa",
            "familyName", familyName,
            "role", role.name(),
            "channel", "NONE"))
        .exchange()
        .expectStatus()
        .isCreated()
        .expectBody(JsonNode.class)
        .returnResult()
        .getResponseBody();
  }

  private JsonNode read(UUID id) {
    return as(admin())
        .get()
        .uri("/api/people/" + id)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(JsonNode.class)
        .returnResult()
        .getResponseBody();
  }

  @Test
  void meSaysWhoAndWhereAndWhatIsOffered() {
    as(admin())
        .get()
        .uri("/api/me")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.person.name")
        .isEqualTo("Frau Schierling")
        .jsonPath("$.person.initials")
        .isEqualTo("TS")
        .jsonPath("$.tenant.key")
        .isEqualTo("he")
        .jsonPath("$.tenant.federalState")
        .isEqualTo("Hessen")
        .jsonPath("$.roles[0]")
        .isEqualTo("TENANT_ADMIN")
        .jsonPath("$.menu")
        .value(menu ->
            assertThat(menu.toString()).contains("people", "golive").doesNotContain("cases"));
  }

  @Test
  void languageIsRemembered() {
    var employee = person("he", "Amaryllis-Sprache", Role.EMPLOYEE);
    as(employee)
        .put()
        .uri("/api/me/language")
        .bodyValue(Map.of("language", "plain"))
        .exchange()
        .expectStatus()
        .isNoContent();
    as(employee)
        .get()
        .uri("/api/me")
        .exchange()
        .expectBody()
        .jsonPath("$.language")
        .isEqualTo("plain");
  }

  @Test
  void somebodyOnPaperIsAPersonWithoutAnAccount() {
    var made = onPaper(admin(), "Papierblume", Role.EMPLOYEE);
    var person = read(UUID.fromString(made.at("/person/value").asString()));
    assertThat(person.get("access").asString()).isEqualTo("NO_ACCOUNT");
    assertThat(person.at("/roles/0/role").asString()).isEqualTo("EMPLOYEE");
  }

  @Test
  void caseWorkersBringInPeopleOfACaseButNoStaff() {
    var worker = person("he", "Escheveria", Role.CASE_WORKER);
    onPaper(worker, "Tulpe", Role.EMPLOYEE);
    as(worker)
        .post()
        .uri("/api/invitations")
        .bodyValue(Map.of(
            "salutation",
            "HERR",
            "givenName",
            "A",
            "familyName",
            "B",
            "role",
            "CASE_WORKER",
            "channel",
            "NONE"))
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void nobodyBecomesAnOperatorByInvitation() {
    as(admin())
        .post()
        .uri("/api/invitations")
        .bodyValue(Map.of(
            "salutation",
            "HERR",
            "givenName",
            "A",
            "familyName",
            "B",
            "role",
            "PLATFORM_OPERATOR",
            "channel",
            "NONE"))
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void aMailNeedsAnAddressAndALetterTooAndThePointerSaysWhere() {
    for (var missing : Map.of("MAIL", "/email", "LETTER", "/postalAddress").entrySet()) {
      as(admin())
          .post()
          .uri("/api/invitations")
          .bodyValue(Map.of(
              "salutation",
              "HERR",
              "givenName",
              "A",
              "familyName",
              "B",
              "role",
              "EMPLOYEE",
              "channel",
              missing.getKey()))
          .exchange()
          .expectStatus()
          .isBadRequest()
          .expectBody()
          .jsonPath("$.errors[0].pointer")
          .isEqualTo(missing.getValue());
    }
  }

  @Test
  void aRoleTakenAwayIsGoneAtTheNextRequest() {
    var worker = person("he", "Wechselblume", Role.CASE_WORKER);
    as(worker).get().uri("/api/organisations").exchange().expectStatus().isOk();
    var before = read(worker.id());
    as(admin())
        .put()
        .uri("/api/people/" + worker.id() + "/roles")
        .header("If-Match", "\"" + before.get("version").asLong() + "\"")
        .bodyValue(Map.of("roles", java.util.List.of(Map.of("role", "JOB_COACH"))))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.roles.length()")
        .isEqualTo(1)
        .jsonPath("$.roles[0].role")
        .isEqualTo("JOB_COACH");
    as(worker).get().uri("/api/organisations").exchange().expectStatus().isForbidden();
    assertThat(TestPortal.rows("select role from person_role where person_id = ?", worker.id()))
        .as("the role that ended stays as a trace")
        .hasSize(2);
  }

  @Test
  void whoChangesWhatSomebodyElseChangedMeanwhileIsTold() {
    var worker = person("he", "Zweitblume", Role.CASE_WORKER);
    as(admin())
        .put()
        .uri("/api/people/" + worker.id() + "/roles")
        .header("If-Match", "\"17\"")
        .bodyValue(Map.of("roles", java.util.List.of()))
        .exchange()
        .expectStatus()
        .isEqualTo(412);
  }

  @Test
  void theLastAdministratorStays() {
    // An office of its own: other tests bring administrators into the shared ones.
    tenants().exist("hb", "Amt für Versorgung und Integration Bremen", "Bremen");
    var only = person("hb", "Alleinblume", Role.TENANT_ADMIN);
    as(only)
        .put()
        .uri("/api/people/" + only.id() + "/roles")
        .header("If-Match", "\"0\"")
        .bodyValue(Map.of("roles", java.util.List.of()))
        .exchange()
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("people.last-administrator");
  }

  @Test
  void personsOfAnotherOfficeAreUnknown() {
    var stranger = person("bw", "Fremdblume", Role.CASE_WORKER);
    as(admin())
        .get()
        .uri("/api/people/" + stranger.id())
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  @Test
  void peopleAreListedByTheBeginningOfTheirNamesWithUmlautsFolded() {
    onPaper(admin(), "Ölbaumß", Role.EMPLOYEE);
    as(admin())
        .get()
        .uri("/api/people?q=OELBAUMS")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.people[0].familyName")
        .isEqualTo("Ölbaumß")
        .jsonPath("$.people[0].actions")
        .isNotEmpty();
  }

  @Test
  void aGroupIsMadeOnceAndItsNameCanChange() {
    String name = "Region " + UUID.randomUUID();
    var made = as(admin())
        .post()
        .uri("/api/responsibility-groups")
        .bodyValue(Map.of("name", name))
        .exchange()
        .expectStatus()
        .isCreated()
        .expectBody(JsonNode.class)
        .returnResult()
        .getResponseBody();
    as(admin())
        .post()
        .uri("/api/responsibility-groups")
        .bodyValue(Map.of("name", name))
        .exchange()
        .expectStatus()
        .isEqualTo(409);
    as(admin())
        .put()
        .uri("/api/responsibility-groups/" + made.get("id").asString())
        .header("If-Match", "\"0\"")
        .bodyValue(Map.of("name", name + " Nord"))
        .exchange()
        .expectStatus()
        .isNoContent();
  }

  @Test
  void aDeputyIsSomebodyElseOfTheSameOffice() {
    var worker = person("he", "Vertretblume", Role.CASE_WORKER);
    var deputy = person("he", "Stellvertretblume", Role.CASE_WORKER);
    var stranger = person("bw", "Fremdvertretblume", Role.CASE_WORKER);
    deputy(worker.id(), worker.id()).expectStatus().isBadRequest();
    deputy(worker.id(), stranger.id()).expectStatus().isBadRequest();
    var made = deputy(worker.id(), deputy.id())
        .expectStatus()
        .isCreated()
        .expectBody(JsonNode.class)
        .returnResult()
        .getResponseBody();
    as(admin())
        .delete()
        .uri("/api/deputies/" + made.get("id").asString())
        .exchange()
        .expectStatus()
        .isNoContent();
  }

  private org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec deputy(
      UUID person, UUID deputy) {
    return as(admin())
        .post()
        .uri("/api/deputies")
        .bodyValue(Map.of("personId", person, "deputyId", deputy, "validFrom", "2026-12-01"))
        .exchange();
  }

  @Test
  void theAdministrationSignsProofsAndNobodyElse() {
    as(admin())
        .put()
        .uri("/api/go-live/IMPRINT")
        .bodyValue(Map.of("dated", "2026-01-15", "reference", "Az. 12/2026"))
        .exchange()
        .expectStatus()
        .isNoContent();
    as(admin())
        .get()
        .uri("/api/go-live")
        .exchange()
        .expectBody()
        .jsonPath("$.proofs.length()")
        .isEqualTo(8)
        .jsonPath("$.proofs[?(@.item=='IMPRINT')].signature.signedBy")
        .isEqualTo("Frau Schierling");
    as(admin()).delete().uri("/api/go-live/IMPRINT").exchange().expectStatus().isNoContent();
    as(person("he", "Neugierblume", Role.CASE_WORKER))
        .get()
        .uri("/api/go-live")
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void aProofCannotBeOfTomorrow() {
    as(admin())
        .put()
        .uri("/api/go-live/STAFF_COUNCIL")
        .bodyValue(Map.of("dated", "2999-01-01", "reference", "Az. 1"))
        .exchange()
        .expectStatus()
        .isBadRequest();
  }
}
