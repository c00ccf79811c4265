package de.jobcoachingportal.forms;

import de.jobcoachingportal.cases.Relation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What one filler said in a form.
 *
 * @param answers JSON object by field; may be unfinished until it is confirmed
 * @param confirmedAs in whose name
 * @param reopenedReason why it was opened again; kept until the next confirmation
 * @param invitedAt when those who fill it were last told by mail that it waits for them
 */
@Table("filled_part")
record FilledPart(
    @Id UUID id,
    @Version @Nullable Long version,
    UUID filledFormId,
    Filler filler,
    String answers,
    @Nullable Instant savedAt,
    @Nullable UUID savedBy,
    @Nullable Instant confirmedAt,
    @Nullable UUID confirmedBy,
    @Nullable Relation confirmedAs,
    @Nullable String reopenedReason,
    @Nullable Instant invitedAt) {

  static FilledPart empty(UUID id, UUID form, Filler filler) {
    return new FilledPart(id, null, form, filler, "{}", null, null, null, null, null, null, null);
  }

  boolean isConfirmed() {
    return confirmedAt != null;
  }

  FilledPart saved(String newAnswers, UUID person, Instant now) {
    return new FilledPart(
        id,
        version,
        filledFormId,
        filler,
        newAnswers,
        now,
        person,
        null,
        null,
        null,
        reopenedReason,
        invitedAt);
  }

  FilledPart confirmed(String complete, UUID person, Relation as, Instant now) {
    return new FilledPart(
        id,
        version,
        filledFormId,
        filler,
        complete,
        savedAt,
        savedBy,
        now,
        person,
        as,
        null,
        invitedAt);
  }

  FilledPart reopened(String reason) {
    return new FilledPart(
        id,
        version,
        filledFormId,
        filler,
        answers,
        savedAt,
        savedBy,
        null,
        null,
        null,
        reason,
        invitedAt);
  }
}
