package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.reviews.AfterCares;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record RecordCheck(
    @NotNull @PastOrPresent LocalDate doneOn,
    @NotNull Boolean employed,
    @NotBlank @Size(max = 2000) String finding,
    @NotNull Boolean supportNeeded,
    @Nullable @Valid RecordedFor recordedFor) {

  AfterCares.Finding asFinding() {
    return new AfterCares.Finding(doneOn, employed, finding.strip(), supportNeeded);
  }
}
