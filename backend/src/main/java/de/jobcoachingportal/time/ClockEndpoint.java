package de.jobcoachingportal.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** Sets the clock of the local profile: {@code POST /actuator/clock {"days": -120}} on the management port. */
@Endpoint(id = "clock")
class ClockEndpoint {
  private final MovableClock clock;

  ClockEndpoint(MovableClock clock) {
    this.clock = clock;
  }

  @ReadOperation
  public Map<String, Instant> now() {
    return Map.of("now", clock.instant());
  }

  @WriteOperation
  public Map<String, Instant> move(int days) {
    clock.move(Duration.ofDays(days));
    return now();
  }
}
