package de.jobcoachingportal.people.web;

import de.jobcoachingportal.people.PeopleQueries;
import de.jobcoachingportal.people.PeopleQueries.Access;
import de.jobcoachingportal.people.PeopleQueries.Entry;
import de.jobcoachingportal.people.PeopleQueries.RoleHeld;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as the administration sees them, with what it may do now. */
record PersonView(
    UUID id,
    long version,
    String salutation,
    String givenName,
    String familyName,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String postalAddress,
    String language,
    @Nullable UUID organisationId,
    @Nullable String organisationName,
    List<RoleHeld> roles,
    Access access,
    PeopleQueries.@Nullable Invitation invitation,
    List<Action> actions) {

  enum Action {
    CHANGE_ROLES,
    INVITE_AGAIN,
    LEAVE,
    COME_BACK
  }

  static PersonView of(Entry entry) {
    return new PersonView(
        entry.id(),
        entry.version(),
        entry.salutation(),
        entry.givenName(),
        entry.familyName(),
        entry.email(),
        entry.phone(),
        entry.postalAddress(),
        entry.language(),
        entry.organisationId(),
        entry.organisationName(),
        entry.roles(),
        entry.access(),
        entry.invitation(),
        actions(entry.access()));
  }

  private static List<Action> actions(Access access) {
    return switch (access) {
      case LEFT -> List.of(Action.COME_BACK);
      case ACTIVE -> List.of(Action.CHANGE_ROLES, Action.LEAVE);
      case NO_ACCOUNT, INVITED, INVITATION_EXPIRED ->
        List.of(Action.CHANGE_ROLES, Action.INVITE_AGAIN, Action.LEAVE);
    };
  }
}
