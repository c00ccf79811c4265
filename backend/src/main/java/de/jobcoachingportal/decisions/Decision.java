package de.jobcoachingportal.decisions;

import de.jobcoachingportal.problems.FieldError;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision from its draft to the day it was issued. Its rules are here; nothing else may change its state. */
public record Decision(
    UUID id,
    long version,
    UUID caseId,
    Kind kind,
    State state,
    FourEyes eyes,
    Content content,
    Course course) {

  public enum Kind {
    GRANT,
    REJECT,
    EXTEND,
    REFUSE_EXTENSION;

    /** Whether it gives hours or months, so that the rules guard it. */
    public boolean gives() {
      return this == GRANT || this == EXTEND;
    }

    public boolean isAboutExtension() {
      return this == EXTEND || this == REFUSE_EXTENSION;
    }
  }

  public enum State {
    DRAFT,
    FOR_APPROVAL,
    RETURNED,
    ISSUED,
    DISCARDED
  }

  /** @param deviations why the office leaves a SHOULD rule, by rule */
  public record Content(
      @Nullable Integer minutes,
      @Nullable LocalDate startsOn,
      @Nullable LocalDate endsOn,
      String reasons,
      Map<Rule, String> deviations) {

    @Nullable
    Proposal proposal() {
      return minutes == null || startsOn == null || endsOn == null || endsOn.isBefore(startsOn)
          ? null
          : new Proposal(minutes, startsOn, endsOn);
    }
  }

  public record Course(
      UUID programmeVersionId,
      Instant draftedAt,
      @Nullable Instant handedOverAt,
      @Nullable String returnReason,
      @Nullable UUID approvedBy,
      @Nullable Instant issuedAt) {}

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
      Kind kind,
      Content content,
      UUID writer,
      UUID programmeVersionId,
      Instant now) {
    return new Decision(
        id,
        0,
        caseId,
        kind,
        State.DRAFT,
        new FourEyes(Set.of(writer)),
        content,
        new Course(programmeVersionId, now, null, null, null, null));
  }

  Outcome changedBy(UUID person, Content newContent) {
    if (!isWritable()) {
      return new Outcome.Refused(DecisionProblem.NOT_A_DRAFT);
    }
    return new Outcome.Done(new Decision(
        id, version, caseId, kind, State.DRAFT, eyes.alsoWrittenBy(person), newContent, course));
  }

  Outcome handedOver(Instant now) {
    if (!isWritable()) {
      return new Outcome.Refused(DecisionProblem.NOT_A_DRAFT);
    }
    List<FieldError> missing = missing();
    if (!missing.isEmpty()) {
      return new Outcome.Refused(DecisionProblem.DECISION_INCOMPLETE, missing);
    }
    return new Outcome.Done(with(
        State.FOR_APPROVAL,
        new Course(course.programmeVersionId(), course.draftedAt(), now, null, null, null)));
  }

  Outcome returned(String reason) {
    if (state != State.FOR_APPROVAL) {
      return new Outcome.Refused(DecisionProblem.NOT_HANDED_OVER);
    }
    return new Outcome.Done(with(
        State.RETURNED,
        new Course(course.programmeVersionId(), course.draftedAt(), null, reason, null, null)));
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
    List<FieldError> missing = missing();
    if (!missing.isEmpty()) {
      return new Outcome.Refused(DecisionProblem.DECISION_INCOMPLETE, missing);
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
    return new Outcome.Done(with(
        State.ISSUED,
        new Course(
            course.programmeVersionId(),
            course.draftedAt(),
            course.handedOverAt(),
            null,
            approver,
            now)));
  }

  /** SHOULD rules that are left without a reason. */
  List<RuleResult> unexplained(List<RuleResult> check) {
    return check.stream()
        .filter(result -> result.unmet() && !result.stops())
        .filter(result -> content.deviations().getOrDefault(result.rule(), "").isBlank())
        .toList();
  }

  List<FieldError> missing() {
    var missing = new ArrayList<FieldError>();
    if (content.reasons().isBlank()) {
      missing.add(new FieldError("/reasons", "required", "Schreiben Sie die Gründe."));
    }
    if (kind.gives() && content.minutes() == null) {
      missing.add(new FieldError("/minutes", "required", "Geben Sie die Stunden an."));
    }
    if (kind == Kind.GRANT && Integer.valueOf(0).equals(content.minutes())) {
      missing.add(new FieldError("/minutes", "min", "Eine Bewilligung braucht Stunden."));
    }
    if (kind.gives() && content.startsOn() == null) {
      missing.add(new FieldError("/startsOn", "required", "Geben Sie den ersten Tag an."));
    }
    if (kind.gives() && content.endsOn() == null) {
      missing.add(new FieldError("/endsOn", "required", "Geben Sie den letzten Tag an."));
    }
    if (content.startsOn() != null
        && content.endsOn() != null
        && content.endsOn().isBefore(content.startsOn())) {
      missing.add(
          new FieldError("/endsOn", "before-start", "Der letzte Tag liegt vor dem ersten."));
    }
    return missing;
  }

  /** Everybody who wrote a word of it. */
  public Set<UUID> writers() {
    return eyes.writers();
  }

  boolean isWritable() {
    return state == State.DRAFT || state == State.RETURNED;
  }

  private Decision with(State newState, Course newCourse) {
    return new Decision(id, version, caseId, kind, newState, eyes, content, newCourse);
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
