package de.jobcoachingportal.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When a notice counts as made known, § 37 SGB X. */
class AnnouncementTest {
  private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");

  @Test
  void byPostItCountsOnTheFourthDayAfterPosting() {
    var announced = Announcement.of(notice(Notice.Delivery.POST, null, MONDAY, null));
    assertThat(announced.on()).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(announced.paragraph()).isEqualTo("§ 37 Abs. 2 SGB X");
    assertThat(announced.objectionUntil())
        .as("20 December is a Sunday")
        .isEqualTo(LocalDate.of(2026, 12, 21));
    assertThat(announced.covers(LocalDate.of(2026, 12, 21))).isTrue();
    assertThat(announced.covers(LocalDate.of(2026, 12, 22))).isFalse();
  }

  @Test
  void inThePortalItCountsFromTheMailEvenIfItIsReadBefore() {
    var announced =
        Announcement.of(notice(Notice.Delivery.PORTAL, MONDAY.plusSeconds(60), null, MONDAY));
    assertThat(announced.on()).isEqualTo(LocalDate.of(2026, 11, 20));
  }

  @Test
  void withoutAMailItCountsOnTheDayItWasOpened() {
    assertThat(
            Announcement.of(notice(Notice.Delivery.PORTAL, MONDAY, null, null)).on())
        .isEqualTo(LocalDate.of(2026, 11, 16));
  }

  @Test
  void whatHasNotLeftTheHouseCountsNowhere() {
    assertThat(Announcement.of(notice(Notice.Delivery.POST, null, null, null))).isNull();
    assertThat(Announcement.of(notice(Notice.Delivery.PORTAL, null, null, null)))
        .isNull();
  }

  private static Notice notice(
      Notice.Delivery delivery, Instant retrieved, Instant posted, Instant notified) {
    return new Notice(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        false,
        DecisionKind.GRANT,
        UUID.randomUUID(),
        "0",
        null,
        delivery,
        MONDAY,
        retrieved,
        posted,
        notified);
  }
}
