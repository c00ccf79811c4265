package de.jobcoachingportal.reviews;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for more hours or months.
 *
 * @param forecast what is expected if it is granted
 * @param outcome null while the office has not decided
 */
public record ExtensionRequest(
    UUID id,
    int minutes,
    int months,
    String reasons,
    String forecast,
    String requestedBy,
    LocalDate requestedOn,
    @Nullable Outcome outcome,
    @Nullable LocalDate decidedOn) {

  public enum Outcome {
    GRANTED,
    REFUSED
  }

  boolean isOpen() {
    return outcome == null;
  }
}
