package de.jobcoachingportal.live;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.Disposable;
import reactor.core.Disposables;

class LiveStreamTest extends ApiTest {

  private final Disposable.Composite open = Disposables.composite();
  private TestCase running;

  @BeforeEach
  void runningCase() {
    running = TestCase.in(this, "he", CaseState.CHANGING);
  }

  @AfterEach
  void closeStreams() {
    open.dispose();
  }

  @Test
  void changeReachesTheOthersInTheCase() {
    var supervisor = listen(running.supervisor(), running.path("/live"));

    propose();

    supervisor.awaitPart("goals");
    assertThat(supervisor.data())
        .allSatisfy(event -> assertThat(event).containsOnlyKeys("topic", "id", "part"));
  }

  @Test
  void otherCasesAndOtherOfficesHearNothing() {
    var sameOffice = TestCase.in(this, "he", CaseState.CHANGING);
    var otherOffice = TestCase.in(this, "bw", CaseState.CHANGING);
    var neighbour = listen(sameOffice.coach(), sameOffice.path("/live"));
    var foreigner = listen(otherOffice.coach(), otherOffice.path("/live"));
    var member = listen(running.employee(), running.path("/live"));

    propose();

    member.awaitPart("goals");
    assertThat(neighbour.parts()).doesNotContain("goals");
    assertThat(foreigner.data()).isEmpty();
  }

  @Test
  void foreignCaseHasNoStream() {
    var elsewhere = TestCase.in(this, "bw", CaseState.CHANGING);
    for (var nobody : List.of(running.stranger(), elsewhere.coach())) {
      as(nobody)
          .get()
          .uri(running.path("/live"))
          .header("Accept", "text/event-stream, application/problem+json")
          .exchange()
          .expectStatus()
          .isNotFound();
    }
  }

  @Test
  void streamEndsWhenThePersonLeavesTheCase() {
    var supervisor = listen(running.supervisor(), running.path("/live"));

    running.leaves(Relation.SUPERVISOR);

    assertThat(supervisor.endsWithin(Duration.ofSeconds(12))).isTrue();
  }

  /** The token lasts long enough for a slow machine to open the stream. */
  @Test
  void streamEndsWithTheToken() {
    var soon = TestPortal.issuer()
        .token(
            "he",
            running.coach().subject(),
            claims -> claims.expirationTime(Date.from(Instant.now().plusSeconds(8))));
    var coach = listen(soon, running.path("/live"));

    assertThat(coach.endsWithin(Duration.ofSeconds(13))).isTrue();
  }

  @Test
  void whoIsOnTheBoardIsSeenByTheOthers() {
    var employee = listen(running.employee(), running.path("/live"));
    var coach = listen(running.coach(), running.path("/live?onBoard=true"));

    employee.awaitPart("here");
    assertThat(whoIsHere()).contains("Frau Begonia").doesNotContain("Frau Amarylli");
    coach.close();
  }

  /** Only the connection ends, as when a tab is closed; well before the next beat would find it out. */
  @Test
  void whoClosesTheTabIsGoneWithTheStream() throws IOException {
    var employee = listen(running.employee(), running.path("/live"));
    try (var tab = new Socket("localhost", port())) {
      var token = TestPortal.issuer().token("he", running.coach().subject());
      tab.getOutputStream().write("""
              GET %s HTTP/1.1\r
              Host: localhost\r
              Accept: text/event-stream\r
              Authorization: Bearer %s\r
              \r
              """.formatted(running.path("/live?onBoard=true"), token)
          .getBytes(StandardCharsets.US_ASCII));
      employee.awaitPart("here");
    }
    employee.awaitParts("here", 2);
    assertThat(whoIsHere()).doesNotContain("Begonia");
  }

  @Test
  void whoHasASecondTabOpenStays() {
    var employee = listen(running.employee(), running.path("/live"));
    var first = listen(running.coach(), running.path("/live?onBoard=true"));
    employee.awaitPart("here");
    listen(running.coach(), running.path("/live?onBoard=true"));
    employee.awaitParts("here", 2);
    first.close();
    employee.awaitParts("here", 3);
    assertThat(whoIsHere()).contains("Begonia");
  }

  private String whoIsHere() {
    return as(running.employee())
        .get()
        .uri(running.path("/board/people"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody();
  }

  private void propose() {
    as(running.coach())
        .post()
        .uri(running.path("/goals"))
        .bodyValue(Map.of(
            "kind", "SHORT_TERM", "text", Map.of("title", "Drei Zimmer", "learner", "EMPLOYEE")))
        .exchange()
        .expectStatus()
        .isCreated();
  }

  private Stream listen(Person person, String path) {
    return listen(TestPortal.issuer().token(person.tenant(), person.subject()), path);
  }

  private Stream listen(String token, String path) {
    var stream = new Stream();
    stream.subscription = WebClient.create("http://localhost:" + port())
        .get()
        .uri(path)
        .header("Authorization", "Bearer " + token)
        .retrieve()
        .bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<Map<String, Object>>>() {})
        .doFinally(end -> stream.ended.countDown())
        .subscribe(stream.events::add, error -> {});
    open.add(stream.subscription);
    stream.awaitOpen();
    return stream;
  }

  private static final class Stream {
    private final List<ServerSentEvent<Map<String, Object>>> events = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private Disposable subscription;

    void awaitOpen() {
      await(() -> !events.isEmpty());
    }

    void awaitPart(String part) {
      awaitParts(part, 1);
    }

    void awaitParts(String part, int times) {
      await(() -> parts().stream().filter(part::equals).count() >= times);
    }

    List<Map<String, Object>> data() {
      return events.stream()
          .map(ServerSentEvent::data)
          .filter(data -> data != null)
          .toList();
    }

    List<String> parts() {
      return data().stream().map(data -> (String) data.get("part")).toList();
    }

    boolean endsWithin(Duration time) {
      try {
        return ended.await(time.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
    }

    void close() {
      subscription.dispose();
    }

    private static void await(java.util.function.BooleanSupplier condition) {
      var until = Instant.now().plusSeconds(10);
      while (!condition.getAsBoolean()) {
        assertThat(Instant.now()).as("waited too long").isBefore(until);
        try {
          Thread.sleep(20);
        } catch (InterruptedException interrupted) {
          throw new IllegalStateException(interrupted);
        }
      }
    }
  }
}
