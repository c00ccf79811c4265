package de.jobcoachingportal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;

/** Who finds what in the work list: one's own, as a deputy, and what one waits for. */
class TodoTest extends ApiTest {
  private TestCase running;

  @BeforeEach
  void aRequestForMoreHours() {
    running = TestCase.in(this, "he", CaseState.CHANGING);
    as(running.coach())
        .post()
        .uri(running.path("/goals"))
        .bodyValue(Map.of(
            "kind", "SHORT_TERM", "text", Map.of("title", "Drei Zimmer", "learner", "EMPLOYEE")))
        .exchange()
        .expectStatus()
        .isCreated();
  }

  @Test
  void whatOthersHaveToDoIsAwaitedByWhoWorksInTheCase() {
    assertThat(list("/api/todo/awaited", running.coach()))
        .anySatisfy(todo -> assertThat(todo)
            .containsEntry("caseId", running.id().toString())
            .containsEntry("waitsFor", "EMPLOYEE"));
  }

  @Test
  void nobodyAwaitsThemselves() {
    assertThat(list("/api/todo", running.employee()))
        .anySatisfy(todo -> assertThat(todo)
            .containsEntry("caseId", running.id().toString())
            .containsEntry("waitsFor", null));
    assertThat(list("/api/todo/awaited", running.employee())).isEmpty();
  }

  @Test
  void aDeputyReadsInWhosePlaceTheWorkIsTheirs() {
    Person deputy = person("he", "Vertretung-" + running.id(), Role.CASE_WORKER);
    sql(
        "insert into deputy (tenant_id, id, version, person_id, deputy_id, valid_from) values (?, ?, 0, ?, ?, current_date)",
        "he",
        Ids.next(),
        running.caseWorker().id(),
        deputy.id());
    sql(
        "insert into todo (tenant_id, id, case_id, kind, for_group, created_at) values (?, ?, ?, 'COACH_CHOOSE', true, now())",
        "he",
        Ids.next(),
        running.id());
    assertThat(list("/api/todo", deputy))
        .anySatisfy(todo -> assertThat(todo)
            .containsEntry("caseId", running.id().toString())
            .hasEntrySatisfying(
                "deputyFor", name -> assertThat((String) name).contains("Fingerhut")));
    assertThat(list("/api/todo", running.caseWorker()))
        .anySatisfy(todo -> assertThat(todo)
            .containsEntry("caseId", running.id().toString())
            .containsEntry("deputyFor", null));
  }

  private static void sql(String statement, Object... values) {
    try (Connection connection = TestPortal.maintenance();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      prepared.executeUpdate();
    } catch (SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  private List<Map<String, Object>> list(String uri, Person person) {
    return as(person)
        .get()
        .uri(uri)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(new ParameterizedTypeReference<List<Map<String, Object>>>() {})
        .returnResult()
        .getResponseBody();
  }
}
