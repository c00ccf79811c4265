package de.jobcoachingportal.coachpool;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.programmes.ProgrammeParameters.CoachAdmission;
import de.jobcoachingportal.programmes.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an office asks of a coach before it recognises them, with Niedersachsen's preset. */
class CoachPoolTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
  private static final CoachAdmission LOWER_SAXONY =
      Rules.preset("ni").parameters().steps().coachAdmission();

  @Test
  void whatTheEntryDoesNotShowIsSaid() {
    assertThat(unmet(coach(TODAY.plusYears(1), null, 120), LOWER_SAXONY))
        .containsExactly(
            "Verlangt sind mindestens 160 Unterrichtseinheiten.",
            "Die Weiterbildung ist nicht eingetragen. Anerkannt sind: LWL, LVR, LWV Hessen, BAG UB.");
    assertThat(unmet(coach(TODAY.plusYears(1), "LVR", 160), LOWER_SAXONY)).isEmpty();
  }

  @Test
  void nobodyHoldsAgainstACoachWhatTheyDoNotClaim() {
    assertThat(unmet(coach(null, null, null), LOWER_SAXONY)).isEmpty();
  }

  @Test
  void aRecognitionLastsNoLongerThanTheOfficeSays() {
    var twoYears = new CoachAdmission(true, null, List.of(), 24);
    assertThat(unmet(coach(TODAY.plusMonths(25), null, null), twoYears))
        .containsExactly("Eine Anerkennung gilt höchstens 24 Monate.");
    assertThat(unmet(coach(TODAY.plusMonths(24), null, null), twoYears)).isEmpty();
  }

  private static List<String> unmet(CoachQueries.Listed coach, CoachAdmission admission) {
    return CoachPool.unmet(coach, admission, TODAY);
  }

  private static CoachQueries.Listed coach(
      @Nullable LocalDate until, @Nullable String training, @Nullable Integer units) {
    return new CoachQueries.Listed(
        UUID.randomUUID(),
        0,
        UUID.randomUUID(),
        "Herr Sanddorn",
        null,
        until,
        training,
        units,
        "Hildesheim",
        List.of(),
        List.of(),
        List.of(),
        0);
  }
}
