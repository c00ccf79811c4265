package de.jobcoachingportal.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.decisions.RuleResult.Outcome;
import de.jobcoachingportal.letters.Letter;
import de.jobcoachingportal.letters.Typed;
import de.jobcoachingportal.programmes.ProgrammeParameters;
import de.jobcoachingportal.programmes.ProgrammeParameters.Employment;
import de.jobcoachingportal.programmes.ProgrammeParameters.Strength;
import de.jobcoachingportal.programmes.Rules;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Proposal FRAME =
      new Proposal(3600, LocalDate.of(2026, 12, 1), LocalDate.of(2027, 8, 31));

  @Test
  void readsAsALetterThatSaysWhatIsMetWithItsValueAndParagraph() {
    assertThat(Reasons.of(DecisionKind.GRANT, check("he", facts(50, true, 25))))
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
    String refused = Reasons.of(DecisionKind.REJECT, check("he", facts(30, null, 25)));
    assertThat(refused)
        .contains(
            "nicht erfüllt:\n\n– Nötig ist ein GdB von mindestens 50 oder eine Gleichstellung. "
                + "Nachgewiesen ist: GdB 30 (§ 2 Abs. 2 und 3 SGB IX).")
        .contains(
            "Das ist noch offen:\n\n– Die Zustimmung zum Jobcoaching liegt noch nicht vor (§ 8 Abs. 4 SGB IX).")
        .doesNotContain("sind erfüllt:");
    assertThat(refused.indexOf("nicht erfüllt")).isLessThan(refused.indexOf("noch offen"));
    assertThat(Reasons.of(DecisionKind.REJECT, check("he", facts(50, true, 25))))
        .isEmpty();
  }

  /** What nobody has looked at yet is nothing that speaks against the person. */
  @Test
  void whatIsOpenCarriesNoRefusalAlone() {
    var check = check("he", facts(50, null, 25));
    assertThat(check).anyMatch(result -> result.outcome() == RuleResult.Outcome.OPEN);
    assertThat(check).noneMatch(result -> result.outcome() == RuleResult.Outcome.FAIL);
    assertThat(Reasons.of(DecisionKind.REJECT, check)).isEmpty();
  }

  /** What was open when the draft began is settled before it is issued, and would be untrue then. */
  @Test
  void whatGivesNamesNothingAsOpen() {
    assertThat(Reasons.of(DecisionKind.GRANT, check("he", facts(30, null, 25))))
        .contains("sind erfüllt:", "nicht erfüllt:")
        .doesNotContain("noch offen", "liegt noch nicht vor");
  }

  /** A refusal has no frame: what nobody means to give is no open question. */
  @Test
  void aRefusalAsksNothingAboutWhatItDoesNotGive() {
    var check = RuleCheck.ofGrant(Presets.parameters("he"), facts(30, null, 25), null, TODAY);
    assertThat(check).filteredOn(RuleResult::unmet).extracting(RuleResult::rule).contains("MONTHS");
    assertThat(Reasons.of(DecisionKind.REJECT, check))
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
      var points = points(Reasons.of(DecisionKind.GRANT, check));
      assertThat(points)
          .hasSameSizeAs(check.stream()
              .filter(result -> result.outcome() == Outcome.FAIL
                  || (result.outcome() == Outcome.PASS && !isFormal(result)))
              .toList())
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
    assertThat(points(Reasons.of(DecisionKind.GRANT, List.of(own))))
        .containsExactly(
            "Die Probezeit (sechs Monate) ist vorbei. Grundlage: Richtlinie 3 (2026).");
  }

  /** They are met in every letter and mean nothing to the person; missed, they are why nothing is given. */
  @Test
  void whatIsOnlyFormalIsNamedWhereItIsNotMet() {
    var check = check("he", facts(50, true, 25));
    assertThat(check)
        .filteredOn(result -> result.rule().equals(Rule.TARGET_GROUP.name()))
        .singleElement()
        .matches(result -> result.outcome() == Outcome.PASS);
    assertThat(Reasons.of(DecisionKind.GRANT, check))
        .doesNotContain(
            "Das Programm ist für", "Antrag kommt", "Beratung und Coaching", "Alle Unterlagen");
    var workshop =
        Rules.with(Presets.parameters("he"), "admission.employments", List.of("SELF_EMPLOYED"));
    assertThat(Reasons.of(
            DecisionKind.REJECT, RuleCheck.ofGrant(workshop, facts(50, true, 25), FRAME, TODAY)))
        .contains("Das Programm ist für: Selbstständige. Hier geht es um: Angestellte");
  }

  /** What the office never looked for is no reason that the person could do anything about. */
  @Test
  void whereCoachingIsNotOfferedThatIsTheOnlyReason() {
    var rules = Rules.with(Presets.parameters("sh"), "admission.offered", false);
    var check = RuleCheck.ofGrant(rules, facts(30, null, 10), null, TODAY);
    assertThat(check).filteredOn(RuleResult::unmet).hasSizeGreaterThan(3);
    assertThat(points(Reasons.of(DecisionKind.REJECT, check)))
        .containsExactly("Wir bieten kein Jobcoaching an.");
  }

  @Test
  void anExtensionIsRefusedForTheLimitsItGoesBeyond() {
    var rules = Rules.with(Rules.complete(), "extension.maxCount", 1);
    var facts = facts(50, true, 25);
    var extended = new CaseFacts(
        facts.person(),
        facts.company(),
        new CaseFacts.Coaching(facts.coaching().coach(), true, List.of(), 120 * 60, 9, 1, null));
    var wished = new Proposal(90 * 60, FRAME.startsOn(), FRAME.endsOn().plusMonths(16));
    String refused = Reasons.of(
        DecisionKind.REFUSE_EXTENSION, RuleCheck.ofExtension(rules, extended, wished, TODAY));
    assertThat(refused)
        .contains(
            "– Vorgesehen ist höchstens 1 Verlängerung, bisher gab es 1.",
            "– Je Verlängerung sind höchstens 40 Stunden vorgesehen. Beantragt sind 90 Stunden.",
            "– Je Verlängerung sind höchstens 6 Monate vorgesehen. Beantragt sind 16 Monate.",
            "– Vorgesehen sind insgesamt höchstens 200 Stunden. Mit der Verlängerung wären es 210 Stunden.",
            "– Vorgesehen sind 6 bis 24 Monate. Mit der Verlängerung wären es 25 Monate.")
        .doesNotContain("noch offen", "Zwischenauswertung", "Diese Entscheidung");
    var once = new CaseFacts(
        facts.person(),
        facts.company(),
        new CaseFacts.Coaching(facts.coaching().coach(), true, List.of(), 3600, 9, 0, null));
    assertThat(Reasons.of(
            DecisionKind.REFUSE_EXTENSION,
            RuleCheck.ofExtension(
                Rules.complete(),
                once,
                new Proposal(1200, FRAME.startsOn(), FRAME.endsOn().plusMonths(2)),
                TODAY)))
        .as("within the limits the check gives no reason to refuse")
        .isEmpty();
  }

  /** Whatever the rules and the case: what is said to be new and gone is exactly what turns one list of points into the other. */
  @Test
  void whatChangedLeadsFromTheOldPointsToTheNewOnes() {
    for (long seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      var rules = AnyRules.of(random);
      String given = anyReasons(rules, random);
      String now = anyReasons(rules, random);
      var changed = Reasons.changed(given, now);
      assertThat(changed.now().isEmpty() && changed.before().isEmpty())
          .as("seed %s", seed)
          .isEqualTo(Set.copyOf(points(given)).equals(Set.copyOf(points(now)))
              && headings(given).equals(headings(now)));
      var led = new HashSet<>(points(given));
      changed.before().forEach(point -> led.remove(point.sentence()));
      changed.now().forEach(point -> led.add(point.sentence()));
      assertThat(led).as("seed %s", seed).isEqualTo(Set.copyOf(points(now)));
      assertThat(Reasons.changed(null, now).now())
          .as("nobody knows what was given")
          .isEmpty();
    }
  }

  private static String anyReasons(ProgrammeParameters rules, Random random) {
    var kind = random.nextBoolean() ? DecisionKind.GRANT : DecisionKind.REJECT;
    return Reasons.of(
        kind,
        RuleCheck.ofGrant(
            rules,
            facts(
                20 + random.nextInt(60),
                random.nextInt(3) == 0 ? null : random.nextBoolean(),
                random.nextInt(40)),
            random.nextBoolean() ? FRAME : null,
            TODAY));
  }

  /** Under which heading each point stands. */
  private static Map<String, String> headings(String reasons) {
    var headings = new HashMap<String, String>();
    String heading = "";
    for (String line : reasons.lines().toList()) {
      if (line.startsWith("– ")) {
        headings.put(line, heading);
      } else if (!line.isBlank()) {
        heading = line;
      }
    }
    return headings;
  }

  private static boolean isFormal(RuleResult result) {
    return Set.of("TARGET_GROUP", "APPLICANT", "COACH_SEPARATE", "PAPERS").contains(result.rule());
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
