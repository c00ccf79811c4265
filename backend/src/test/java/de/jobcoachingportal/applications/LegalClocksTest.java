package de.jobcoachingportal.applications;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.LegalClock;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.programmes.ProgrammeParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LegalClocksTest {

  private static final ProgrammeParameters.Clocks BY_LAW =
      new ProgrammeParameters.Clocks(14, 21, 14, null);
  private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 6);

  @Test
  void competenceIsCheckedInTwoWeeksAndDecidedInThree() {
    assertThat(due(null, LegalClocks.COMPETENCE)).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(due(null, LegalClock.DECISION)).isEqualTo(LocalDate.of(2026, 11, 27));
  }

  @Test
  void aLimitThatEndsOnAHolidayEndsOnTheNextWorkingDay() {
    assertThat(WorkingDays.endOfLimit(LocalDate.of(2026, 12, 11), 14))
        .isEqualTo(LocalDate.of(2026, 12, 28));
    assertThat(WorkingDays.endOfLimit(LocalDate.of(2027, 3, 12), 14))
        .isEqualTo(LocalDate.of(2027, 3, 30));
    assertThat(WorkingDays.endOfLimit(LocalDate.of(2026, 11, 7), 14))
        .isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void anExpertOpinionStopsTheDecisionAndNotTheCheckOfCompetence() {
    var waiting = competence(LocalDate.of(2026, 11, 16), null);
    var clock = clock(waiting, LegalClock.DECISION);
    assertThat(clock.state(LocalDate.of(2026, 12, 24))).isEqualTo(LegalClock.State.PAUSED);
    assertThat(clock.paused())
        .extracting(LegalClock.Pause::paragraph)
        .isEqualTo("§ 14 Abs. 2 Satz 3, § 17 SGB IX");
    assertThat(clock(waiting, LegalClocks.COMPETENCE).paused()).isNull();
  }

  @Test
  void afterTheOpinionThereAreTwoWeeks() {
    var arrived = competence(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 30));
    assertThat(due(arrived, LegalClock.DECISION)).isEqualTo(LocalDate.of(2026, 12, 14));
  }

  @Test
  void onlyAClaimIsDeemedGranted() {
    var dates = new LegalClocks.Dates(RECEIVED, null, null);
    assertThat(LegalClocks.of(dates, BY_LAW, true))
        .extracting(LegalClock::code)
        .doesNotContain(LegalClocks.FICTION);
    var sixWeeks = new ProgrammeParameters.Clocks(14, 21, 14, 42);
    assertThat(LegalClocks.of(dates, sixWeeks, false))
        .as("at the discretion of the office, even if somebody entered the weeks")
        .extracting(LegalClock::code)
        .doesNotContain(LegalClocks.FICTION);
    assertThat(LegalClocks.of(dates, sixWeeks, true))
        .extracting(LegalClock::code)
        .contains(LegalClocks.FICTION);
  }

  @Test
  void aClockThatWasKeptSaysSo() {
    var clock = clock(null, LegalClock.DECISION, LocalDate.of(2026, 11, 26));
    assertThat(clock.state(LocalDate.of(2027, 1, 1))).isEqualTo(LegalClock.State.KEPT);
    assertThat(clock(null, LegalClock.DECISION, LocalDate.of(2026, 11, 30))
            .state(LocalDate.of(2027, 1, 1)))
        .isEqualTo(LegalClock.State.MISSED);
  }

  private static Competence competence(LocalDate ordered, LocalDate arrived) {
    return new Competence(Ids.next(), 0L, Ids.next(), null, null, null, ordered, arrived);
  }

  private static LocalDate due(Competence competence, String code) {
    return clock(competence, code).due();
  }

  private static LegalClock clock(Competence competence, String code) {
    return clock(competence, code, null);
  }

  private static LegalClock clock(Competence competence, String code, LocalDate decided) {
    return LegalClocks.of(new LegalClocks.Dates(RECEIVED, competence, decided), BY_LAW, false)
        .stream()
        .filter(clock -> clock.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
