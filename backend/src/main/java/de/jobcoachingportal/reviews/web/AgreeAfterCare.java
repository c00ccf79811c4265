package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.reviews.AfterCarePlan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

record AgreeAfterCare(
    @NotNull AfterCarePlan.Carer carer,
    @NotBlank @Size(max = 200) String contactName,
    @NotNull LocalDate beginsOn) {

  AfterCarePlan asPlan() {
    return new AfterCarePlan(carer, contactName.strip(), beginsOn);
  }
}
