package de.jobcoachingportal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.OneCase;
import de.jobcoachingportal.testing.TestCases;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the matrix says is what the API answers: every relation reads every part of one case. */
class AccessOverHttpTest extends ApiTest {

  private static final Map<Operation, String> PARTS = Map.ofEntries(
      Map.entry(Operation.CASE_READ, "/api/cases/{id}"),
      Map.entry(Operation.HISTORY_READ, "/api/cases/{id}/history"),
      Map.entry(Operation.READS_READ, "/api/cases/{id}/reads"),
      Map.entry(Operation.PEOPLE_READ, "/api/cases/{id}/participants"),
      Map.entry(Operation.LETTERS_READ, "/api/cases/{id}/letters"),
      Map.entry(Operation.SUITABILITY_READ, "/api/cases/{id}/suitability"),
      Map.entry(Operation.CONSENTS_READ, "/api/cases/{id}/consents"),
      Map.entry(Operation.VISIBILITY_READ, "/api/cases/{id}/visibility"),
      Map.entry(Operation.APPLICATION_READ, "/api/cases/{id}/application"),
      Map.entry(Operation.PAPERS_READ, "/api/cases/{id}/papers"),
      Map.entry(Operation.PACKAGE_READ, "/api/cases/{id}/package"));

  @ParameterizedTest
  @EnumSource
  void everyPartIsAnsweredAsTheMatrixSays(Relation relation) {
    if (Relation.WITHOUT_ROW.contains(relation)) {
      return;
    }
    var c = oneCase("COACH_SELECTION");
    var reader = person("he", "Matrix" + relation, RelationRoles.of(relation));
    if (relation != Relation.EMPLOYEE && relation != Relation.RESPONSIBLE_CASE_WORKER) {
      TestCases.join(c.id(), reader, relation.name());
      expect(c.id(), reader, relation);
    } else {
      expect(c.id(), relation == Relation.EMPLOYEE ? c.employee() : c.caseWorker(), relation);
    }
    strangersFindNothing(c);
  }

  private void expect(UUID id, Person reader, Relation relation) {
    for (var part : PARTS.entrySet()) {
      var allowed = part.getKey().relations().contains(relation)
          && part.getKey().states().contains(CaseState.COACH_SELECTION);
      var status = as(reader)
          .get()
          .uri(part.getValue(), id)
          .exchange()
          .returnResult(Void.class)
          .getStatus();
      assertThat(status.value())
          .as("%s as %s", part.getKey(), relation)
          .isEqualTo(allowed ? 200 : 403);
    }
  }

  private void strangersFindNothing(OneCase c) {
    var strangers = List.of(
        person("he", "Niemand", Role.CASE_WORKER), person("bw", "Nachbar", Role.TENANT_ADMIN));
    for (Person stranger : strangers) {
      for (String part : PARTS.values()) {
        as(stranger).get().uri(part, c.id()).exchange().expectStatus().isNotFound();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Relation.class,
      names = {
        "HR",
        "SUPERVISOR",
        "SBV",
        "SBV_DEPUTY",
        "WORKS_COUNCIL",
        "INCLUSION_OFFICER",
        "WORKSHOP"
      })
  void theCompanyReadsNothingBeforeTheEmployeeAgrees(Relation relation) {
    assertThat(EnumSet.copyOf(Relation.COMPANY)).contains(relation);
    var c = oneCase("INFORMING");
    var reader = person("he", "Vorher" + relation, Role.WORKSHOP);
    TestCases.joinUnasked(c.id(), reader, relation.name());
    TestCases.withdrawRelease(c.id(), relation.name());
    for (String part : PARTS.values()) {
      as(reader).get().uri(part, c.id()).exchange().expectStatus().isForbidden();
    }
  }
}
