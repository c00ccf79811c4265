package de.jobcoachingportal.goals;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step in the history of a goal, with the text as it was afterwards. */
public record GoalChange(
    UUID id,
    Kind kind,
    int edition,
    Stage stage,
    GoalText text,
    @Nullable Party party,
    @Nullable String reason,
    String by,
    @Nullable String recordedBy,
    OffsetDateTime at) {

  public enum Kind {
    PROPOSED,
    EDITED,
    ASSENTED,
    /** The yes that completed the three. */
    AGREED,
    MOVED,
    DROPPED
  }
}
