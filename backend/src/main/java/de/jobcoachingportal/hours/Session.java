package de.jobcoachingportal.hours;

import de.jobcoachingportal.cases.Audience;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A session of coaching. One row, so it has more components than we like; what is confidential stands in the note with
 * its audience, the topic is for everybody who takes part.
 *
 * @param topic what it was about, in words for all
 */
@Table("coaching_session")
record Session(
    @Id UUID id,
    @Version @Nullable Long version,
    UUID caseId,
    UUID coachPersonId,
    LocalDate heldOn,
    String place,
    SessionKind kind,
    int minutes,
    @Nullable UUID goalId,
    String topic,
    @Nullable String note,
    @Nullable Audience noteAudience,
    UUID recordedBy,
    Instant recordedAt,
    @Nullable Instant reversedAt,
    @Nullable String reversalReason) {

  boolean isReversed() {
    return reversedAt != null;
  }

  Session reversed(String reason, Instant now) {
    return new Session(
        id,
        version,
        caseId,
        coachPersonId,
        heldOn,
        place,
        kind,
        minutes,
        goalId,
        topic,
        note,
        noteAudience,
        recordedBy,
        recordedAt,
        now,
        reason);
  }
}
