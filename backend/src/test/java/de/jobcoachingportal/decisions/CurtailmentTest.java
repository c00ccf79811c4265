package de.jobcoachingportal.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.decisions.Curtailment.Basis;
import de.jobcoachingportal.decisions.Curtailment.NotHeard;
import de.jobcoachingportal.decisions.Decision.Content;
import de.jobcoachingportal.problems.FieldError;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What takes away something granted names its basis, and whoever loses it is heard (§§ 24, 45 to 48 SGB X). */
class CurtailmentTest {
  private static final LocalDate ASKED = LocalDate.of(2026, 11, 2);

  @Test
  void aStopAndAReductionNeedABasisAndAHearingBeforeTheyAreHandedOver() {
    var pointers = new String[] {"/curtailment/basis", "/curtailment/askedOn"};
    assertThat(Completeness.of(DecisionKind.STOP, end()))
        .extracting(FieldError::pointer)
        .containsExactly(pointers);
    assertThat(Completeness.of(DecisionKind.STOP_BENEFIT, end()))
        .extracting(FieldError::pointer)
        .containsExactly(pointers);
    assertThat(Completeness.of(DecisionKind.CHANGE, hours(-60)))
        .extracting(FieldError::pointer)
        .containsExactly(pointers);
    assertThat(Completeness.direction(DecisionKind.STOP, end()))
        .as("not to be saved")
        .isEmpty();
    assertThat(Curtailment.isNeeded(DecisionKind.GRANT, hours(60), null)).isFalse();
    assertThat(Curtailment.isNeeded(DecisionKind.CHANGE, hours(0), null)).isFalse();
  }

  @Test
  void whoAskedForItThemselvesOrIsExceptedNeedsNoHearing() {
    assertThat(new Curtailment(Basis.OWN_WISH, null, null, null).missing()).isEmpty();
    assertThat(new Curtailment(Basis.CHANGED, null, null, NotHeard.NO_3).missing())
        .isEmpty();
    assertThat(new Curtailment(Basis.CHANGED, ASKED, null, null).missing()).isEmpty();
    assertThat(new Curtailment(null, ASKED, null, null).missing()).hasSize(1);
  }

  @Test
  void anAnswerComesAfterTheLetter() {
    assertThat(new Curtailment(Basis.CHANGED, ASKED, ASKED.minusDays(1), null).wrong())
        .extracting(FieldError::pointer)
        .containsExactly("/curtailment/answeredOn");
    assertThat(new Curtailment(Basis.CHANGED, null, ASKED, null).wrong())
        .extracting(FieldError::pointer)
        .containsExactly("/curtailment/askedOn");
    assertThat(new Curtailment(Basis.CHANGED, ASKED, ASKED, null).wrong()).isEmpty();
  }

  @Test
  void theNoticeSaysOnWhatItRestsAndHowTheyWereHeard() {
    assertThat(new Curtailment(Basis.CHANGED, ASKED, ASKED.plusDays(8), null).sentences(true))
        .isEqualTo(
            "Insoweit heben wir die bisherige Bewilligung nach § 48 SGB X auf, weil sich die Verhältnisse geändert haben."
                + " Sie konnten sich vorher dazu äußern (§ 24 SGB X): Wir haben Ihnen am 02.11.2026 geschrieben."
                + " Ihre Antwort kam am 10.11.2026.");
    assertThat(new Curtailment(Basis.REVOKED, null, null, NotHeard.NO_1).sentences(false))
        .contains("§ 47 SGB X", "(§ 24 Abs. 2 Nr. 1 SGB X)");
    assertThat(new Curtailment(Basis.OWN_WISH, null, null, null).sentences(false))
        .contains("auf Ihren Wunsch");
    assertThat(Curtailment.NONE.sentences(false))
        .as("a draft claims nothing that nobody has written")
        .isEqualTo("(Grundlage noch nicht eingetragen.) (Anhörung noch nicht eingetragen.)");
  }

  private static Content end() {
    return new Content(null, null, LocalDate.of(2027, 1, 31), "Gründe.", Map.of());
  }

  private static Content hours(int minutes) {
    return new Content(minutes, null, null, "Gründe.", Map.of());
  }
}
