package de.jobcoachingportal.hours.web;

import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.hours.SessionKind;
import de.jobcoachingportal.hours.Sessions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code topic}: everybody who takes part reads it; {@code note}: only its audience. */
record RecordSession(
    @NotNull @PastOrPresent LocalDate heldOn,
    @NotBlank @Size(max = 120) String place,
    @NotNull SessionKind kind,
    @NotNull @Min(5) @Max(720) Integer minutes,
    @Nullable UUID goalId,
    @NotBlank @Size(max = 200) String topic,
    @Nullable @Size(max = 4000) String note,
    @Nullable Audience noteAudience,
    @Nullable Boolean fromReserve,
    @Nullable @Valid RecordedFor recordedFor) {

  Sessions.Held held() {
    return new Sessions.Held(
        heldOn,
        place,
        kind,
        minutes,
        goalId,
        topic,
        note,
        noteAudience,
        Boolean.TRUE.equals(fromReserve));
  }
}
