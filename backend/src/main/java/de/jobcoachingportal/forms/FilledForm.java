package de.jobcoachingportal.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A form of a case, under the version with which it was begun. */
@Table("filled_form")
record FilledForm(
    @Id UUID id,
    @Version @Nullable Long version,
    UUID caseId,
    UUID formVersionId,
    @Nullable LocalDate dueOn,
    UUID openedBy,
    Instant openedAt,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawnReason) {

  FilledForm withdrawn(String reason, Instant now) {
    return new FilledForm(
        id, version, caseId, formVersionId, dueOn, openedBy, openedAt, now, reason);
  }
}
