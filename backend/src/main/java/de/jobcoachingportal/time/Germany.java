package de.jobcoachingportal.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days of law and work are days in Germany. */
public final class Germany {
  public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private Germany() {}

  /** The day it was there then. */
  public static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZONE);
  }
}
