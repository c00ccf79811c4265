package de.jobcoachingportal.applications;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * End of a time limit: a limit that ends on a Saturday, Sunday or public holiday ends on the next working day (§ 26 (3)
 * SGB X). Holidays of single states are not counted; where one falls in, the true end is later than shown, never earlier.
 */
public final class WorkingDays {

  private static final Set<MonthDay> FIXED = Set.of(
      MonthDay.of(1, 1),
      MonthDay.of(5, 1),
      MonthDay.of(10, 3),
      MonthDay.of(12, 25),
      MonthDay.of(12, 26));
  private static final Set<Integer> DAYS_FROM_EASTER = Set.of(-2, 1, 39, 50);

  private WorkingDays() {}

  static LocalDate endOfLimit(LocalDate from, int days) {
    return orNext(from.plusDays(days));
  }

  /** The day itself if it is a working day, else the next one. */
  public static LocalDate orNext(LocalDate day) {
    var end = day;
    while (!isWorkingDay(end)) {
      end = end.plusDays(1);
    }
    return end;
  }

  private static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !FIXED.contains(MonthDay.from(day))
        && !DAYS_FROM_EASTER.contains(
            (int) (day.toEpochDay() - easter(day.getYear()).toEpochDay()));
  }

  /** Easter Sunday by Gauss's rule for the Gregorian calendar, in the form of Lichtenberg. */
  private static LocalDate easter(int year) {
    int k = year / 100;
    int m = 15 + (3 * k + 3) / 4 - (8 * k + 13) / 25;
    int s = 2 - (3 * k + 3) / 4;
    int a = year % 19;
    int d = (19 * a + m) % 30;
    int r = (d + a / 11) / 29;
    int og = 21 + d - r;
    int sz = 7 - (year + year / 4 + s) % 7;
    int oe = 7 - (og - sz) % 7;
    return LocalDate.of(year, 3, 1).plusDays(og + oe - 1L);
  }
}
