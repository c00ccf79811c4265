package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.reviews.TeamReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

record RecordReflection(
    @NotNull @PastOrPresent LocalDate heldOn,
    @NotBlank @Size(max = 500) String present,
    @NotBlank @Size(max = 4000) String whatHappened,
    @NotBlank @Size(max = 4000) String whatWasTried,
    @NotBlank @Size(max = 4000) String whatElseHelps) {

  TeamReflection asReflection() {
    return new TeamReflection(
        heldOn, present.strip(), whatHappened.strip(), whatWasTried.strip(), whatElseHelps.strip());
  }
}
