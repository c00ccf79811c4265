package de.jobcoachingportal.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as a tenant knows them.
 *
 * @param subject their account in the tenant's realm; null for those who are served on paper
 */
record Person(
    UUID id,
    long version,
    @Nullable String subject,
    String salutation,
    String givenName,
    String familyName,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String postalAddress,
    String language,
    @Nullable UUID organisation,
    @Nullable Instant blockedAt) {

  NewPerson asNew() {
    return new NewPerson(
        salutation, givenName, familyName, email, phone, postalAddress, language, organisation);
  }

  /** Whether somebody was entered under the same name; spelling of umlauts, signs and capitals aside. */
  boolean isCalledLike(NewPerson other) {
    return bare(familyName + " " + givenName)
        .equals(bare(other.familyName() + " " + other.givenName()));
  }

  private static String bare(String name) {
    return PeopleQueries.folded(name).replaceAll("[^\\p{L}]+", "");
  }

  /** First line of an address: "Frau Petra Schierling". */
  String letterName() {
    return switch (salutation) {
      case "FRAU" -> "Frau " + givenName + " " + familyName;
      case "HERR" -> "Herrn " + givenName + " " + familyName;
      default -> givenName + " " + familyName;
    };
  }
}
