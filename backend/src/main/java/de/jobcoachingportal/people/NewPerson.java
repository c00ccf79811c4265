package de.jobcoachingportal.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person a tenant does not know yet.
 *
 * @param salutation FRAU, HERR or NONE
 * @param postalAddress lines as they stand on an envelope; needed for a letter
 * @param language de, plain or en
 */
public record NewPerson(
    String salutation,
    String givenName,
    String familyName,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String postalAddress,
    String language,
    @Nullable UUID organisation) {

  String fullName() {
    return givenName + " " + familyName;
  }
}
