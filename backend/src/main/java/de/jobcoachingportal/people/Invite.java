package de.jobcoachingportal.people;

import de.jobcoachingportal.identity.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite, as what and how.
 *
 * @param group responsibility group the person works in; staff of the office only
 * @param caseId the case the person is invited into; null for staff
 */
public record Invite(
    NewPerson person,
    Role role,
    @Nullable UUID group,
    Channel channel,
    @Nullable UUID caseId) {

  /** By MAIL with a link, by LETTER with a one-time code, or NONE: served by the paper desk, no account. */
  public enum Channel {
    MAIL,
    LETTER,
    NONE
  }
}
