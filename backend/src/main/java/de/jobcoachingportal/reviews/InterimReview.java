package de.jobcoachingportal.reviews;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.goals.Party;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An interim review (Zwischenauswertung): three viewpoints side by side, and what follows from them.
 *
 * @param cameFrom state of the case before the review, to which it goes back
 */
public record InterimReview(
    UUID id,
    long version,
    int number,
    LocalDate heldOn,
    CaseState cameFrom,
    Facts facts,
    List<Viewpoint> viewpoints,
    @Nullable Conclusion conclusion) {

  /** @param version counts its changes, for the optimistic lock */
  public record Viewpoint(
      Party party,
      long version,
      Answers answers,
      String by,
      boolean recorded,
      OffsetDateTime writtenAt) {}

  /** @param notHeard why a side was not heard; null if all were */
  public record Conclusion(
      String summary,
      NextStep nextStep,
      @Nullable String notHeard,
      String by,
      LocalDate concludedOn) {}

  public Set<Party> missing() {
    var missing = EnumSet.allOf(Party.class);
    viewpoints.forEach(viewpoint -> missing.remove(viewpoint.party()));
    return missing;
  }

  Optional<Viewpoint> of(Party party) {
    return viewpoints.stream().filter(viewpoint -> viewpoint.party() == party).findFirst();
  }

  boolean isConcluded() {
    return conclusion != null;
  }

  /** The review as it stays for good. */
  InterimReview concluded(Conclusion end) {
    return new InterimReview(id, version + 1, number, heldOn, cameFrom, facts, viewpoints, end);
  }

  /** The rule that stands against a conclusion; nobody is waited for who cannot be heard, but the reason is written. */
  Optional<ReviewProblem> refusesConclusion(@Nullable String notHeard) {
    if (isConcluded()) {
      return Optional.of(ReviewProblem.ALREADY_CONCLUDED);
    }
    return missing().isEmpty() || notHeard != null
        ? Optional.empty()
        : Optional.of(ReviewProblem.VIEWPOINT_MISSING);
  }

  /** Where the case goes after the talk: on as before, whatever is applied for or planned next. */
  CaseState after() {
    return cameFrom == CaseState.TAPERING ? CaseState.TAPERING : CaseState.CHANGING;
  }
}
