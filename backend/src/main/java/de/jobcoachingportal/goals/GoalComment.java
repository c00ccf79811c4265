package de.jobcoachingportal.goals;

import de.jobcoachingportal.cases.Relation;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something said about a goal; everybody in the case reads it. */
public record GoalComment(
    UUID id,
    String text,
    String by,
    Relation relation,
    @Nullable String recordedBy,
    OffsetDateTime writtenAt) {}
