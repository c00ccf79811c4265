package de.jobcoachingportal.documents;

import de.jobcoachingportal.cases.Audience;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A file as it was added; it is never changed, {@code sha256} proves it. */
@Table("stored_file")
public record StoredFile(
    @Id UUID id,
    UUID caseId,
    Kind kind,
    String title,
    String fileName,
    String mediaType,
    int sizeBytes,
    String sha256,
    byte[] content,
    Audience audience,
    UUID addedBy,
    Instant addedAt) {

  public enum Kind {
    UPLOAD,
    NOTICE,
    LETTER,
    REPORT
  }
}
