package de.jobcoachingportal.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.decisions.Decision.Content;
import de.jobcoachingportal.decisions.Decision.Outcome;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import de.jobcoachingportal.programmes.ProgrammeParameters.Strength;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DecisionTest {
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final Content SIXTY_HOURS = new Content(
      3600,
      LocalDate.of(2026, 12, 1),
      LocalDate.of(2027, 8, 31),
      "Der Arbeitsplatz kann gesichert werden.",
      Map.of());
  private final UUID escheveria = UUID.randomUUID();
  private final UUID farn = UUID.randomUUID();

  @Test
  void aSecondPersonIssuesWhatTheFirstHasDrafted() {
    assertThat(done(forApproval(SIXTY_HOURS).approvedBy(farn, List.of(), NOW)).state())
        .isEqualTo(Decision.State.ISSUED);
  }

  @Test
  void nobodyIssuesTheirOwnDraft() {
    assertThat(problem(forApproval(SIXTY_HOURS).approvedBy(escheveria, List.of(), NOW)))
        .isEqualTo(DecisionProblem.OWN_DRAFT);
  }

  @Test
  void whoCorrectsADraftBecomesItsAuthor() {
    var corrected =
        done(done(forApproval(SIXTY_HOURS).returned("Bitte kürzen.")).changedBy(farn, SIXTY_HOURS));
    assertThat(problem(done(corrected.handedOver(NOW)).approvedBy(farn, List.of(), NOW)))
        .isEqualTo(DecisionProblem.OWN_DRAFT);
  }

  @Test
  void whatLiesForApprovalIsNotChanged() {
    assertThat(problem(forApproval(SIXTY_HOURS).changedBy(escheveria, SIXTY_HOURS)))
        .isEqualTo(DecisionProblem.NOT_A_DRAFT);
  }

  @Test
  void anUnmetMustRuleStopsAGrantWhateverReasonIsWritten() {
    var content = with(Map.of(Rule.EMPLOYEE_AGREES, "eilt"));
    assertThat(problem(forApproval(content)
            .approvedBy(farn, List.of(failed(Rule.EMPLOYEE_AGREES, Strength.MUST)), NOW)))
        .isEqualTo(DecisionProblem.RULES_STOP);
  }

  @Test
  void aSoftRuleIsLeftWithAWrittenReasonOnly() {
    var check = List.of(failed(Rule.MONTHS, Strength.SHOULD));
    assertThat(problem(forApproval(SIXTY_HOURS).approvedBy(farn, check, NOW)))
        .isEqualTo(DecisionProblem.DEVIATION_UNEXPLAINED);
    assertThat(done(forApproval(with(Map.of(Rule.MONTHS, "Die Ausbildung endet später.")))
            .approvedBy(farn, check, NOW)))
        .isNotNull();
  }

  @Test
  void aRejectionNeedsReasonsButNoRule() {
    var reject = Decision.drafted(
        UUID.randomUUID(),
        UUID.randomUUID(),
        DecisionKind.REJECT,
        new Content(null, null, null, "Ein anderer Träger ist zuständig.", Map.of()),
        escheveria,
        UUID.randomUUID(),
        NOW);
    var check = List.of(failed(Rule.NO_OTHER_CARRIER, Strength.MUST));
    assertThat(done(done(reject.handedOver(NOW)).approvedBy(farn, check, NOW)).state())
        .isEqualTo(Decision.State.ISSUED);
  }

  @Test
  void aGrantWithoutHoursIsIncomplete() {
    var empty = new Content(null, null, null, "", Map.of());
    assertThat(problem(draft(empty).handedOver(NOW)))
        .isEqualTo(DecisionProblem.DECISION_INCOMPLETE);
  }

  @Test
  void reasonsThatNobodyWroteFollowTheCheckUntilTheHandOver() {
    var begun = draft(SIXTY_HOURS.prefilledWith("Die Stunden passen."));
    assertThat(begun.following("Die Dauer passt.").content().reasons())
        .isEqualTo("Die Dauer passt.");
    var handedOver = done(begun.handedOver(NOW));
    assertThat(handedOver.following("Die Dauer passt.")).isSameAs(handedOver);
    assertThat(done(handedOver.returned("Bitte kürzen."))
            .following("Die Dauer passt.")
            .content()
            .reasons())
        .as("given back, it is a draft again")
        .isEqualTo("Die Dauer passt.");
    var written = draft(SIXTY_HOURS);
    assertThat(written.following("Die Dauer passt.")).isSameAs(written);
  }

  /** Who says that the reasons still hold changes no word of them. */
  @Test
  void theTwinStaysReleasedWhereOnlyTheCheckWasReadAnew() {
    var released = done(draft(twin("Die Stunden passen.")).plainReleasedBy(escheveria, NOW));
    assertThat(done(released.changedBy(escheveria, twin("Die Dauer passt.")))
            .course()
            .plainReleasedAt())
        .isEqualTo(NOW);
    assertThat(done(released.changedBy(escheveria, SIXTY_HOURS)).course().plainReleasedAt())
        .isNull();
  }

  private static Content twin(String prefill) {
    return new Content(
        SIXTY_HOURS.minutes(),
        SIXTY_HOURS.startsOn(),
        SIXTY_HOURS.endsOn(),
        SIXTY_HOURS.reasons(),
        prefill,
        "Ihre Arbeit soll bleiben.",
        Decision.Terms.NONE,
        Map.of());
  }

  private Decision draft(Content content) {
    return Decision.drafted(
        UUID.randomUUID(),
        UUID.randomUUID(),
        DecisionKind.GRANT,
        content,
        escheveria,
        UUID.randomUUID(),
        NOW);
  }

  private Decision forApproval(Content content) {
    return done(draft(content).handedOver(NOW));
  }

  private static Content with(Map<Rule, String> deviations) {
    return new Content(
        SIXTY_HOURS.minutes(),
        SIXTY_HOURS.startsOn(),
        SIXTY_HOURS.endsOn(),
        SIXTY_HOURS.reasons(),
        deviations.entrySet().stream()
            .collect(Collectors.toMap(one -> one.getKey().name(), Map.Entry::getValue)));
  }

  private static RuleResult failed(Rule rule, Strength strength) {
    return new RuleResult(
        rule.name(),
        RuleResult.Outcome.FAIL,
        strength,
        rule.title(),
        "Satz",
        "Wert",
        rule.paragraph(DecidingBody.OFFICE));
  }

  private static Decision done(Outcome outcome) {
    return ((Outcome.Done) outcome).decision();
  }

  private static DecisionProblem problem(Outcome outcome) {
    return ((Outcome.Refused) outcome).problem();
  }
}
