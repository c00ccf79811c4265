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
import java.time.LocalDate;
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
    // The people of the tests work in many cases and a list has an end: what is long due stands
    // first.
    sql("update todo set due_on = date '2020-01-01' where case_id = ?", running.id());
  }

  @Test
  void whatOthersHaveToDoIsAwaitedByWhoWorksInTheCase() {
    assertThat(list("/api/todo/awaited", running.coach()))
        .anySatisfy(todo -> assertThat(todo)
            .containsEntry("caseId", running.id().toString())
            .containsEntry("waitsFor", "EMPLOYEE")
            .containsEntry("employee", "Frau Amarylli"));
  }

  @Test
  void nobodyAwaitsThemselves() {
    assertThat(list("/api/todo", running.employee()))
        .anySatisfy(todo -> assertThat(todo)
            .containsEntry("caseId", running.id().toString())
            .containsEntry("waitsFor", null)
            .as("nobody is told their own name")
            .containsEntry("employee", null));
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
        "insert into todo (tenant_id, id, case_id, kind, for_group, due_on, created_at) values (?, ?, ?, 'COACH_CHOOSE', true, date '2020-01-01', now())",
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

  @Test
  void papersThatAreLateAreTheOfficesToRemindOf() {
    var open = Ids.next();
    sql(
        "insert into todo (tenant_id, id, case_id, kind, for_relation, due_on, created_at) values (?, ?, ?, 'PAPERS_BRING', 'EMPLOYEE', ?, now())",
        "he",
        open,
        running.id(),
        LocalDate.now());
    assertThat(list("/api/todo/awaited", running.caseWorker()))
        .anySatisfy(todo -> assertThat(todo).containsEntry("kind", "PAPERS_BRING"));
    assertThat(kinds(running.caseWorker())).doesNotContain("PAPERS_LATE");
    sql("update todo set due_on = ? where id = ?", LocalDate.now().minusDays(1), open);
    assertThat(kinds(running.caseWorker())).contains("PAPERS_LATE");
    assertThat(kinds(running.employee())).contains("PAPERS_BRING").doesNotContain("PAPERS_LATE");
    assertThat(list("/api/todo/awaited", running.caseWorker()))
        .noneSatisfy(todo -> assertThat(todo)
            .containsEntry("caseId", running.id().toString())
            .containsEntry("kind", "PAPERS_BRING"));
  }

  /** Of this case; the people of the tests have others as well. */
  private List<Object> kinds(Person person) {
    return list("/api/todo", person).stream()
        .filter(todo -> running.id().toString().equals(todo.get("caseId")))
        .map(todo -> todo.get("kind"))
        .toList();
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
