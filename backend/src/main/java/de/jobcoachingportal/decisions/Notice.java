package de.jobcoachingportal.decisions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it was issued; the PDF is the file, its hash stands here too.
 *
 * @param toEmployer it answers an application of the employer: the employee's side does not read it, and the other way
 *     round
 * @param notifiedAt when the mail went out that something waits in the portal
 * @param plainFileId the twin in plain words; null where none went along
 */
public record Notice(
    UUID id,
    UUID decisionId,
    UUID recipientId,
    boolean toEmployer,
    DecisionKind kind,
    UUID fileId,
    String sha256,
    @Nullable UUID plainFileId,
    Delivery delivery,
    Instant issuedAt,
    @Nullable Instant retrievedAt,
    @Nullable Instant postedAt,
    @Nullable Instant notifiedAt) {

  /** The day it counts as made known; null while nobody knows. */
  public @Nullable Announcement announced() {
    return Announcement.of(this);
  }

  public enum Delivery {
    POST,
    PORTAL
  }
}
