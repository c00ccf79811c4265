package de.jobcoachingportal.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A letter that has to leave the house by post. */
@Table("print_job")
record PrintJob(
    @Id UUID id,
    @Version @Nullable Long version,
    UUID caseId,
    UUID fileId,
    String recipient,
    Instant orderedAt,
    @Nullable Instant postedAt,
    @Nullable UUID postedBy) {

  PrintJob posted(UUID person, Instant now) {
    return new PrintJob(id, version, caseId, fileId, recipient, orderedAt, now, person);
  }
}
