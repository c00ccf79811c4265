package de.jobcoachingportal.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.benefits.Benefit;
import de.jobcoachingportal.benefits.BenefitRequest;
import de.jobcoachingportal.benefits.BenefitRequest.Answer;
import de.jobcoachingportal.benefits.BenefitRequest.Carrier;
import de.jobcoachingportal.benefits.BenefitRequest.Payer;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.decisions.RuleResult.Outcome;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody else goes first, nothing is topped up, and the money fits the catalogue. */
class BenefitRulesTest {

  @ParameterizedTest
  @CsvSource({
    ",,OPEN",
    "NONE,,PASS",
    "PENSION,,OPEN",
    "PENSION,ASKED,OPEN",
    "PENSION,COMPETENT,FAIL",
    "ACCIDENT,GRANTED,FAIL",
    "EMPLOYMENT_AGENCY,REFUSED,PASS",
    "OTHER,NOT_COMPETENT,PASS"
  })
  void anotherCarrierGoesFirstUntilItHasFinallyRefused(
      @Nullable Carrier carrier, @Nullable Answer answer, Outcome outcome) {
    var rule =
        rule(Rule.BENEFIT_CARRIER, wish(80_000, carrier, answer), pays(60_000, 75), 75, null);
    assertThat(rule.outcome()).isEqualTo(outcome);
    assertThat(rule.paragraph()).contains("§ 185 Abs. 6 SGB IX");
    assertThat(rule.stops()).isEqualTo(outcome != Outcome.PASS);
  }

  @ParameterizedTest
  @CsvSource({
    "80000,60000,75,PASS",
    "80000,60001,75,FAIL",
    "80000,80000,,PASS",
    "80000,80001,,FAIL",
    // A cent that cannot be split stays with who pays the rest.
    "80001,60000,75,PASS",
    ",60000,75,OPEN",
    "80000,,75,OPEN",
    "100000000,75000000,75,PASS"
  })
  void theAmountIsNoMoreThanTheShareOfTheCost(
      @Nullable Integer cost, @Nullable Integer amount, @Nullable Integer share, Outcome outcome) {
    assertThat(
            rule(Rule.BENEFIT_AMOUNT, wish(cost, Carrier.NONE, null), pays(amount, share), 75, null)
                .outcome())
        .isEqualTo(outcome);
  }

  @Test
  void moreThanTheUsualShareNeedsAReasonAndMoreThanTheCapIsNotGranted() {
    var wish = wish(80_000, Carrier.NONE, null);
    var share = rule(Rule.BENEFIT_SHARE, wish, pays(72_000, 90), 75, null);
    assertThat(share.outcome()).isEqualTo(Outcome.FAIL);
    assertThat(share.stops()).isFalse();
    var cap = rule(Rule.BENEFIT_CAP, wish, pays(60_000, 75), 75, 50_000);
    assertThat(cap.stops()).isTrue();
  }

  @Test
  void aRefusalNamesTheCarrierAndAsksForNoAmount() {
    var wish = wish(80_000, Carrier.OTHER, Answer.COMPETENT);
    assertThat(Reasons.of(
            DecisionKind.REFUSE_BENEFIT,
            rules(wish, Contribution.NONE, 75, 50_000).check()))
        .endsWith("""
            nicht erfüllt:

            – Der Rehabilitationsträger ist zuständig und geht vor. Gefragt haben wir einen anderen Träger (§ 185 Abs. 6 SGB IX, § 18 SchwbAV).""");
  }

  @Test
  void whatTheOfficeHasNotSetHasNoRule() {
    var codes =
        rules(wish(80_000, Carrier.NONE, null), pays(60_000, 75), null, null).check().stream()
            .map(RuleResult::rule)
            .toList();
    assertThat(codes).doesNotContain("BENEFIT_SHARE", "BENEFIT_CAP", "BENEFIT_COACHING");
  }

