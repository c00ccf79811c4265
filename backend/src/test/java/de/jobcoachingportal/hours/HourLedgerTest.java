package de.jobcoachingportal.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
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
  void aBegunStepIsBookedAsAWhole() {
    assertThat(ledger(3600, 0, 0).minutesFor(50, 15, false)).isEqualTo(60);
    assertThat(ledger(3600, 0, 0).minutesFor(60, 15, false)).isEqualTo(60);
    assertThat(ledger(3600, 0, 0).minutesFor(61, 1, false)).isEqualTo(61);
  }

  @Test
  void roundingNeverTakesMoreThanIsThere() {
    assertThat(ledger(3600, 3545, 0).minutesFor(50, 15, false)).isEqualTo(55);
    assertThat(ledger(3600, 3200, 345).minutesFor(50, 15, false)).isEqualTo(55);
    assertThat(ledger(3600, 3200, 345).minutesFor(50, 15, true)).isEqualTo(60);
  }

  /** Whatever is held and however it is rounded: what fits is booked, what does not fit is refused. */
  @Test
  void whatFitsUnroundedIsNeverRefusedForRounding() {
    var random = new Random(185);
    for (int i = 0; i < 2_000; i++) {
      int granted = random.nextInt(1, 4_000);
      var ledger = ledger(granted, random.nextInt(granted + 1), random.nextInt(600));
      int held = random.nextInt(1, 721);
      boolean fromReserve = random.nextBoolean();
      int taken = ledger.minutesFor(held, random.nextInt(1, 61), fromReserve);
      int there = fromReserve ? ledger.leftMinutes() : ledger.freeMinutes();
      assertThat(taken).isGreaterThanOrEqualTo(held);
      assertThat(ledger.book(taken, fromReserve) instanceof HourLedger.Booking.Booked)
          .isEqualTo(held <= there);
    }
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
