package de.jobcoachingportal.people.web;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.people.Invite;
import de.jobcoachingportal.people.NewPerson;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom to bring in. By MAIL needs the mail address, by LETTER the postal address. */
record InvitePerson(
    @NotNull Salutation salutation,
    @NotBlank @Size(max = 80) String givenName,
    @NotBlank @Size(max = 80) String familyName,
    @Nullable @Email @Size(max = 200) String email,
    @Nullable @Size(max = 40) String phone,
    @Nullable @Size(max = 400) String postalAddress,
    @NotNull Role role,
    @Nullable UUID organisationId,
    @Nullable UUID groupId,
    Invite.@NotNull Channel channel) {

  enum Salutation {
    FRAU,
    HERR,
    NONE
  }

  Invite invite() {
    var person = new NewPerson(
        salutation.name(),
        givenName.strip(),
        familyName.strip(),
        email,
        phone,
        postalAddress,
        "de",
        organisationId);
    return new Invite(person, role, groupId, channel, null);
  }
}
