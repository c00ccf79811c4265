package de.jobcoachingportal.decisions;

import de.jobcoachingportal.programmes.ProgrammeParameters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All rules of a programme version over one case. Every rule answers, also the ones that are met: what fails comes
 * first, then what is not known yet. A value the office has not set cannot fail: its rule stays away.
 */
public final class RuleCheck {
  private final ProgrammeParameters rules;
  private final CaseFacts facts;
  private final @Nullable Proposal proposal;
  private final LocalDate today;

  private RuleCheck(
      ProgrammeParameters rules, CaseFacts facts, @Nullable Proposal proposal, LocalDate today) {
    this.rules = rules;
    this.facts = facts;
    this.proposal = proposal;
    this.today = today;
  }

  public static List<RuleResult> ofGrant(
      ProgrammeParameters rules, CaseFacts facts, @Nullable Proposal proposal, LocalDate today) {
    var check = new RuleCheck(rules, facts, proposal, today);
    return check.sorted(Stream.of(
        check.admission().offered(),
        check.admission().employeeAgrees(),
        check.admission().employerAgrees(),
        check.admission().targetGroup(),
        check.admission().applicant(),
        check.admission().disability(),
        check.admission().weeklyHours(),
        check.admission().noOtherCarrier(),
        check.admission().jobEndangered(),
        check.coachRules().planAssessed(),
        check.coachRules().coachRecognised(),
        check.coachRules().coachSeparate(),
        check.coachRules().papers(),
        check.frame().months(),
        check.frame().hours()));
  }

  public static List<RuleResult> ofExtension(
      ProgrammeParameters rules, CaseFacts facts, @Nullable Proposal proposal, LocalDate today) {
    var check = new RuleCheck(rules, facts, proposal, today);
    return check.sorted(Stream.of(
        check.admission().employeeAgrees(),
        check.admission().employerAgrees(),
        check.coachRules().coachRecognised(),
        check.extendedFrame().interimReport(today),
        check.extendedFrame().extensions(),
        check.extendedFrame().extensionHours(),
        check.extendedFrame().extensionMonths(),
        check.extendedFrame().months(),
        check.extendedFrame().hours()));
  }

  /** The rules of a benefit beside coaching; who belongs to the group is asked where money is given. */
  public static List<RuleResult> ofBenefit(
      ProgrammeParameters rules, CaseFacts facts, BenefitRules benefit, LocalDate today) {
    var check = new RuleCheck(rules, facts, null, today);
    return Stream.concat(
            benefit.isMoney()
                ? Stream.of(check.admission().disability(), check.admission().weeklyHours())
                    .flatMap(Optional::stream)
                : Stream.empty(),
            benefit.check().stream())
        .sorted(Comparator.comparing(RuleResult::outcome))
        .toList();
  }

  private List<RuleResult> sorted(Stream<Optional<RuleResult>> results) {
    return Stream.concat(
            results.flatMap(Optional::stream),
            OwnConditions.check(rules.conditions(), facts, proposal, today).stream())
        .sorted(Comparator.comparing(RuleResult::outcome))
        .toList();
  }

  private AdmissionRules admission() {
    return new AdmissionRules(rules, facts);
  }

  private CoachRules coachRules() {
    return new CoachRules(rules, facts.coaching(), proposal, today);
  }

  private FrameRules frame() {
    return new FrameRules(rules, facts.coaching(), proposal, false);
  }

  private FrameRules extendedFrame() {
    return new FrameRules(rules, facts.coaching(), proposal, true);
  }
}
