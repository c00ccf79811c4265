package de.jobcoachingportal.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HourLedgerTest {

  private static HourLedger ledger(int granted, int used, int reserve) {
    return new HourLedger(
        granted, used, reserve, LocalDate.of(2026, 4, 13), LocalDate.of(2027, 1, 12));
  }

  @Test
  void theLastMinuteCanBeBooked() {
    assertThat(ledger(3600, 3510, 0).book(90, false))
        .isEqualTo(new HourLedger.Booking.Booked(ledger(3600, 3600, 0)));
  }

  @Test
  void oneMinuteMoreThanTheGrantIsRefused() {
    assertThat(ledger(3600, 3510, 0).book(91, true))
        .isEqualTo(new HourLedger.Booking.NotEnough(90));
  }

  @Test
  void theReserveIsTouchedOnlyKnowingly() {
    assertThat(ledger(3600, 3200, 360).book(60, false))
        .isEqualTo(new HourLedger.Booking.TouchesReserve(40));
    assertThat(ledger(3600, 3200, 360).book(60, true))
        .isInstanceOf(HourLedger.Booking.Booked.class);
  }

  @Test
  void aUsedUpReserveShrinks() {
    var ledger = ledger(3600, 3400, 360);
    assertThat(ledger.reserveLeftMinutes()).isEqualTo(200);
    assertThat(ledger.freeMinutes()).isZero();
  }

  @Test
  void thereIsNoOverdrawnLedger() {
    assertThatThrownBy(() -> ledger(60, 61, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
