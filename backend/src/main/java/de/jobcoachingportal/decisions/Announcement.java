package de.jobcoachingportal.decisions;

import de.jobcoachingportal.applications.WorkingDays;
import de.jobcoachingportal.time.Germany;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a notice counts as made known, whether read or not, and until when it can be objected to.
 *
 * @param paragraph by which rule
 * @param objectionUntil last day of the month after that day (§ 70 VwGO, § 84 SGG), moved to the next working day
 */
public record Announcement(LocalDate on, String paragraph, LocalDate objectionUntil) {
  private static final int DAYS = 4;

  /** Null while nobody knows: not posted yet, or in the portal without a mail and without having been opened. */
  static @Nullable Announcement of(Notice notice) {
    if (notice.delivery() == Notice.Delivery.POST) {
      return notice.postedAt() == null
          ? null
          : on(Germany.day(notice.postedAt()).plusDays(DAYS), "§ 37 Abs. 2 SGB X");
    }
    if (notice.notifiedAt() != null) {
      return on(Germany.day(notice.notifiedAt()).plusDays(DAYS), "§ 37 Abs. 2a SGB X");
    }
    return notice.retrievedAt() == null
        ? null
        : on(Germany.day(notice.retrievedAt()), "§ 37 Abs. 2a SGB X");
  }

  boolean covers(LocalDate received) {
    return !received.isAfter(objectionUntil);
  }

  private static Announcement on(LocalDate day, String paragraph) {
    return new Announcement(day, paragraph, WorkingDays.orNext(day.plusMonths(1)));
  }
}
