package de.jobcoachingportal.people;

import de.jobcoachingportal.identity.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an invitation led to.
 *
 * @param invitation null if none was needed: the person has an account, or wants none
 * @param letter shown once, to be printed
 */
public record Invited(
    PersonId person, @Nullable UUID invitation, @Nullable Letter letter) {

  /** Everything that is printed; the code is kept nowhere else. */
  public record Letter(
      String office,
      String name,
      @Nullable String postalAddress,
      String portal,
      String loginName,
      String code,
      LocalDate validUntil) {}
}
