package de.jobcoachingportal.cases;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Part of a request: the step was taken by somebody who came by telephone, letter or in person, and is recorded for them.
 *
 * @param participantId the person of the case in whose name the step is taken
 * @param scanId a document of the case, uploaded before, that shows what the person wrote or signed; null if there is none
 */
public record RecordedFor(
    @NotNull UUID participantId,
    @NotNull Channel channel,
    @NotNull @PastOrPresent LocalDate receivedOn,
    @Nullable @Size(max = 500) String note,
    @Nullable UUID scanId) {

  public enum Channel {
    PHONE,
    LETTER,
    IN_PERSON
  }
}
