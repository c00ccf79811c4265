package de.jobcoachingportal.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A case: what somebody's question became. Fourteen components, since all of them are one row that every screen needs.
 *
 * @param number the office's number, for example HE-2026-0042
 * @param programmeId null: the usual programme of the office
 * @param programmeVersionId the rules it is held under; null until the application arrives
 * @param workplace company and place as the case names it; empty until somebody says it
 * @param employeeNamed whether the employee has agreed to be named in the file; before, nothing here says who it is
 * @param filedOn day of receipt of the application, from which the legal clocks run
 */
@Table("coaching_case")
public record CoachingCase(
    @Id UUID id,
    @Version @Nullable Long version,
    String number,
    CaseState state,
    @Nullable LocalDate restingSince,
    @Nullable String restingReason,
    UUID responsibilityGroupId,
    @Nullable UUID programmeId,
    @Nullable UUID programmeVersionId,
    String workplace,
    boolean employeeNamed,
    @Nullable LocalDate filedOn,
    Instant openedAt,
    Instant stateSince) {

  /** A refusal to move the case, or the case as it is after the move. */
  public sealed interface Step {}

  public record Moved(CoachingCase coachingCase) implements Step {}

  public record NotFromHere(CaseState from, CaseState to) implements Step {}

  public record Resting() implements Step {}

  /** Moves the case on, if the way leads there. A resting case only ends or goes on after it was taken up again. */
  public Step moveTo(CaseState to, Set<CaseState> switchedOff, Instant now) {
    if (!state.canTransitionTo(to, switchedOff)) {
      return new NotFromHere(state, to);
    }
    if (isResting() && !to.isOver()) {
      return new Resting();
    }
    return new Moved(new CoachingCase(
        id,
        version,
        number,
        to,
        null,
        null,
        responsibilityGroupId,
        programmeId,
        programmeVersionId,
        workplace,
        employeeNamed,
        filedOn,
        openedAt,
        now));
  }

  /** The version of a case that was read. */
  public long currentVersion() {
    return Objects.requireNonNull(version, "a case that was never saved has no version");
  }

  public boolean isResting() {
    return restingSince != null;
  }

  public CoachingCase restingFrom(LocalDate day, String reason) {
    return with(day, reason);
  }

  public CoachingCase takenUpAgain() {
    return with(null, null);
  }

  private CoachingCase with(@Nullable LocalDate resting, @Nullable String reason) {
    return new CoachingCase(
        id,
        version,
        number,
        state,
        resting,
        reason,
        responsibilityGroupId,
        programmeId,
        programmeVersionId,
        workplace,
        employeeNamed,
        filedOn,
        openedAt,
        stateSince);
  }

  public CoachingCase named(String newWorkplace) {
    return placed(newWorkplace, true);
  }

  public CoachingCase at(String newWorkplace) {
    return placed(newWorkplace, employeeNamed);
  }

  private CoachingCase placed(String newWorkplace, boolean named) {
    return new CoachingCase(
        id,
        version,
        number,
        state,
        restingSince,
        restingReason,
        responsibilityGroupId,
        programmeId,
        programmeVersionId,
        newWorkplace,
        named,
        filedOn,
        openedAt,
        stateSince);
  }

  /** The application has arrived: from this day the clocks run, under the programme version of that day. */
  public CoachingCase receivedOn(LocalDate day, @Nullable UUID programmeVersion) {
    return new CoachingCase(
        id,
        version,
        number,
        state,
        restingSince,
        restingReason,
        responsibilityGroupId,
        programmeId,
        programmeVersion,
        workplace,
        employeeNamed,
        day,
        openedAt,
        stateSince);
  }

  public CoachingCase inGroup(UUID group) {
    return under(programmeId, group);
  }

  /** Under another programme, and so with the people of the body that decides it. */
  public CoachingCase under(@Nullable UUID programme, UUID group) {
    return new CoachingCase(
        id,
        version,
        number,
        state,
        restingSince,
        restingReason,
        group,
        programme,
        programmeVersionId,
        workplace,
        employeeNamed,
        filedOn,
        openedAt,
        stateSince);
  }
}
