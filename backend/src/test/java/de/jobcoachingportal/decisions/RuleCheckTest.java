package de.jobcoachingportal.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.decisions.RuleResult.Outcome;
import de.jobcoachingportal.programmes.ProgrammeParameters;
import de.jobcoachingportal.programmes.ProgrammeParameters.Employment;
import de.jobcoachingportal.programmes.ProgrammeParameters.Strength;
import de.jobcoachingportal.programmes.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final ProgrammeParameters HESSEN = Presets.parameters("he");
  private static final ProgrammeParameters WORKSHOP = Presets.further("bw");
  private static final CaseFacts GOOD = new CaseFacts(
      new CaseFacts.Person(
          true, TODAY.minusDays(14), 50, false, false, Employment.EMPLOYED, TODAY.minusYears(3)),
      new CaseFacts.Company(true, TODAY.minusDays(10), 25, false, true),
      new CaseFacts.Coaching(
          new CaseFacts.Coach("Frau Begonia", TODAY.plusYears(1), false),
          true,
          List.of(),
          0,
          0,
          0,
          null));
  private static final Proposal SIXTY_HOURS_IN_NINE_MONTHS =
      new Proposal(3600, LocalDate.of(2026, 12, 1), LocalDate.of(2027, 8, 31));

  @Test
  void aCaseThatMeetsAllRulesMayBeGranted() {
    assertThat(grant(GOOD, SIXTY_HOURS_IN_NINE_MONTHS))
        .allMatch(result -> result.outcome() == Outcome.PASS);
  }

  @Test
  void everyResultNamesValueSentenceAndParagraph() {
    assertThat(grant(GOOD, SIXTY_HOURS_IN_NINE_MONTHS))
        .allSatisfy(result -> assertThat(
                List.of(result.title(), result.sentence(), result.value(), result.paragraph()))
            .noneMatch(String::isBlank));
  }

  @Test
  void whatFailsComesFirstThenWhatIsOpen() {
    var facts = person(p -> new CaseFacts.Person(null, null, 30, false, false));
    assertThat(grant(facts, null)).extracting(RuleResult::outcome).isSorted();
    assertThat(grant(facts, null).getFirst().rule()).isEqualTo(Rule.DISABILITY.name());
  }

  @Test
  void withoutTheEmployeesAgreementThereIsNoGrant() {
    assertThat(one(
            Rule.EMPLOYEE_AGREES, person(p -> new CaseFacts.Person(null, null, 50, false, false))))
        .satisfies(result -> assertThat(result.outcome()).isEqualTo(Outcome.OPEN))
        .satisfies(result -> assertThat(result.stops()).isTrue());
  }

  @Test
  void degreeThirtyIsEnoughWithEqualStatusOnly() {
    assertThat(one(Rule.DISABILITY, person(p -> new CaseFacts.Person(true, null, 30, true, false)))
            .outcome())
        .isEqualTo(Outcome.PASS);
    assertThat(one(Rule.DISABILITY, person(p -> new CaseFacts.Person(true, null, 40, false, false)))
            .outcome())
        .isEqualTo(Outcome.FAIL);
  }

  @Test
  void aPersonInAWorkshopIsNotWhomThisProgrammeIsFor() {
    var facts =
        person(p -> new CaseFacts.Person(true, null, 50, false, false, Employment.WORKSHOP, null));
    assertThat(one(Rule.TARGET_GROUP, facts).stops()).isTrue();
    assertThat(one(Rule.TARGET_GROUP, GOOD).outcome()).isEqualTo(Outcome.PASS);
  }

  @Test
  void onlyWhoTheProgrammeNamesMayApply() {
    var rules = Rules.with(Rules.complete(), "admission.applicants", List.of("SELF_EMPLOYED"));
    assertThat(RuleCheck.ofGrant(rules, GOOD, null, TODAY))
        .filteredOn(result -> result.rule().equals(Rule.APPLICANT.name()))
        .singleElement()
        .satisfies(result -> assertThat(result.stops()).isTrue())
        .satisfies(result ->
            assertThat(result.sentence()).isEqualTo("Den Antrag stellen können: Selbstständige."));
    assertThat(one(Rule.APPLICANT, GOOD).outcome()).isEqualTo(Outcome.PASS);
  }

  @Test
  void anInclusionCompanyNeedsTwelveHoursOnly() {
    assertThat(one(Rule.WEEKLY_HOURS, company(12, true)).outcome()).isEqualTo(Outcome.PASS);
    assertThat(one(Rule.WEEKLY_HOURS, company(14, false)).outcome()).isEqualTo(Outcome.FAIL);
  }

  @Test
  void whetherItIsAnInclusionCompanyIsAskedOnlyWhereItMatters() {
    assertThat(one(Rule.WEEKLY_HOURS, company(13, null)).outcome()).isEqualTo(Outcome.OPEN);
    assertThat(one(Rule.WEEKLY_HOURS, company(11, null)).outcome()).isEqualTo(Outcome.FAIL);
    assertThat(one(Rule.WEEKLY_HOURS, company(15, null)).outcome()).isEqualTo(Outcome.PASS);
  }

  @Test
  void anotherCarrierGoesFirst() {
    assertThat(one(
                Rule.NO_OTHER_CARRIER,
                person(p -> new CaseFacts.Person(true, null, 50, false, true)))
            .stops())
        .isTrue();
  }

  @Test
  void aSoftFrameMayBeLeftWithAReason() {
    var months = grant(GOOD, new Proposal(3600, TODAY, TODAY.plusMonths(15))).stream()
        .filter(result -> result.rule().equals(Rule.MONTHS.name()))
        .findFirst()
        .orElseThrow();
    assertThat(months.outcome()).isEqualTo(Outcome.FAIL);
    assertThat(months.strength()).isEqualTo(Strength.SHOULD);
    assertThat(months.stops()).isFalse();
  }

  @Test
  void aValueTheOfficeHasNotSetCannotFail() {
    assertThat(HESSEN.frame().hours().max()).isNull();
    assertThat(grant(GOOD, SIXTY_HOURS_IN_NINE_MONTHS))
        .extracting(RuleResult::rule)
        .doesNotContain(Rule.HOURS.name());
  }

  @Test
  void aCoachWhoseRecognitionEndsBeforeTheStartIsNotEnough() {
    var coaching = new CaseFacts.Coaching(
        new CaseFacts.Coach("Frau Begonia", TODAY, false), true, List.of(), 0, 0, 0, null);
    assertThat(one(Rule.COACH_RECOGNISED, new CaseFacts(GOOD.person(), GOOD.company(), coaching))
            .stops())
        .isTrue();
  }

  @Test
  void aMissingPaperStopsTheGrant() {
    var coaching = new CaseFacts.Coaching(
        GOOD.coaching().coach(), true, List.of("Arbeitsplatzanalyse"), 0, 0, 0, null);
    var result = one(Rule.PAPERS, new CaseFacts(GOOD.person(), GOOD.company(), coaching));
    assertThat(result.stops()).isTrue();
    assertThat(result.sentence()).contains("Arbeitsplatzanalyse");
  }

  @Test
  void anExtensionIsHeldAgainstTheExtensionRules() {
    var coaching = new CaseFacts.Coaching(
        GOOD.coaching().coach(), true, List.of(), 3600, 6, 1, TODAY.minusMonths(4));
    var facts = new CaseFacts(GOOD.person(), GOOD.company(), coaching);
    var results = RuleCheck.ofExtension(
        HESSEN, facts, new Proposal(1200, TODAY.minusMonths(6), TODAY.plusMonths(3)), TODAY);
    assertThat(results)
        .filteredOn(result -> result.rule().equals(Rule.INTERIM_REPORT.name()))
        .singleElement()
        .matches(RuleResult::unmet);
    assertThat(results)
        .extracting(RuleResult::rule)
        .contains(Rule.EMPLOYEE_AGREES.name(), Rule.MONTHS.name());
  }

  @Test
  void aBegunMonthCounts() {
    assertThat(SIXTY_HOURS_IN_NINE_MONTHS.months()).isEqualTo(9);
    assertThat(new Proposal(60, TODAY, TODAY).months()).isEqualTo(1);
    assertThat(new Proposal(60, LocalDate.of(2026, 4, 13), LocalDate.of(2027, 1, 12)).months())
        .isEqualTo(9);
  }

  @Test
  void theWorkshopTransitionHasItsOwnFrame() {
    var rules = Rules.with(WORKSHOP, "frame.hours.minutesPerUnit", 45);
    var sixMonths = new Proposal(60 * 45, TODAY, TODAY.plusMonths(6).minusDays(1));
    assertThat(unmet(RuleCheck.ofGrant(rules, GOOD, sixMonths, TODAY)))
        .doesNotContain(Rule.HOURS.name(), Rule.MONTHS.name());
    assertThat(RuleCheck.ofGrant(rules, GOOD, sixMonths, TODAY))
        .as("what § 185 SGB IX asks for is not asked here")
        .noneMatch(result -> result.rule().equals(Rule.JOB_ENDANGERED.name())
            || result.paragraph().contains("§ 185"));
    assertThat(unmet(RuleCheck.ofGrant(
            rules, GOOD, new Proposal(60 * 45 + 1, TODAY, TODAY.plusMonths(7)), TODAY)))
        .contains(Rule.HOURS.name(), Rule.MONTHS.name());
    assertThat(unmet(RuleCheck.ofGrant(
            rules, GOOD, new Proposal(600, TODAY, TODAY.plusMonths(2).minusDays(1)), TODAY)))
        .contains(Rule.MONTHS.name());
  }

  @Test
  void theWorkshopTransitionIsExtendedOnceByThirtyUnitsAndThreeMonths() {
    var rules = Rules.with(WORKSHOP, "frame.hours.minutesPerUnit", 45);
    var once = new Proposal(30 * 45, TODAY, TODAY.plusMonths(9).minusDays(1));
    assertThat(unmet(RuleCheck.ofExtension(rules, coached(0), once, TODAY))).isEmpty();
    assertThat(unmet(RuleCheck.ofExtension(rules, coached(1), once, TODAY)))
        .contains(Rule.EXTENSIONS.name());
    assertThat(unmet(RuleCheck.ofExtension(
            rules, coached(0), new Proposal(31 * 45, TODAY, TODAY.plusMonths(10)), TODAY)))
        .contains(
            Rule.EXTENSION_HOURS.name(),
            Rule.EXTENSION_MONTHS.name(),
            Rule.HOURS.name(),
            Rule.MONTHS.name());
  }

  @Test
  void whatIsCountedInProfessionalHoursIsSaidInThem() {
    var rules = Rules.with(WORKSHOP, "frame.hours.minutesPerUnit", 45);
    assertThat(value(Rule.HOURS, rules, 60 * 45))
        .isEqualTo("zusammen 60 Fachleistungsstunden (je 45 Minuten)");
    assertThat(value(Rule.HOURS, rules, 45 + 20))
        .isEqualTo("zusammen 1 Fachleistungsstunde (je 45 Minuten) und 20 Minuten");
    assertThat(value(Rule.HOURS, Rules.complete(), 60 * 45)).isEqualTo("zusammen 45 Stunden");
  }

  private static String value(Rule rule, ProgrammeParameters rules, int minutes) {
    return RuleCheck.ofGrant(rules, GOOD, new Proposal(minutes, TODAY, TODAY.plusMonths(6)), TODAY)
        .stream()
        .filter(result -> result.rule().equals(rule.name()))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** Sixty units in six months were granted. */
  private static CaseFacts coached(int extensions) {
    return new CaseFacts(
        GOOD.person(),
        GOOD.company(),
        new CaseFacts.Coaching(
            GOOD.coaching().coach(), true, List.of(), 60 * 45, 6, extensions, TODAY));
  }

  private static List<String> unmet(List<RuleResult> results) {
    return results.stream().filter(RuleResult::unmet).map(RuleResult::rule).toList();
  }

  private static List<RuleResult> grant(CaseFacts facts, @Nullable Proposal proposal) {
    return RuleCheck.ofGrant(HESSEN, facts, proposal, TODAY);
  }

  private static RuleResult one(Rule rule, CaseFacts facts) {
    return grant(facts, SIXTY_HOURS_IN_NINE_MONTHS).stream()
        .filter(result -> result.rule().equals(rule.name()))
        .findFirst()
        .orElseThrow();
  }

  private static CaseFacts person(UnaryOperator<CaseFacts.Person> change) {
    return new CaseFacts(change.apply(GOOD.person()), GOOD.company(), GOOD.coaching());
  }

  private static CaseFacts company(int weeklyHours, Boolean inclusion) {
    return new CaseFacts(
        GOOD.person(),
        new CaseFacts.Company(true, null, weeklyHours, inclusion, true),
        GOOD.coaching());
  }
}
