package de.jobcoachingportal.hours;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.hours.Forecast.Held;
import de.jobcoachingportal.programmes.ProgrammeParameters.Watch;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForecastTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private static List<Held> weekly(int... minutesLatestFirst) {
    return IntStream.range(0, minutesLatestFirst.length)
        .mapToObj(week -> new Held(TODAY.minusWeeks(week), minutesLatestFirst[week]))
        .toList();
  }

  private static HourLedger ledger(int left, int reserve) {
    return new HourLedger(
        3600, 3600 - left, reserve, LocalDate.of(2026, 4, 13), LocalDate.of(2027, 1, 12));
  }

  @Test
  void anEvenPaceLastsUntilTheFreeMinutesAreUsed() {
    var forecast = Forecast.of(ledger(690, 360), weekly(90, 90, 90, 90, 90, 90, 90, 90), TODAY);
    assertThat(forecast.minutesPerWeek()).isEqualTo(90);
    assertThat(forecast.freeUntil()).isEqualTo(TODAY.plusDays(330 * 7 / 90));
    assertThat(forecast.fastUntil()).isEqualTo(forecast.slowUntil());
  }

  @Test
  void theBandRunsFromTheBusiestToTheCalmestFourWeeks() {
    var forecast = Forecast.of(ledger(690, 360), weekly(60, 60, 60, 60, 120, 120, 120, 120), TODAY);
    assertThat(forecast.fastMinutesPerWeek()).isEqualTo(120);
    assertThat(forecast.slowMinutesPerWeek()).isEqualTo(60);
    assertThat(forecast.fastUntil()).isBefore(forecast.slowUntil());
  }

  @Test
  void weeksBeforeTheFirstSessionDoNotCount() {
    assertThat(Forecast.of(ledger(690, 0), weekly(120, 120), TODAY).minutesPerWeek())
        .isEqualTo(120);
  }

  @Test
  void withoutSessionsNothingIsForetold() {
    assertThat(Forecast.of(ledger(690, 0), List.of(), TODAY).freeUntil()).isNull();
  }

  @Test
  void hoursThatEndBeforeTheGrantAreWarnedOf() {
    var ledger = ledger(690, 360);
    var forecast = Forecast.of(ledger, weekly(90, 90, 90, 90), TODAY);
    var watch = new Watch(3, null, 90, 2, 10, List.of());
    assertThat(HourWarning.of(ledger, forecast, watch, TODAY))
        .containsExactly(HourWarning.ENDS_BEFORE_GRANT);
  }

  @Test
  void thresholdsAreTheOfficesAndMayBeUnset() {
    var ledger = ledger(690, 0);
    var forecast = Forecast.of(ledger, List.of(), TODAY);
    assertThat(HourWarning.of(
            ledger, forecast, new Watch(null, null, null, null, null, List.of()), TODAY))
        .isEmpty();
    assertThat(
            HourWarning.of(ledger, forecast, new Watch(null, null, 75, 8, null, List.of()), TODAY))
        .containsExactly(HourWarning.MUCH_USED, HourWarning.GRANT_ENDS_SOON);
  }
}
