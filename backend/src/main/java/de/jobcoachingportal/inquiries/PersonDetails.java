package de.jobcoachingportal.inquiries;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.people.Invite;
import de.jobcoachingportal.people.NewPerson;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Part of a request: somebody by name and address. Nobody needs an account, so every way of reaching them may be missing. */
public record PersonDetails(
    @NotNull Salutation salutation,
    @NotBlank @Size(max = 100) String givenName,
    @NotBlank @Size(max = 100) String familyName,
    @Nullable @Email @Size(max = 200) String email,
    @Nullable @Size(max = 60) String phone,
    @Nullable @Size(max = 400) String postalAddress) {

  public enum Salutation {
    FRAU,
    HERR,
    NONE
  }

  /** To be entered without an account; an invitation to the portal is a step of its own. */
  Invite as(Role role) {
    var person = new NewPerson(
        salutation.name(),
        givenName.strip(),
        familyName.strip(),
        email,
        phone,
        postalAddress,
        "de",
        null);
    return new Invite(person, role, null, Invite.Channel.NONE, null);
  }
}
