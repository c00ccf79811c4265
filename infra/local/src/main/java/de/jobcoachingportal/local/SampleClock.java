package de.jobcoachingportal.local;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Sets the API's clock back while a sample case is entered, and right again afterwards. */
final class SampleClock implements AutoCloseable {
  private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

  private final String url;
  private long days;

  SampleClock(int managementPort) {
    this.url = "http://localhost:" + managementPort + "/actuator/clock";
  }

  void moveTo(LocalDate day) {
    move(ChronoUnit.DAYS.between(LocalDate.now(GERMANY), day));
  }

  @Override
  public void close() {
    move(0);
  }

  private void move(long wanted) {
    if (wanted == days) {
      return;
    }
    JsonApi.Answer answer = JsonApi.send(
        "POST",
        url,
        Map.of("Content-Type", "application/json"),
        "{\"days\": \"%d\"}".formatted(wanted));
    if (!answer.succeeded()) {
      throw new StartProblem("The clock of the API could not be set: %d %s"
          .formatted(answer.status(), answer.response().body()));
    }
    days = wanted;
  }
}
