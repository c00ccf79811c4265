package de.jobcoachingportal.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of the local profile: it can be set back, so that a sample case that began months ago is entered step by
 * step as it would have been, through the same API and rules.
 */
final class MovableClock extends Clock {
  private final ZoneId zone = Germany.ZONE;
  private volatile Duration offset = Duration.ZERO;

  void move(Duration fromNow) {
    offset = fromNow;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(offset);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return Clock.offset(Clock.system(other), offset);
  }
}
