package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.reviews.EarlyEnd;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** @param reason read by employee, responsible case worker, IFD and coach only */
record EndEarly(
    @NotNull UUID reflectionId,
    @NotNull LocalDate endsOn,
    @NotNull EarlyEnd.WantedBy wantedBy,
    @NotBlank @Size(max = 4000) String reason,
    @NotBlank @Size(max = 2000) String otherSupport) {

  EarlyEnd asEnd() {
    return new EarlyEnd(endsOn, wantedBy, reason.strip(), otherSupport.strip());
  }
}
