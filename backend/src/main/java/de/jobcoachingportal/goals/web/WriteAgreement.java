package de.jobcoachingportal.goals.web;

import de.jobcoachingportal.goals.Terms;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

record WriteAgreement(
    @NotNull LocalDate startsOn,
    @NotNull @Size(min = 1, max = 12) List<@NotNull LocalDate> talksOn,
    @NotBlank @Size(max = 1000) String rooms,
    @NotBlank @Size(max = 1000) String times,
    @NotBlank @Size(max = 1000) String presence) {

  Terms asTerms() {
    return new Terms(startsOn, talksOn, rooms.strip(), times.strip(), presence.strip());
  }
}
