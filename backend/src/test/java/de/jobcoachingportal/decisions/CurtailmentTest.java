package de.jobcoachingportal.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.decisions.Curtailment.Basis;
import de.jobcoachingportal.decisions.Curtailment.NotHeard;
import de.jobcoachingportal.decisions.Decision.Content;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What takes away something granted names its basis, and whoever loses it is heard (§§ 24, 45 to 48 SGB X). */
class CurtailmentTest {
  private static final LocalDate ASKED = LocalDate.of(2026, 11, 2);
  private static final LocalDate LAST_DAY = ASKED.plusDays(14);
  private static final LocalDate TODAY = LAST_DAY.plusDays(1);

  @Test
  void aStopAndAReductionNeedABasisAndAHearingBeforeTheyAreHandedOver() {
    var pointers = new String[] {"/curtailment/basis", "/curtailment/askedOn"};
    assertThat(Completeness.of(DecisionKind.STOP, end(), TODAY))
        .extracting(FieldError::pointer)
        .containsExactly(pointers);
    assertThat(Completeness.of(DecisionKind.STOP_BENEFIT, end(), TODAY))
        .extracting(FieldError::pointer)
        .containsExactly(pointers);
    assertThat(Completeness.of(DecisionKind.CHANGE, hours(-60), TODAY))
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
    assertThat(new Curtailment(Basis.OWN_WISH, null, null, null).missing(TODAY)).isEmpty();
    assertThat(new Curtailment(Basis.CHANGED, null, null, NotHeard.NO_3).missing(TODAY))
        .isEmpty();
    assertThat(new Curtailment(Basis.CHANGED, ASKED, null, null).missing(TODAY)).isEmpty();
    assertThat(new Curtailment(null, ASKED, null, null).missing(TODAY)).hasSize(1);
  }

  @Test
  void aLetterIsNoHearingBeforeItIsAnsweredOrTheTimeToAnswerHasPassed() {
    var asked = new Curtailment(Basis.CHANGED, ASKED, null, null);
    for (LocalDate tooEarly : List.of(ASKED, LAST_DAY)) {
      assertThat(asked.missing(tooEarly))
          .extracting(FieldError::pointer)
          .containsExactly("/curtailment/answeredOn");
      assertThat(hearing(asked, tooEarly).outcome()).isEqualTo(RuleResult.Outcome.OPEN);
    }
    assertThat(hearing(asked, ASKED).value())
        .isEqualTo("Schreiben vom 02.11.2026, Antwort möglich bis 16.11.2026");
    assertThat(asked.missing(TODAY)).isEmpty();
    assertThat(hearing(asked, TODAY).outcome()).isEqualTo(RuleResult.Outcome.PASS);
    assertThat(new Curtailment(Basis.CHANGED, ASKED, ASKED, null).missing(ASKED))
        .as("answered at once")
        .isEmpty();
  }

  @Test
  void aWishIsThatOfWhoeverGetsTheNotice() {
    var wish = new Curtailment(Basis.OWN_WISH, null, null, null);
    assertThat(new CurtailmentRules(wish, DecidingBody.OFFICE, false, TODAY).check())
        .extracting(RuleResult::value)
        .containsExactly("auf Wunsch der Person", "nicht nötig, die Person wünscht es selbst");
    assertThat(new CurtailmentRules(wish, DecidingBody.OFFICE, true, TODAY).check())
        .extracting(RuleResult::value)
        .containsExactly(
            "auf Wunsch des Arbeitgebers", "nicht nötig, der Arbeitgeber wünscht es selbst");
  }

  private static RuleResult hearing(Curtailment curtailment, LocalDate today) {
    return new CurtailmentRules(curtailment, DecidingBody.OFFICE, false, today)
        .check()
        .getLast();
  }

  @Test
  void eitherThereIsALetterOrNoHearingIsNeeded() {
    assertThat(new Curtailment(Basis.CHANGED, ASKED, ASKED, NotHeard.NO_3).wrong())
        .extracting(FieldError::pointer)
        .containsExactly("/curtailment/notHeard");
    assertThat(new Curtailment(Basis.CHANGED, null, null, NotHeard.NO_3).wrong())
        .isEmpty();
  }

  @Test
  void nobodyIsHeardBeforeTheGrant() {
    var asked = new Curtailment(Basis.CHANGED, ASKED, ASKED, null);
    assertThat(asked.beforeGrant(ASKED.plusDays(1)))
        .extracting(FieldError::pointer)
        .containsExactly("/curtailment/askedOn");
    assertThat(asked.beforeGrant(ASKED)).as("on the same day").isEmpty();
    assertThat(asked.beforeGrant(null)).as("not known").isEmpty();
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
            "Die bisherige Bewilligung heben wir nach § 48 SGB X auf, weil sich die Verhältnisse geändert haben."
                + " Sie konnten sich vorher dazu äußern (§ 24 SGB X): Wir haben Ihnen am 02.11.2026 geschrieben."
                + " Ihre Antwort kam am 10.11.2026.");
    assertThat(new Curtailment(Basis.REVOKED, null, null, NotHeard.NO_1).sentences(false))
        .contains("widerrufen wir nach § 47 SGB X teilweise.", "(§ 24 Abs. 2 Nr. 1 SGB X)");
    assertThat(new Curtailment(Basis.OWN_WISH, null, null, null).sentences(false))
        .contains("heben wir auf Ihren Wunsch teilweise auf.");
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
