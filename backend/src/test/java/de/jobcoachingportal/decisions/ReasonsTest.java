package de.jobcoachingportal.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.decisions.RuleResult.Outcome;
import de.jobcoachingportal.letters.Letter;
import de.jobcoachingportal.letters.Typed;
import de.jobcoachingportal.programmes.ProgrammeParameters.Employment;
import de.jobcoachingportal.programmes.ProgrammeParameters.Strength;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Proposal FRAME =
      new Proposal(3600, LocalDate.of(2026, 12, 1), LocalDate.of(2027, 8, 31));

  @Test
  void readsAsALetterThatSaysWhatIsMetWithItsValueAndParagraph() {
    assertThat(Reasons.of(true, check("he", facts(50, true, 25))))
        .startsWith(
            "Wir haben die Voraussetzungen geprüft. Wo keine Vorschrift genannt ist, ergeben sie sich aus dem "
                + "Förderprogramm.\n\nDiese Voraussetzungen sind erfüllt:\n\n– ")
        .contains(
            "\n– Die Zustimmung zum Jobcoaching liegt vor, erklärt am 06.11.2026 (§ 8 Abs. 4 SGB IX).",
            "\n– Sie gehören zum Personenkreis: GdB 50 (§ 2 Abs. 2 und 3 SGB IX).",
            "\n– Der Jobcoach steht fest: Frau Begonia, anerkannt bis 20.11.2027.",
            "\n– Kein anderer Träger ist vorrangig zuständig (§ 185 Abs. 6 SGB IX, § 18 SchwbAV).")
        .doesNotContain("geprüft;", "(Programm", "nicht erfüllt");
  }

  @Test
  void whatIsNotMetStandsFirstAndWhatIsOpenIsSaid() {
    String refused = Reasons.of(false, check("he", facts(30, null, 25)));
    assertThat(refused)
        .contains(
            "nicht erfüllt:\n\n– Nötig ist ein GdB von mindestens 50 oder eine Gleichstellung. "
                + "Nachgewiesen ist: GdB 30 (§ 2 Abs. 2 und 3 SGB IX).")
        .contains(
            "Das ist noch offen:\n\n– Die Zustimmung zum Jobcoaching liegt noch nicht vor (§ 8 Abs. 4 SGB IX).")
        .doesNotContain("sind erfüllt:");
    assertThat(refused.indexOf("nicht erfüllt")).isLessThan(refused.indexOf("noch offen"));
    assertThat(Reasons.of(false, check("he", facts(50, true, 25)))).isEmpty();
  }

  /** What was open when the draft began is settled before it is issued, and would be untrue then. */
  @Test
  void whatGivesNamesNothingAsOpen() {
    assertThat(Reasons.of(true, check("he", facts(30, null, 25))))
        .contains("sind erfüllt:", "nicht erfüllt:")
        .doesNotContain("noch offen", "liegt noch nicht vor");
  }

  /** A refusal has no frame: what nobody means to give is no open question. */
  @Test
  void aRefusalAsksNothingAboutWhatItDoesNotGive() {
    var check = RuleCheck.ofGrant(Presets.parameters("he"), facts(30, null, 25), null, TODAY);
    assertThat(check).filteredOn(RuleResult::unmet).extracting(RuleResult::rule).contains("MONTHS");
    assertThat(Reasons.of(false, check))
        .contains("Nachgewiesen ist: GdB 30", "Die Zustimmung zum Jobcoaching liegt noch nicht vor")
        .doesNotContain("Vorgesehen sind");
  }

  /** Over the rules of every office: no bracket in a bracket, none after the full stop, a full stop at each end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "bb", "be", "bw", "by", "hb", "he", "hh", "mv", "ni", "nw-lvr", "nw-lwl", "rp", "sh", "sl",
        "sn", "st", "th"
      })
  void everyPointIsASentence(String office) {
    for (CaseFacts facts :
        List.of(facts(50, true, 25), facts(30, false, 10), facts(30, null, 25))) {
      var check = check(office, facts);
      var points = points(Reasons.of(true, check));
      assertThat(points)
          .hasSameSizeAs(
              check.stream().filter(result -> result.outcome() != Outcome.OPEN).toList())
          .allSatisfy(point -> assertThat(point)
              .endsWith(".")
              .doesNotContain("..", ". (", "((", "))", "  ")
              .doesNotMatch(".*\\([^)]*\\(.*"));
    }
  }

  @Test
  void theRulesOfAnOfficesOwnNameTheirSource() {
    var own = new RuleResult(
        "condition-probezeit",
        Outcome.PASS,
        Strength.SHOULD,
        "Nach der Probezeit",
        "Die Probezeit (sechs Monate) ist vorbei",
        "Monate: 8",
        "Richtlinie 3 (2026)");
    assertThat(points(Reasons.of(true, List.of(own))))
        .containsExactly(
            "Die Probezeit (sechs Monate) ist vorbei. Grundlage: Richtlinie 3 (2026).");
  }

  private static List<String> points(String reasons) {
    return Typed.blocks(reasons).stream()
        .filter(Letter.Bullets.class::isInstance)
        .flatMap(block -> ((Letter.Bullets) block).items().stream())
        .toList();
  }

  private static List<RuleResult> check(String office, CaseFacts facts) {
    return RuleCheck.ofGrant(Presets.parameters(office), facts, FRAME, TODAY);
  }

  private static CaseFacts facts(int degree, Boolean agrees, int hours) {
    return new CaseFacts(
        new CaseFacts.Person(
            agrees,
            agrees == null ? null : TODAY.minusDays(14),
            degree,
            false,
            false,
            Employment.EMPLOYED,
            TODAY.minusYears(3)),
        new CaseFacts.Company(true, TODAY.minusDays(10), hours, false, true),
        new CaseFacts.Coaching(
            new CaseFacts.Coach("Frau Begonia", TODAY.plusYears(1), false),
            true,
            List.of(),
            0,
            0,
            0,
            null));
  }
}
