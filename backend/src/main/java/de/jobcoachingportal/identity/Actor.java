package de.jobcoachingportal.identity;

import java.util.Set;
import java.util.UUID;

/**
 * The person behind a request, as they are now.
 *
 * @param name as others read it, e.g. "Frau Escheveria"
 * @param groups responsibility groups of the office this person works in
 */
public record Actor(PersonId person, String name, Set<Role> roles, Set<UUID> groups) {

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public UUID id() {
    return person.value();
  }
}
