package de.jobcoachingportal.decisions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The frame a draft wants to set: minutes that are added, and from when to when coaching may last altogether.
 *
 * @param minutes minutes of this decision alone, not of those before it
 */
public record Proposal(int minutes, LocalDate startsOn, LocalDate endsOn) {

  /** Months from the first day to the last, a begun one counts. */
  public int months() {
    LocalDate dayAfter = endsOn.plusDays(1);
    long whole = ChronoUnit.MONTHS.between(startsOn, dayAfter);
    return (int) (startsOn.plusMonths(whole).isBefore(dayAfter) ? whole + 1 : whole);
  }
}