  @Test
  void nobodyIsAskedForARestThatIsNotThere() {
    var wish = wish(80_000, Carrier.NONE, null);
    var nobody = new Contribution(60_000, 75, null, null);
    assertThat(rule(Rule.BENEFIT_REST, wish, nobody, 75, null).outcome()).isEqualTo(Outcome.OPEN);
    var nameless = new Contribution(60_000, 75, Payer.OTHER, " ");
    assertThat(rule(Rule.BENEFIT_REST, wish, nameless, 75, null).outcome()).isEqualTo(Outcome.OPEN);
    assertThat(rules(wish, new Contribution(80_000, 100, null, null), 75, null).check())
        .noneMatch(result -> result.rule().equals("BENEFIT_REST"));
  }

  @ParameterizedTest
  @CsvSource({
    "60000,,60000,,false",
    "60000,,59999,,false",
    "60000,,60001,,true",
    "60000,,,,true",
    "60000,2026-12-31,60000,2026-12-31,false",
    "60000,2026-12-31,60000,2026-12-30,false",
    "60000,2026-12-31,60000,2027-01-01,true",
    "60000,2026-12-31,50000,,true",
    "60000,,50000,2026-12-31,false"
  })
  void moreIsMoreMoneyOrMoreTime(
      int held,
      @Nullable LocalDate heldEnd,
      @Nullable Integer amount,
      @Nullable LocalDate end,
      boolean more) {
    var asked = rules(wish(80_000, Carrier.NONE, null), pays(amount, 75), 75, null);
    var outcome = new BenefitRequest.Outcome(
        new UUID(0, 5), held, 75, LocalDate.EPOCH, LocalDate.EPOCH, heldEnd, null);
    var request = asked.request();
    var granted = new BenefitRequest(
        request.id(),
        request.version(),
        request.caseId(),
        request.benefit(),
        BenefitRequest.State.GRANTED,
        request.wish(),
        request.asking(),
        outcome);
    assertThat(new BenefitRules(granted, asked.pays(), end, false).givesMore()).isEqualTo(more);
  }

  @ParameterizedTest
  @CsvSource({",0", "40000,1", "80000,0"})
  void whatGivesNoMoreIsStillNoMoreThanItCosts(@Nullable Integer cost, int stops) {
    var check = rules(wish(cost, Carrier.PENSION, Answer.COMPETENT), pays(50_000, 75), 75, null);
    assertThat(check.ofNoMore()).filteredOn(RuleResult::stops).hasSize(stops);
  }

  private static RuleResult rule(
      Rule which,
      BenefitRequest.Wish wish,
      Contribution pays,
      @Nullable Integer usual,
      @Nullable Integer cap) {
    return rules(wish, pays, usual, cap).check().stream()
        .filter(result -> result.rule().equals(which.name()))
        .findFirst()
        .orElseThrow();
  }

  private static BenefitRules rules(
      BenefitRequest.Wish wish, Contribution pays, @Nullable Integer usual, @Nullable Integer cap) {
    var entry = new Benefit.Entry(
        "Technische Arbeitshilfen",
        "Geld für ein Gerät.",
        Benefit.Recipient.EMPLOYEE,
        Benefit.Kind.MONEY,
        "§ 185 Abs. 3 Nr. 1 Buchst. a SGB IX",
        usual,
        cap,
        false,
        false,
        false,
        true);
    var request = new BenefitRequest(
        new UUID(0, 1),
        1,
        new UUID(0, 2),
        new Benefit(new UUID(0, 3), 1, entry, null, null),
        BenefitRequest.State.ASKED,
        wish,
        new BenefitRequest.Asking(
            new UUID(0, 4), Relation.EMPLOYEE, "Frau Amarylli", LocalDate.of(2026, 11, 20)),
        null);
    return new BenefitRules(request, pays, null, false);
  }

  private static BenefitRequest.Wish wish(
      @Nullable Integer cost, @Nullable Carrier carrier, @Nullable Answer answer) {
    return new BenefitRequest.Wish(
        "Greifhilfe", cost, true, Payer.EMPLOYER, null, carrier, answer, null);
  }

  private static Contribution pays(@Nullable Integer amount, @Nullable Integer share) {
    return new Contribution(amount, share, Payer.EMPLOYER, null);
  }
}
