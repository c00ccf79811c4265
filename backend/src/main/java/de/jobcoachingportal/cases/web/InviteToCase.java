package de.jobcoachingportal.cases.web;

import de.jobcoachingportal.cases.Relation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to take part.
 *
 * @param how MAIL or LETTER invite to the portal; NONE enters somebody who wants no account
 * @param scope of a representative, and needed there: what they may do and on what it rests
 */
record InviteToCase(
    @NotNull Relation relation,
    @NotNull Salutation salutation,
    @NotBlank @Size(max = 100) String givenName,
    @NotBlank @Size(max = 100) String familyName,
    @Nullable @Email @Size(max = 200) String email,
    @Nullable @Size(max = 60) String phone,
    @Nullable @Size(max = 400) String postalAddress,
    @NotNull How how,
    @Nullable @Size(max = 500) String scope) {

  enum Salutation {
    FRAU,
    HERR,
    NONE
  }

  enum How {
    MAIL,
    LETTER,
    NONE
  }
}
