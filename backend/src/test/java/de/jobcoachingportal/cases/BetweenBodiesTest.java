package de.jobcoachingportal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCases;
import de.jobcoachingportal.testing.TestPortal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.StatusAssertions;
import tools.jackson.databind.JsonNode;

/** Whoever goes to a group of another body leaves the cases of the one before behind, whatever rows say about them. */
class BetweenBodiesTest extends ApiTest {
  private static final String OF_THE_DISTRICT = "Eingliederungshilfe zwischen Stellen";
  private static final List<String> PARTS =
      List.of("", "/participants", "/board", "/history", "/live", "/decisions", "/letters");

  @Autowired
  private Clock clock;

  private String word;
  private Person admin;
  private Person responsible;
  private Person deputy;
  private UUID district;
  private UUID office;
  private UUID caseId;

  @BeforeEach
  void aCaseOfTheDistrict() {
    var name = UUID.randomUUID().toString();
    admin = person("he", "Leitung " + name, Role.TENANT_ADMIN);
    responsible = person("he", "Eiche " + name);
    deputy = person("he", "Esche " + name);
    run("""
        insert into responsibility_group (tenant_id, id, version, name, deciding_body)
        values ('he', ?, 0, ?, 'INTEGRATION_ASSISTANCE') on conflict do nothing
        """, Ids.next(), OF_THE_DISTRICT);
    district = tenants().join(responsible, Role.CASE_WORKER, OF_THE_DISTRICT);
    tenants().join(deputy, Role.CASE_WORKER, OF_THE_DISTRICT);
    office = tenants().join(person("he", "Amt " + name), Role.CASE_WORKER, "Amt zwischen Stellen");
    caseId = TestCases.inState("he", group(), "FILED");
    TestCases.join(caseId, responsible, "RESPONSIBLE_CASE_WORKER");
    word = "w" + name.replace("-", "");
    run("insert into case_word (tenant_id, case_id, word) values ('he', ?, ?)", caseId, word);
    run(
        "insert into todo (tenant_id, id, case_id, kind, for_relation, for_group, params, created_at)"
            + " values ('he', ?, ?, 'COMPETENCE_CHECK', 'RESPONSIBLE_CASE_WORKER', false, '{}', now())",
        Ids.next(),
        caseId);
  }

  /** Not the people's own: what they see of the case comes from the row and from standing in. */
  private UUID group() {
    var id = Ids.next();
    run("""
        insert into responsibility_group (tenant_id, id, version, name, deciding_body)
        values ('he', ?, 0, ?, 'INTEGRATION_ASSISTANCE')
        """, id, "Eingliederungshilfe " + id);
    return id;
  }

  @Test
  void whoStandsInLosesTheCasesWithTheBody() {
    as(admin)
        .post()
        .uri("/api/deputies")
        .bodyValue(Map.of(
            "personId", responsible.id(),
            "deputyId", deputy.id(),
            "validFrom", LocalDate.now(clock).toString()))
        .exchange()
        .expectStatus()
        .isCreated();
    sees(deputy);
    goesTo(deputy, office);
    seesNothing(deputy);
    goesTo(deputy, district);
    sees(deputy);
    sees(responsible);
  }

  @Test
  void whoIsResponsibleLosesTheCasesWithTheBody() {
    sees(responsible);
    goesTo(responsible, office);
    seesNothing(responsible);
  }

  @Test
  void whoIsInNoGroupIsOfTheOffice() {
    var alone = person("he", "Ohne Gruppe " + UUID.randomUUID(), Role.CASE_WORKER);
    TestCases.join(caseId, alone, "SPECIALIST");
    seesNothing(alone);
    TestCases.join(caseId, alone, "TRUSTED_PERSON");
    read(alone, "").isOk();
    read(alone, "/decisions").isForbidden();
  }

  @Test
  void theRoleAloneBringsNobodyIntoTheBody() {
    run(
        "insert into person_role (tenant_id, id, version, person_id, role) values ('he', ?, 0, ?, 'TENANT_ADMIN')",
        Ids.next(),
        responsible.id());
    var ofTheOffice = person("he", "Fremdes Amt " + UUID.randomUUID(), Role.EMPLOYER);
    for (var relation : List.of("RESPONSIBLE_CASE_WORKER", "SPECIALIST")) {
      as(responsible)
          .post()
          .uri("/api/cases/{id}/participants", caseId)
          .bodyValue(Map.of(
              "relation",
              relation,
              "salutation",
              "FRAU",
              "givenName",
              "Test",
              "familyName",
              ofTheOffice.familyName(),
              "email",
              ofTheOffice.subject() + "@he.example",
              "how",
              "NONE"))
          .exchange()
          .expectStatus()
          .isBadRequest()
          .expectBody()
          .jsonPath("$.code")
          .isEqualTo("cases.not-invitable");
    }
    assertThat(
            TestPortal.rows("select role from person_role where person_id = ?", ofTheOffice.id()))
        .extracting(row -> row.get("role"))
        .containsExactly("EMPLOYER");
  }

  private void goesTo(Person person, UUID group) {
    String version = as(admin)
        .get()
        .uri("/api/people/{id}", person.id())
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .exists("ETag")
        .returnResult(Void.class)
        .getResponseHeaders()
        .getETag();
    as(admin)
        .put()
        .uri("/api/people/{id}/roles", person.id())
        .header("If-Match", version)
        .bodyValue(Map.of("roles", List.of(Map.of("role", "CASE_WORKER", "groupId", group))))
        .exchange()
        .expectStatus()
        .isOk();
  }

  private void sees(Person person) {
    read(person, "").isOk();
    assertThat(json(person, "/api/cases").findValuesAsString("id")).contains(caseId.toString());
    assertThat(json(person, "/api/cases?q=" + word).findValuesAsString("id"))
        .contains(caseId.toString());
    assertThat(json(person, "/api/todo").findValuesAsString("number")).contains("T-" + caseId);
    assertThat(approvers()).contains(person.familyName());
  }

  private void seesNothing(Person person) {
    for (var part : PARTS) {
      read(person, part).isNotFound();
    }
    assertThat(json(person, "/api/cases").findValuesAsString("id")).isEmpty();
    assertThat(json(person, "/api/cases?q=" + word).findValuesAsString("id")).isEmpty();
    assertThat(json(person, "/api/todo").findValuesAsString("number")).isEmpty();
    assertThat(approvers()).doesNotContain(person.familyName());
  }

  /** Family names of the responsible and of who stands in, as far as they are of the body. */
  private List<String> approvers() {
    return TestPortal.rows(
            "select n.family_name from coaching_case c join person n on n.tenant_id = 'he' where c.id = ? and "
                + StaffQueries.worksForItsBody("n.id"),
            caseId)
        .stream()
        .map(row -> (String) row.get("family_name"))
        .toList();
  }

  private StatusAssertions read(Person reader, String part) {
    return as(reader)
        .get()
        .uri("/api/cases/" + caseId + part)
        .header("Accept", "application/json, text/event-stream, application/problem+json")
        .exchange()
        .expectStatus();
  }

  private JsonNode json(Person reader, String path) {
    return as(reader)
        .get()
        .uri(path)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(JsonNode.class)
        .returnResult()
        .getResponseBody();
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
}
