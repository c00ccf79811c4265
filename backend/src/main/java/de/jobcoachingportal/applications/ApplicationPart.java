package de.jobcoachingportal.applications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** @param content the part as JSON */
@Table("application_part")
record ApplicationPart(
    @Id UUID id,
    @Version @Nullable Long version,
    UUID caseId,
    Part part,
    String content,
    Instant savedAt) {

  enum Part {
    EMPLOYEE,
    COMPANY
  }

  ApplicationPart with(String newContent, Instant now) {
    return new ApplicationPart(id, version, caseId, part, newContent, now);
  }
}
