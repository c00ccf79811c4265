package de.jobcoachingportal.hours;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long the hours last if it goes on as in the last weeks. The band runs from the busiest to the calmest four weeks
 * in a row among them; the middle is their mean.
 *
 * @param freeUntil day on which only the reserve is left, at the mean speed; null when nothing was booked
 */
public record Forecast(
    int weeks,
    int minutesPerWeek,
    int fastMinutesPerWeek,
    int slowMinutesPerWeek,
    @Nullable LocalDate freeUntil,
    @Nullable LocalDate fastUntil,
    @Nullable LocalDate slowUntil,
    @Nullable LocalDate allUntil) {
  private static final int WEEKS = 8;
  private static final int WINDOW = 4;

  /** Minutes held on a day; a reversed session does not count. */
  public record Held(LocalDate day, int minutes) {}

  public static Forecast of(HourLedger ledger, List<Held> held, LocalDate today) {
    List<Integer> weeks = minutesOfWeeks(held, today);
    if (weeks.stream().allMatch(minutes -> minutes == 0)) {
      return new Forecast(weeks.size(), 0, 0, 0, null, null, null, null);
    }
    int mean = mean(weeks);
    List<Integer> windows = means(weeks);
    int fast = Collections.max(windows);
    int slow = Collections.min(windows);
    return new Forecast(
        weeks.size(),
        mean,
        fast,
        slow,
        until(today, ledger.freeMinutes(), mean),
        until(today, ledger.freeMinutes(), fast),
        until(today, ledger.freeMinutes(), slow),
        until(today, ledger.leftMinutes(), mean));
  }

  /** Whole weeks back from today, the latest first; no further back than the first session. */
  private static List<Integer> minutesOfWeeks(List<Held> held, LocalDate today) {
    LocalDate first = held.stream().map(Held::day).min(LocalDate::compareTo).orElse(today);
    long since = ChronoUnit.DAYS.between(first, today) / 7 + 1;
    var weeks = new ArrayList<Integer>();
    for (int week = 0; week < Math.clamp(since, 1, WEEKS); week++) {
      LocalDate end = today.minusWeeks(week);
      LocalDate start = end.minusWeeks(1);
      weeks.add(held.stream()
          .filter(each -> each.day().isAfter(start) && !each.day().isAfter(end))
          .mapToInt(Held::minutes)
          .sum());
    }
    return weeks;
  }

  private static List<Integer> means(List<Integer> weeks) {
    int window = Math.min(WINDOW, weeks.size());
    var means = new ArrayList<Integer>();
    for (int from = 0; from + window <= weeks.size(); from++) {
      means.add(mean(weeks.subList(from, from + window)));
    }
    return means;
  }

  private static int mean(List<Integer> weeks) {
    return (int) Math.round(weeks.stream().mapToInt(Integer::intValue).average().orElse(0));
  }

  private static @Nullable LocalDate until(LocalDate today, int minutes, int perWeek) {
    return perWeek == 0 ? null : today.plusDays((long) minutes * 7 / perWeek);
  }
}
