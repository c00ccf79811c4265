package de.jobcoachingportal.programmes;

import de.jobcoachingportal.problems.FieldError;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A version as its administration sees it: the rules, where it stands, and what keeps it from coming into force. */
public record VersionFile(ProgrammeVersion rules, Standing standing, Traces traces) {

  /** PRESET: what was known when the office came on board; it serves the trial with invented people only. */
  public enum Stored {
    PRESET,
    DRAFT,
    ENACTED
  }

  public enum State {
    PRESET,
    DRAFT,
    TRIED,
    COMING,
    IN_FORCE,
    SUPERSEDED
  }

  /**
   * @param version for optimistic locking
   * @param nextFrom first day of the version that follows; null while none does
   */
  public record Standing(
      UUID programmeId,
      boolean usual,
      long version,
      Stored stored,
      @Nullable LocalDate nextFrom,
      @Nullable Integer copiedFrom) {}

  /** Who did what when; names as others read them. */
  public record Traces(
      Instant changedAt,
      @Nullable String changedBy,
      @Nullable Instant triedAt,
      @Nullable Instant enactedAt,
      @Nullable String enactedBy) {}

  public UUID id() {
    return rules.id();
  }

  public boolean isDraft() {
    return standing.stored() == Stored.DRAFT;
  }

  public State stateOn(LocalDate day) {
    if (isDraft()) {
      return traces.triedAt() == null ? State.DRAFT : State.TRIED;
    }
    LocalDate from = rules.inForceFrom();
    if (from != null && from.isAfter(day)) {
      return State.COMING;
    }
    LocalDate next = standing.nextFrom();
    if (next != null && !next.isAfter(day)) {
      return State.SUPERSEDED;
    }
    return standing.stored() == Stored.PRESET ? State.PRESET : State.IN_FORCE;
  }

  public List<Finding> gaps() {
    return Gaps.of(rules.parameters(), rules.sources());
  }

  public List<Finding> contradictions() {
    return Contradictions.of(rules.parameters());
  }

  List<FieldError> obstacles() {
    return Stream.concat(contradictions().stream(), gaps().stream())
        .map(Finding::asError)
        .toList();
  }
}
