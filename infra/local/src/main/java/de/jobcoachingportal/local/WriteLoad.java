package de.jobcoachingportal.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * People who write without a pause, each write with a key of its own that is also its text. What gets no answer is sent
 * again with the same key until it gets one.
 */
final class WriteLoad {
  static final int MINUTES = 5;
  private static final int WRITERS_A_COACH = 4;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** A case with a goal that a coach may write in. */
  record Place(String coach, String caseId, String goalId) {}

  /** @param repeats how often it was sent again because no answer came */
  record Written(String key, boolean session, int repeats) {}

  private final Ports ports;
  private final Logins logins;
  private final String tenant;
  private final List<Place> places;
  private final Queue<Written> acknowledged = new ConcurrentLinkedQueue<>();
  private final Queue<String> refused = new ConcurrentLinkedQueue<>();
  private final AtomicInteger answers = new AtomicInteger();
  private final List<Thread> writers = new ArrayList<>();
  private volatile boolean ending;

  WriteLoad(Ports ports, String keycloakAdmin, String tenant, List<Place> places) {
    this.ports = ports;
    this.logins = new Logins(ports.keycloakUrl(), keycloakAdmin);
    this.tenant = tenant;
    this.places = places;
  }

  static List<Place> places(Connection superuser, String tenant, List<String> coaches)
      throws SQLException {
    List<Place> places = new ArrayList<>();
    for (String coach : coaches) {
      for (String caseId : BookableCases.of(superuser, tenant, coach)) {
        goal(superuser, caseId).ifPresent(goal -> places.add(new Place(coach, caseId, goal)));
      }
    }
    return places;
  }

  private static java.util.Optional<String> goal(Connection superuser, String caseId)
      throws SQLException {
    try (PreparedStatement statement = superuser.prepareStatement(
        "select id from goal where case_id = ?::uuid and kind = 'SHORT_TERM' limit 1")) {
      statement.setString(1, caseId);
      ResultSet rows = statement.executeQuery();
      return rows.next() ? java.util.Optional.of(rows.getString(1)) : java.util.Optional.empty();
    }
  }

  void begin(List<String> coaches) {
    for (String coach : coaches) {
      String token = logins.token(tenant, coach);
      List<Place> own =
          places.stream().filter(place -> place.coach().equals(coach)).toList();
      for (int i = 0; i < WRITERS_A_COACH && !own.isEmpty(); i++) {
        writers.add(Thread.ofVirtual().start(() -> write(token, own)));
      }
    }
  }

  private void write(String token, List<Place> own) {
    while (!ending) {
      Place place = own.get(ThreadLocalRandom.current().nextInt(own.size()));
      String key = UUID.randomUUID().toString();
      boolean session = ThreadLocalRandom.current().nextBoolean();
      String url = ports.apiUrl() + "/api/cases/" + place.caseId()
          + (session ? "/sessions" : "/goals/" + place.goalId() + "/comments");
      String body = session ? session(key) : "{\"text\": \"%s\"}".formatted(key);
      untilAnswered(token, url, body, key, session);
    }
  }

  private static String session(String key) {
    return """
        {"heldOn": "%s", "place": "Arbeitsplatz", "kind": "ON_SITE", "minutes": %d, "topic": "%s"}""".formatted(LocalDate.now(), MINUTES, key);
  }

  private void untilAnswered(String token, String url, String body, String key, boolean session) {
    Instant giveUp = Instant.now().plus(PATIENCE);
    for (int repeats = 0; Instant.now().isBefore(giveUp); repeats++) {
      int status = send(token, url, body, key);
      if (status / 100 == 2) {
        answers.incrementAndGet();
        acknowledged.add(new Written(key, session, repeats));
        return;
      }
      if (status >= 400 && status < 500 && status != 429) {
        refused.add(status + " " + url);
        return;
      }
      pause();
    }
    refused.add("no answer " + url);
  }

  /** 0 when there was no answer. */
  private static int send(String token, String url, String body, String key) {
    try {
      return JsonApi.send(
              "POST",
              url,
              Map.of(
                  "Authorization",
                  "Bearer " + token,
                  "Content-Type",
                  "application/json",
                  "Idempotency-Key",
                  key),
              body)
          .status();
    } catch (StartProblem noAnswer) {
      return 0;
    }
  }

  void runFor(int seconds) {
    try {
      Thread.sleep(Duration.ofSeconds(seconds));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartProblem("interrupted", e);
    }
  }

  /** Until a write is acknowledged again. */
  void awaitFirstAnswer() {
    int before = answers.get();
    Instant giveUp = Instant.now().plus(PATIENCE);
    while (answers.get() == before) {
      if (Instant.now().isAfter(giveUp)) {
        throw new StartProblem("Nothing was written any more for %s.".formatted(PATIENCE));
      }
      pause();
    }
  }

  /** No new writes; those on their way are sent until they are answered. */
  void end() {
    ending = true;
    for (Thread writer : writers) {
      try {
        writer.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StartProblem("interrupted", e);
      }
    }
    if (!refused.isEmpty()) {
      throw new StartProblem(
          "%d writes were refused, the first: %s".formatted(refused.size(), refused.peek()));
    }
  }

  List<Written> acknowledged() {
    return List.copyOf(acknowledged);
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
