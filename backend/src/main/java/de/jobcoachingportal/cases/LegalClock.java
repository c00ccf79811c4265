package de.jobcoachingportal.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A time limit that the law sets, computed from dates each time it is shown and stored nowhere.
 *
 * @param code stable, for the client's text, for example {@code DECISION}
 * @param from the day the limit counts from; it begins the day after (§ 26 SGB X with § 187 BGB)
 * @param due last day of the limit
 * @param paused why it does not run now; null while it runs
 * @param metOn the day it was kept or missed; null while it is open
 * @param about the benefit beside coaching it is about; null for the application for coaching
 */
public record LegalClock(
    String code,
    String paragraph,
    LocalDate from,
    LocalDate due,
    @Nullable Pause paused,
    @Nullable LocalDate metOn,
    @Nullable String about) {

  public LegalClock(
      String code,
      String paragraph,
      LocalDate from,
      LocalDate due,
      @Nullable Pause paused,
      @Nullable LocalDate metOn) {
    this(code, paragraph, from, due, paused, metOn, null);
  }

  public LegalClock about(String name) {
    return new LegalClock(code, paragraph, from, due, paused, metOn, name);
  }

  /** The clock of an application that is not decided yet, and that of an extension. */
  public static final String DECISION = "DECISION";

  public static final String EXTENSION = "EXTENSION";

  /** A clock never stands without the reason and the rule it stands by. */
  public record Pause(LocalDate since, String reason, String paragraph) {}

  public enum State {
    RUNNING,
    PAUSED,
    OVERDUE,
    KEPT,
    MISSED
  }

  public State state(LocalDate today) {
    if (metOn != null) {
      return metOn.isAfter(due) ? State.MISSED : State.KEPT;
    }
    if (paused != null) {
      return State.PAUSED;
    }
    return today.isAfter(due) ? State.OVERDUE : State.RUNNING;
  }

  /** Days until the limit ends; negative once it is over. */
  public int daysLeft(LocalDate today) {
    return (int) ChronoUnit.DAYS.between(today, due);
  }

  /** The how manieth day of the limit it is, from 1; 0 on the day it counts from. */
  public int day(LocalDate today) {
    return (int) ChronoUnit.DAYS.between(from, today);
  }

  /** How many days the limit has. */
  public int days() {
    return (int) ChronoUnit.DAYS.between(from, due);
  }
}
