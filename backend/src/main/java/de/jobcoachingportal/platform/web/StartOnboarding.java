package de.jobcoachingportal.platform.web;

import de.jobcoachingportal.tenancy.FirstAdministrator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Who is invited as the first administrator. */
record StartOnboarding(
    FirstAdministrator.@NotNull Salutation salutation,
    @NotBlank @Size(max = 80) String givenName,
    @NotBlank @Size(max = 80) String familyName,
    @NotBlank @Email @Size(max = 200) String email) {

  FirstAdministrator administrator() {
    return new FirstAdministrator(salutation, givenName.strip(), familyName.strip(), email.strip());
  }
}
