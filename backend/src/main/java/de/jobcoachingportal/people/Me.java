package de.jobcoachingportal.people;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the portal offers to the person who is signed in: pages of the menu and things to start. */
@Component
public class Me {
  private static final Set<Role> OFFICE =
      Set.of(Role.CASE_WORKER, Role.SPECIALIST, Role.COORDINATOR);

  private final MeQueries queries;
  private final Invitations invitations;
  private final PersonStore store;

  Me(MeQueries queries, Invitations invitations, PersonStore store) {
    this.queries = queries;
    this.invitations = invitations;
    this.store = store;
  }

  /** @param body whom the person works for, if it is not the office */
  public record Own(
      String initials,
      String language,
      @Nullable String body,
      List<String> menu,
      List<String> actions) {}

  /** Who came for the first time has followed the invitation. */
  public Mono<Own> of(Actor actor) {
    return queries
        .own(actor)
        .flatMap(
            own -> (own.invitationOpen() ? invitations.accepted(actor.id()) : Mono.<Void>empty())
                .thenReturn(new Own(
                    own.initials(), own.language(), own.body(), menu(actor), actions(actor))));
  }

  public Mono<Void> speak(Actor actor, String language) {
    return store.speak(actor.id(), language);
  }

  private static List<String> menu(Actor actor) {
    var pages = new ArrayList<String>();
    boolean onlyAdministers = actor.roles().equals(Set.of(Role.TENANT_ADMIN));
    if (!onlyAdministers) {
      pages.addAll(List.of("todo", "cases"));
    }
    if (actor.roles().stream().anyMatch(OFFICE::contains) || actor.is(Role.TENANT_ADMIN)) {
      pages.add("coaches");
    }
    if (actor.is(Role.EMPLOYER)) {
      pages.add("kept-notices");
    }
    if (actor.is(Role.JOB_COACH)) {
      pages.add("requests");
    }
    if (actor.is(Role.CASE_WORKER)) {
      pages.addAll(List.of("post", "absence"));
    }
    if (actor.is(Role.TENANT_ADMIN)) {
      pages.addAll(List.of("setup", "people", "benefits", "forms", "templates", "golive"));
    }
    if (actor.is(Role.TENANT_ADMIN) || actor.is(Role.CASE_WORKER) || actor.is(Role.SPECIALIST)) {
      pages.add("programmes");
    }
    return pages;
  }

  private static List<String> actions(Actor actor) {
    var actions = new ArrayList<String>();
    boolean onlyAdministers = actor.roles().equals(Set.of(Role.TENANT_ADMIN));
    if (!onlyAdministers) {
      actions.add("INQUIRY_OPEN");
    }
    if (actor.is(Role.TENANT_ADMIN)) {
      actions.addAll(List.of("PEOPLE_INVITE", "GOLIVE_SIGN"));
    }
    if (actor.is(Role.CASE_WORKER) || actor.is(Role.IFD_ADVISER)) {
      actions.add("PARTICIPANT_INVITE");
    }
    if (actor.is(Role.CASE_WORKER) || actor.is(Role.COORDINATOR) || actor.is(Role.TENANT_ADMIN)) {
      actions.add("COACH_ADMIT");
    }
    return actions;
  }
}
