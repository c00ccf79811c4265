package de.jobcoachingportal.decisions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice as it was issued; the PDF is the file, its hash stands here too. */
public record Notice(
    UUID id,
    UUID decisionId,
    Decision.Kind kind,
    UUID fileId,
    String sha256,
    Delivery delivery,
    Instant issuedAt,
    @Nullable Instant retrievedAt,
    @Nullable Instant postedAt) {

  public enum Delivery {
    POST,
    PORTAL
  }
}
