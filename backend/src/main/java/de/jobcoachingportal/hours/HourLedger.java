package de.jobcoachingportal.hours;

import java.time.LocalDate;

/**
 * What is left of the granted hours, in whole minutes. The database keeps the same rule in one conditional update; here
 * stands what it means.
 *
 * @param reserveMinutes part of what is left that is kept for the end of the coaching
 * @param startsOn first day a session may be held, {@code endsOn} the last
 */
public record HourLedger(
    int grantedMinutes, int usedMinutes, int reserveMinutes, LocalDate startsOn, LocalDate endsOn) {

  public HourLedger {
    if (usedMinutes < 0 || usedMinutes > grantedMinutes || reserveMinutes < 0) {
      throw new IllegalArgumentException("A ledger is never overdrawn");
    }
  }

  public int leftMinutes() {
    return grantedMinutes - usedMinutes;
  }

  /** The reserve as far as it is still there: when it is used up, little is left of it. */
  public int reserveLeftMinutes() {
    return Math.min(reserveMinutes, leftMinutes());
  }

  public int freeMinutes() {
    return leftMinutes() - reserveLeftMinutes();
  }

  public int percentUsed() {
    return grantedMinutes == 0 ? 0 : usedMinutes * 100 / grantedMinutes;
  }

  /**
   * What a session takes from the grant: each begun step as a whole, as the office rounds, but never more than is there.
   * So the last minutes of a grant can be used up.
   */
  public int minutesFor(int heldMinutes, int stepMinutes, boolean fromReserve) {
    int there = fromReserve ? leftMinutes() : freeMinutes();
    int rounded = Math.ceilDiv(heldMinutes, stepMinutes) * stepMinutes;
    return heldMinutes > there ? heldMinutes : Math.min(rounded, there);
  }

  /** Whether a session of so many minutes may be booked; {@code fromReserve}: the coach knows that it touches it. */
  public Booking book(int minutes, boolean fromReserve) {
    if (minutes > leftMinutes()) {
      return new Booking.NotEnough(leftMinutes());
    }
    if (minutes > freeMinutes() && !fromReserve) {
      return new Booking.TouchesReserve(freeMinutes());
    }
    return new Booking.Booked(
        new HourLedger(grantedMinutes, usedMinutes + minutes, reserveMinutes, startsOn, endsOn));
  }

  public sealed interface Booking {
    record Booked(HourLedger ledger) implements Booking {}

    record NotEnough(int leftMinutes) implements Booking {}

    record TouchesReserve(int freeMinutes) implements Booking {}
  }
}
