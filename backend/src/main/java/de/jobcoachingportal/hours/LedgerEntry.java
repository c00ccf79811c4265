package de.jobcoachingportal.hours;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger; never changed, corrected by a reversal.
 *
 * @param minutes as the ledger feels it: grants and reversals add, reductions and bookings take; a reserve says how much is kept
 * @param writtenBy name of who wrote it
 */
public record LedgerEntry(
    UUID id,
    Kind kind,
    int minutes,
    @Nullable UUID decisionId,
    @Nullable UUID sessionId,
    @Nullable String note,
    String writtenBy,
    Instant writtenAt) {

  public enum Kind {
    GRANT,
    EXTENSION,
    REDUCTION,
    BOOKING,
    REVERSAL,
    RESERVE
  }
}
