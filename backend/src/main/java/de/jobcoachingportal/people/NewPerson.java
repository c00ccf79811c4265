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
  /** A field left blank is a field left out: two people without an address do not share the empty one. */
  public NewPerson {
    email = filled(email);
    phone = filled(phone);
    postalAddress = filled(postalAddress);
  }

  private static @Nullable String filled(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  String fullName() {
    return givenName + " " + familyName;
  }
}
