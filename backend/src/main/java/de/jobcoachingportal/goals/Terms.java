package de.jobcoachingportal.goals;

import java.time.LocalDate;
import java.util.List;

/**
 * What a goal agreement fixes beside the goals (domain.md 4.2: dates of interim talks; rules of rooms, times, presence).
 *
 * @param startsOn first day of the coach in the company
 * @param talksOn days of the interim talks, in order
 */
public record Terms(
    LocalDate startsOn, List<LocalDate> talksOn, String rooms, String times, String presence) {

  public Terms {
    talksOn = talksOn.stream().distinct().sorted().toList();
  }
}
