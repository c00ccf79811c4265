package de.jobcoachingportal.decisions;

import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.time.Germany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision from its draft to the day it was issued. Its rules are here; nothing else may change its state.
 *
 * @param benefitRequestId the benefit beside coaching it is about; null for all that is about coaching
 */
public record Decision(
    UUID id,
    long version,
    UUID caseId,
    @Nullable UUID benefitRequestId,
    DecisionKind kind,
    State state,
    FourEyes eyes,
    Content content,
    Course course) {
  public enum State {
    DRAFT,
    FOR_APPROVAL,
    RETURNED,
    ISSUED,
    DISCARDED
  }

  /**
   * @param minutes given by this decision alone; negative where a change or a stop takes some away
   * @param prefill the reasons as the check gave them to whoever wrote these; null where nobody knows
   * @param plainReasons the reasons in plain words; empty: no twin goes along
   * @param deviations why the office leaves a SHOULD rule, by rule
   */
  public record Content(
      @Nullable Integer minutes,
      @Nullable LocalDate startsOn,
      @Nullable LocalDate endsOn,
      String reasons,
      @Nullable String prefill,
      String plainReasons,
      Terms terms,
      Map<String, String> deviations) {

    Content(
        @Nullable Integer minutes,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String reasons,
        Map<String, String> deviations) {
      this(minutes, startsOn, endsOn, reasons, null, "", Terms.NONE, deviations);
    }

    @Nullable
    Proposal proposal() {
      return minutes == null || startsOn == null || endsOn == null || endsOn.isBefore(startsOn)
          ? null
          : new Proposal(minutes, startsOn, endsOn);
    }

    public boolean hasTwin() {
      return !plainReasons.isBlank();
    }

    /** Nobody wrote other reasons than the check gave. */
    boolean followsCheck() {
      return reasons.equals(prefill);
    }

    /** The reasons as the check gives them now. */
    Content prefilledWith(String checked) {
      return new Content(
          minutes, startsOn, endsOn, checked, checked, plainReasons, terms, deviations);
    }

    private boolean saysTheSameAs(Content other) {
      return restingOn(null).equals(other.restingOn(null));
    }

    private Content restingOn(@Nullable String given) {
      return new Content(
          minutes, startsOn, endsOn, reasons, given, plainReasons, terms, deviations);
    }

    Content withMinutes(int newMinutes) {
      return new Content(
          newMinutes, startsOn, endsOn, reasons, prefill, plainReasons, terms, deviations);
    }
  }

  /**
   * What a decision says beside hours and days.
   *
   * @param notGranted what of the application is not granted, and why
   * @param furtherRuling a ruling in the office's own words, for instance another coach
   * @param conditions side conditions (§ 32 SGB X), each a sentence
   */
  public record Terms(
      @Nullable String notGranted,
      @Nullable String furtherRuling,
      List<String> conditions,
      @Nullable Integer budgetCents,
      @Nullable Contribution contribution,
      Curtailment curtailment) {
    public static final Terms NONE = new Terms(null, null, List.of(), null, null);

    public Terms {
      conditions = List.copyOf(conditions);
    }

    public Terms(
        @Nullable String notGranted,
        @Nullable String furtherRuling,
        List<String> conditions,
        @Nullable Integer budgetCents,
        @Nullable Contribution contribution) {
      this(notGranted, furtherRuling, conditions, budgetCents, contribution, Curtailment.NONE);
    }

    static Terms of(Contribution contribution) {
      return new Terms(null, null, List.of(), null, contribution);
    }
  }

  public record Course(
      UUID programmeVersionId,
      Instant draftedAt,
      @Nullable Instant handedOverAt,
      @Nullable String returnReason,
      @Nullable UUID approvedBy,
      @Nullable Instant issuedAt,
      @Nullable UUID plainReleasedBy,
      @Nullable Instant plainReleasedAt) {

    static Course begun(UUID programmeVersionId, Instant now) {
      return new Course(programmeVersionId, now, null, null, null, null, null, null);
    }

    Course handedOver(Instant now) {
      return new Course(
          programmeVersionId, draftedAt, now, null, null, null, plainReleasedBy, plainReleasedAt);
    }

    Course returned(String reason) {
      return new Course(
          programmeVersionId,
          draftedAt,
          null,
          reason,
          null,
          null,
          plainReleasedBy,
          plainReleasedAt);
    }

    Course released(@Nullable UUID person, @Nullable Instant now) {
      return new Course(
          programmeVersionId, draftedAt, handedOverAt, returnReason, null, null, person, now);
    }

    Course issued(UUID approver, Instant now) {
      return new Course(
          programmeVersionId,
          draftedAt,
          handedOverAt,
          null,
          approver,
          now,
          plainReleasedBy,
          plainReleasedAt);
    }
  }

  /** What became of a step: the decision after it, or why it is refused. */
  public sealed interface Outcome {
    record Done(Decision decision) implements Outcome {}

    record Refused(DecisionProblem problem, List<FieldError> errors) implements Outcome {
      Refused(DecisionProblem problem) {
        this(problem, List.of());
      }
    }
  }

  static Decision drafted(
      UUID id,
      UUID caseId,
      DecisionKind kind,
      Content content,
      UUID writer,
      UUID programmeVersionId,
      Instant now) {
    return new Decision(
        id,
        0,
        caseId,
        null,
        kind,
        State.DRAFT,
        new FourEyes(Set.of(writer)),
        content,
        Course.begun(programmeVersionId, now));
  }

  Decision about(@Nullable UUID requestId) {
    return new Decision(id, version, caseId, requestId, kind, state, eyes, content, course);
  }

  /** Other words are released anew: whoever released the twin did not read these. */
  Outcome changedBy(UUID person, Content newContent) {
    Content written =
        newContent.prefill() == null ? newContent.restingOn(content.prefill()) : newContent;
    if (!isWritable()) {
      return new Outcome.Refused(DecisionProblem.NOT_A_DRAFT);
    }
    List<FieldError> wrong = Completeness.direction(kind, newContent);
    if (!wrong.isEmpty()) {
      return new Outcome.Refused(DecisionProblem.DECISION_INCOMPLETE, wrong);
    }
    return new Outcome.Done(new Decision(
        id,
        version,
        caseId,
        benefitRequestId,
        kind,
        State.DRAFT,
        eyes.alsoWrittenBy(person),
        written,
        written.saysTheSameAs(content) ? course : course.released(null, null)));
  }

  /**
   * Reasons that nobody wrote are those of the check as it stands now, as long as it is a draft: what lies for approval is
   * issued as it was read.
   */
  Decision following(String checked) {
    if (!followsCheck() || checked.equals(content.reasons())) {
      return this;
    }
    return with(state, content.prefilledWith(checked), course.released(null, null));
  }

  boolean followsCheck() {
    return isWritable() && content.followsCheck();
  }

  /** Somebody has read the twin in plain words and stands by it. */
  Outcome plainReleasedBy(UUID person, Instant now) {
    if (state == State.ISSUED || state == State.DISCARDED) {
      return new Outcome.Refused(DecisionProblem.NOT_A_DRAFT);
    }
    if (!content.hasTwin()) {
      return new Outcome.Refused(DecisionProblem.NO_PLAIN_WORDS);
    }
    return new Outcome.Done(with(state, course.released(person, now)));
  }

  Outcome handedOver(Instant now) {
    if (!isWritable()) {
      return new Outcome.Refused(DecisionProblem.NOT_A_DRAFT);
    }
    List<FieldError> missing = missing(Germany.day(now));
    if (!missing.isEmpty()) {
      return new Outcome.Refused(DecisionProblem.DECISION_INCOMPLETE, missing);
    }
    return new Outcome.Done(with(State.FOR_APPROVAL, course.handedOver(now)));
  }

  Outcome returned(String reason) {
    if (state != State.FOR_APPROVAL) {
      return new Outcome.Refused(DecisionProblem.NOT_HANDED_OVER);
    }
    return new Outcome.Done(with(State.RETURNED, course.returned(reason)));
  }

  Outcome discarded() {
    return state == State.ISSUED || state == State.DISCARDED
        ? new Outcome.Refused(DecisionProblem.NOT_A_DRAFT)
        : new Outcome.Done(with(State.DISCARDED, course));
  }

  /** The second person issues the notice. Their own words, an unmet MUST rule and an unexplained SHOULD stop it. */
  Outcome approvedBy(UUID person, List<RuleResult> check, Instant now) {
    if (state != State.FOR_APPROVAL) {
      return new Outcome.Refused(DecisionProblem.NOT_HANDED_OVER);
    }
    return switch (eyes.approvalBy(person)) {
      case FourEyes.Verdict.OwnDraft() -> new Outcome.Refused(DecisionProblem.OWN_DRAFT);
      case FourEyes.Verdict.SecondPerson(UUID approver) -> issuedBy(approver, check, now);
    };
  }

  private Outcome issuedBy(UUID approver, List<RuleResult> check, Instant now) {
    List<FieldError> missing = missing(Germany.day(now));
    if (!missing.isEmpty()) {
      return new Outcome.Refused(DecisionProblem.DECISION_INCOMPLETE, missing);
    }
    if (content.hasTwin() && course.plainReleasedAt() == null) {
      return new Outcome.Refused(DecisionProblem.PLAIN_NOT_RELEASED);
    }
    if (kind.gives()) {
      List<FieldError> stops = rules(check.stream().filter(RuleResult::stops).toList());
      if (!stops.isEmpty()) {
        return new Outcome.Refused(DecisionProblem.RULES_STOP, stops);
      }
      List<FieldError> unexplained = rules(unexplained(check));
      if (!unexplained.isEmpty()) {
        return new Outcome.Refused(DecisionProblem.DEVIATION_UNEXPLAINED, unexplained);
      }
    }
    return new Outcome.Done(with(State.ISSUED, course.issued(approver, now)));
  }

  /** SHOULD rules that are left without a reason. */
  List<RuleResult> unexplained(List<RuleResult> check) {
    return check.stream()
        .filter(result -> result.unmet() && !result.stops())
        .filter(result -> content.deviations().getOrDefault(result.rule(), "").isBlank())
        .toList();
  }

  List<FieldError> missing(LocalDate today) {
    return Completeness.of(kind, content, today);
  }

  /** A stop takes back what was not used; how much that is shows on the day of issue. */
  Decision withMinutes(int minutes) {
    return with(state, content.withMinutes(minutes), course);
  }

  /** Everybody who wrote a word of it. */
  public Set<UUID> writers() {
    return eyes.writers();
  }

  boolean isWritable() {
    return state == State.DRAFT || state == State.RETURNED;
  }

  private Decision with(State newState, Course newCourse) {
    return with(newState, content, newCourse);
  }

  private Decision with(State newState, Content newContent, Course newCourse) {
    return new Decision(
        id, version, caseId, benefitRequestId, kind, newState, eyes, newContent, newCourse);
  }

  private static List<FieldError> rules(List<RuleResult> results) {
    return results.stream()
        .map(result -> new FieldError(
            "/deviations/" + result.rule(),
            result.outcome().name().toLowerCase(),
            result.title() + ": " + result.sentence()))
        .toList();
  }
}
