package de.jobcoachingportal.coachpool;

import de.jobcoachingportal.cases.Relation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The choice of a coach for a case: what is said to it, and whether the office may decide now. One row. */
@Table("coach_choice")
record CoachChoice(
    @Id UUID id,
    @Version @Nullable Long version,
    UUID caseId,
    UUID coachId,
    ChoiceState state,
    UUID proposedBy,
    Instant proposedAt,
    String reason,
    EarlierRelation earlierRelation,
    @Nullable String earlierRelationNote,
    ChoiceAnswer employeeAnswer,
    @Nullable Instant employeeAnsweredAt,
    ChoiceAnswer employerAnswer,
    @Nullable Instant employerAnsweredAt,
    @Nullable Instant secrecyCommittedAt,
    @Nullable String secrecyText,
    @Nullable UUID decidedBy,
    @Nullable Instant decidedAt) {

  /** What stands against a decision, asked at the moment it is made. */
  record Circumstances(
      boolean recognitionRequired,
      boolean separationRequired,
      boolean coachIsIfdAdviser,
      Coach coach,
      LocalDate today) {}

  sealed interface Decision {
    record Decided(CoachChoice choice) implements Decision {}

    record Refused(CoachProblem problem) implements Decision {}
  }

  /** The office decides; both sides have agreed, the coach is bound to secrecy, and nothing speaks against it. */
  Decision decidedBy(
      UUID person, EarlierRelation known, @Nullable String note, Circumstances now, Instant at) {
    CoachProblem problem = obstacle(known, note, now);
    return problem == null
        ? new Decision.Decided(with(ChoiceState.DECIDED, known, note, person, at))
        : new Decision.Refused(problem);
  }

  private @Nullable CoachProblem obstacle(
      EarlierRelation known, @Nullable String note, Circumstances now) {
    if (state != ChoiceState.PROPOSED) {
      return CoachProblem.NOT_OPEN;
    }
    if (employeeAnswer != ChoiceAnswer.ACCEPTED || employerAnswer != ChoiceAnswer.ACCEPTED) {
      return CoachProblem.NOT_ACCEPTED;
    }
    if (secrecyCommittedAt == null) {
      return CoachProblem.SECRECY_MISSING;
    }
    if (now.recognitionRequired() && !now.coach().isRecognisedOn(now.today())) {
      return CoachProblem.NOT_RECOGNISED;
    }
    if (now.separationRequired() && now.coachIsIfdAdviser()) {
      return CoachProblem.IS_IFD_ADVISER;
    }
    return known == EarlierRelation.KNOWN && (note == null || note.isBlank())
        ? CoachProblem.REASON_MISSING
        : null;
  }

  /** Employee or company say yes or no; a no ends the proposal. */
  CoachChoice answered(Relation.Side side, ChoiceAnswer answer, Instant at) {
    boolean employee = side == Relation.Side.EMPLOYEE;
    return new CoachChoice(
        id,
        version,
        caseId,
        coachId,
        answer == ChoiceAnswer.REFUSED ? ChoiceState.REFUSED : state,
        proposedBy,
        proposedAt,
        reason,
        earlierRelation,
        earlierRelationNote,
        employee ? answer : employeeAnswer,
        employee ? at : employeeAnsweredAt,
        employee ? employerAnswer : answer,
        employee ? employerAnsweredAt : at,
        secrecyCommittedAt,
        secrecyText,
        decidedBy,
        decidedAt);
  }

  CoachChoice committed(String text, Instant at) {
    return new CoachChoice(
        id,
        version,
        caseId,
        coachId,
        state,
        proposedBy,
        proposedAt,
        reason,
        earlierRelation,
        earlierRelationNote,
        employeeAnswer,
        employeeAnsweredAt,
        employerAnswer,
        employerAnsweredAt,
        at,
        text,
        decidedBy,
        decidedAt);
  }

  /** Another coach takes over, or it is decided without this one. */
  CoachChoice ended() {
    return with(ChoiceState.ENDED, earlierRelation, earlierRelationNote, decidedBy, decidedAt);
  }

  boolean isOpen() {
    return state == ChoiceState.PROPOSED;
  }

  private CoachChoice with(
      ChoiceState newState,
      EarlierRelation known,
      @Nullable String note,
      @Nullable UUID person,
      @Nullable Instant at) {
    return new CoachChoice(
        id,
        version,
        caseId,
        coachId,
        newState,
        proposedBy,
        proposedAt,
        reason,
        known,
        note,
        employeeAnswer,
        employeeAnsweredAt,
        employerAnswer,
        employerAnsweredAt,
        secrecyCommittedAt,
        secrecyText,
        person,
        at);
  }
}
