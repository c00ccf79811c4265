package de.jobcoachingportal.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A form as it is asked from a day on.
 *
 * @param definition a {@link FormDefinition} as JSON
 * @param inForceFrom null: a draft. Once set, nothing changes any more
 */
@Table("form_version")
record FormVersion(
    @Id UUID id,
    @Version @Nullable Long version,
    UUID formId,
    int number,
    String title,
    String definition,
    @Nullable LocalDate inForceFrom,
    Instant savedAt,
    @Nullable UUID savedBy) {

  boolean isDraft() {
    return inForceFrom == null;
  }

  FormVersion with(String newTitle, String newDefinition, Instant now, UUID person) {
    return new FormVersion(id, version, formId, number, newTitle, newDefinition, null, now, person);
  }

  FormVersion inForceFrom(LocalDate day) {
    return new FormVersion(id, version, formId, number, title, definition, day, savedAt, savedBy);
  }
}
