package de.jobcoachingportal.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.FluxExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Sent twice is done once, and refused is done never. */
class WriteEnvelopeTests extends ApiTest {
  private final String key = UUID.randomUUID().toString();

  @Test
  void theSameRequestAgainGetsTheSameAnswerAndDoesNothing() {
    TestCase file = TestCase.in(this, "he", CaseState.CHANGING);
    FluxExchangeResult<String> first =
        propose(file, key, "Einkauf planen").expectStatus().isCreated().returnResult(String.class);
    String body = first.getResponseBody().blockFirst();
    FluxExchangeResult<String> second =
        propose(file, key, "Einkauf planen").expectStatus().isCreated().returnResult(String.class);
    assertThat(second.getResponseBody().blockFirst()).isEqualTo(body);
    assertThat(second.getResponseHeaders().getETag())
        .isEqualTo(first.getResponseHeaders().getETag());
    assertThat(second.getResponseHeaders().getLocation())
        .isEqualTo(first.getResponseHeaders().getLocation());
    assertThat(goals(file)).isEqualTo(1);
    assertThat(file.noted("GOAL_PROPOSED")).isEqualTo(1);
  }

  @Test
  void anotherRequestWithTheSameKeyIsRefused() {
    TestCase file = TestCase.in(this, "he", CaseState.CHANGING);
    propose(file, key, "Einkauf planen").expectStatus().isCreated();
    propose(file, key, "Etwas anderes")
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("idempotency.key-used");
    assertThat(goals(file)).isEqualTo(1);
  }

  @Test
  void aKeyBelongsToItsPerson() {
    TestCase file = TestCase.in(this, "he", CaseState.CHANGING);
    propose(file, key, "Einkauf planen").expectStatus().isCreated();
    as(file.employee())
        .post()
        .uri(file.path("/goals"))
        .header("Idempotency-Key", key)
        .bodyValue(goal("Einkauf planen"))
        .exchange()
        .expectStatus()
        .isCreated();
    assertThat(goals(file)).isEqualTo(2);
  }

  @Test
  void aRefusedRequestTakesNoKey() {
    TestCase file = TestCase.in(this, "he", CaseState.CHANGING);
    propose(file, key, "").expectStatus().isBadRequest();
    propose(file, key, "Einkauf planen").expectStatus().isCreated();
  }

  @Test
  void aWriteWithoutKeyIsRefusedBeforeItIsRead() {
    TestCase file = TestCase.in(this, "he", CaseState.CHANGING);
    as(file.coach())
        .post()
        .uri(file.path("/goals"))
        .header("Idempotency-Key", "")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{")
        .exchange()
        .expectStatus()
        .isBadRequest();
    assertThat(goals(file)).isZero();
  }

  @Test
  void twentyAtOnceDoItOnce() {
    TestCase file = TestCase.in(this, "he", CaseState.CHANGING);
    List<Integer> statuses = IntStream.range(0, 20)
        .parallel()
        .mapToObj(i -> propose(file, key, "Einkauf planen")
            .returnResult(String.class)
            .getStatus()
            .value())
        .toList();
    assertThat(statuses).containsOnly(201);
    assertThat(goals(file)).isEqualTo(1);
  }

  @Test
  void aRefusedAttemptLeavesATraceAlthoughItRolledBack() {
    TestCase file = TestCase.in(this, "he", CaseState.CHANGING);
    as(file.sbv())
        .post()
        .uri(file.path("/agreement/assents"))
        .bodyValue(Map.of("edition", 1))
        .exchange()
        .expectStatus()
        .is4xxClientError();
    assertThat(TestPortal.rows(
            "select action from audit_entry where case_id = ? and person_id = ? and outcome = 'REFUSED'",
            file.id(),
            file.sbv().id()))
        .hasSize(1);
  }

  private ResponseSpec propose(TestCase file, String withKey, String title) {
    return as(file.coach())
        .post()
        .uri(file.path("/goals"))
        .header("Idempotency-Key", withKey)
        .bodyValue(goal(title))
        .exchange();
  }

  private static Map<String, Object> goal(String title) {
    return Map.of("kind", "SHORT_TERM", "text", Map.of("title", title, "learner", "EMPLOYEE"));
  }

  private static long goals(TestCase file) {
    return (long) TestPortal.rows("select count(*) as n from goal where case_id = ?", file.id())
        .getFirst()
        .get("n");
  }
}
