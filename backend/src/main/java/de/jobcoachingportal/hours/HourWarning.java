package de.jobcoachingportal.hours;

import de.jobcoachingportal.programmes.ProgrammeParameters;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the portal warns of, early enough for an extension; the thresholds are the office's. */
public enum HourWarning {
  /** So many percent of the hours are used that an extension should be thought of. */
  MUCH_USED,
  /** At this speed only the reserve is left before the grant ends. */
  ENDS_BEFORE_GRANT,
  /** The grant itself ends soon. */
  GRANT_ENDS_SOON,
  /** Nothing but the reserve is left. */
  ONLY_RESERVE;

  public static Set<HourWarning> of(
      HourLedger ledger, Forecast forecast, ProgrammeParameters.Watch watch, LocalDate today) {
    var warnings = new TreeSet<HourWarning>();
    if (ledger.grantedMinutes() == 0) {
      return warnings;
    }
    if (watch.warnAtPercentUsed() != null && ledger.percentUsed() >= watch.warnAtPercentUsed()) {
      warnings.add(MUCH_USED);
    }
    if (isBefore(forecast.freeUntil(), ledger.endsOn(), 0)) {
      warnings.add(ENDS_BEFORE_GRANT);
    }
    if (watch.warnWeeksBeforeEnd() != null
        && isBefore(ledger.endsOn(), today, watch.warnWeeksBeforeEnd())) {
      warnings.add(GRANT_ENDS_SOON);
    }
    if (ledger.freeMinutes() == 0) {
      warnings.add(ONLY_RESERVE);
    }
    return warnings;
  }

  private static boolean isBefore(
      @Nullable LocalDate day, @Nullable LocalDate other, int weeksLater) {
    return day != null && other != null && day.isBefore(other.plusWeeks(weeksLater));
  }
}
