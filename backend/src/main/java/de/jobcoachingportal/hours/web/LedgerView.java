package de.jobcoachingportal.hours.web;

import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.hours.Forecast;
import de.jobcoachingportal.hours.HourLedger;
import de.jobcoachingportal.hours.HourLedgers;
import de.jobcoachingportal.hours.HourWarning;
import de.jobcoachingportal.hours.LedgerEntry;
import de.jobcoachingportal.hours.SessionQueries;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code hours} and {@code forecast} are null while nothing is granted; {@code warnings} as text keys.
 *
 * @param stepMinutes sessions are booked in whole steps of so many minutes
 * @param unitMinutes how long a professional hour is; null where the programme counts clock hours
 */
record LedgerView(
    @Nullable Hours hours,
    @Nullable Forecast forecast,
    Set<HourWarning> warnings,
    @Nullable Integer warnAtPercentUsed,
    int stepMinutes,
    @Nullable Integer unitMinutes,
    List<SessionQueries.Month> months,
    List<LedgerEntry> entries,
    List<String> actions) {
  private static final Set<Operation> ACTIONS = Set.of(Operation.SESSION_RECORD);

  record Hours(
      int grantedMinutes,
      int usedMinutes,
      int leftMinutes,
      int reserveMinutes,
      int freeMinutes,
      LocalDate startsOn,
      LocalDate endsOn) {

    static Hours of(HourLedger ledger) {
      return new Hours(
          ledger.grantedMinutes(),
          ledger.usedMinutes(),
          ledger.leftMinutes(),
          ledger.reserveLeftMinutes(),
          ledger.freeMinutes(),
          ledger.startsOn(),
          ledger.endsOn());
    }
  }

  static LedgerView of(HourLedgers.Overview overview) {
    HourLedger ledger = overview.ledger();
    return new LedgerView(
        ledger == null ? null : Hours.of(ledger),
        overview.forecast(),
        overview.warnings(),
        overview.rules().watch().warnAtPercentUsed(),
        overview.rules().frame().hours().stepMinutes(),
        overview.rules().frame().hours().unitMinutes().orElse(null),
        overview.months(),
        overview.entries(),
        ledger == null ? List.of() : overview.file().actions(ACTIONS));
  }
}
