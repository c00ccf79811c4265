package de.jobcoachingportal.decisions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plan of a case; {@code version} 0 means that nobody has written one yet. */
public record Plan(
    UUID id,
    long version,
    UUID caseId,
    State state,
    UUID author,
    PlanContent content,
    @Nullable Instant submittedAt,
    @Nullable String returnReason,
    Instant savedAt) {

  public enum State {
    DRAFT,
    SUBMITTED,
    RETURNED
  }

  static Plan begun(UUID id, UUID caseId, UUID author, Instant now) {
    return new Plan(id, 0, caseId, State.DRAFT, author, PlanContent.EMPTY, null, null, now);
  }

  /**
   * What concerns health in a plan is read by the audience {@code HEALTH} and by who wrote it. Somebody else's saving
   * leaves it as it stands, since they were not shown it.
   */
  Plan saved(PlanContent newContent, UUID writer, boolean seesHealth, Instant now) {
    boolean begins = content.saysNothingOfHealth();
    var kept = seesHealth || begins || author.equals(writer)
        ? newContent
        : newContent.withHealthOf(content);
    return new Plan(
        id, version, caseId, State.DRAFT, begins ? writer : author, kept, null, returnReason, now);
  }

  Plan submitted(Instant now) {
    return new Plan(id, version, caseId, State.SUBMITTED, author, content, now, null, now);
  }

  Plan returned(String reason, Instant now) {
    return new Plan(id, version, caseId, State.RETURNED, author, content, null, reason, now);
  }
}
