package de.jobcoachingportal.people;

import de.jobcoachingportal.identity.AccessChanges;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Realms;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.people.PeopleQueries.Entry;
import de.jobcoachingportal.people.PeopleQueries.RoleHeld;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import de.jobcoachingportal.tenancy.Tenant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks after the people of a tenant: roles, leaving, coming back. What somebody did stays under their name. */
@Component
public class People {
  private final PeopleQueries queries;
  private final PersonStore store;
  private final Invitations invitations;
  private final Directories directories;
  private final Realms realms;
  private final AccessChanges access;

  People(
      PeopleQueries queries,
      PersonStore store,
      Invitations invitations,
      Directories directories,
      Realms realms,
      AccessChanges access) {
    this.queries = queries;
    this.store = store;
    this.invitations = invitations;
    this.directories = directories;
    this.realms = realms;
    this.access = access;
  }

  /** A role to hold, staff of the office in a responsibility group. */
  public record RoleWanted(Role role, @Nullable UUID group) {}

  /** @throws ProblemException 403 for anybody but the administration */
  public Mono<Entry> one(Actor actor, UUID id) {
    return administers(actor).then(entry(id));
  }

  /** @param after the last person of the page before, null for the first page */
  public Flux<Entry> page(
      Actor actor, String start, @Nullable UUID after, @Nullable Role role, boolean staffOnly) {
    var from = after == null ? Mono.just("") : entry(after).map(Entry::searchName);
    return administers(actor)
        .then(from)
        .flatMapMany(name -> queries.page(start, name, after, role, staffOnly));
  }

  static Mono<Void> administers(Actor actor) {
    return actor.is(Role.TENANT_ADMIN)
        ? Mono.empty()
        : Mono.error(new ProblemException(RequestProblem.NOT_ALLOWED));
  }

  private Mono<Entry> entry(UUID id) {
    return queries
        .one(id)
        .switchIfEmpty(Mono.error(() -> new ProblemException(RequestProblem.NOT_FOUND)));
  }

  /** Replaces the roles of a person; in force at their next request. */
  public Mono<Entry> changeRoles(
      Actor actor, UUID id, ExpectedVersion expected, List<RoleWanted> wanted) {
    if (wanted.stream().anyMatch(role -> role.role() == Role.PLATFORM_OPERATOR)) {
      return Mono.error(new ProblemException(RequestProblem.NOT_ALLOWED));
    }
    return one(actor, id)
        .flatMap(person -> keepAnAdministrator(person, wanted)
            .thenMany(Flux.fromIterable(wanted))
            .concatMap(role -> directories.check(role.group(), null))
            .then(Mono.just(person)))
        .flatMap(person -> store
            .touch(id, expected.value())
            .doOnNext(found -> expected.mustBe(found ? expected.value() : null))
            .thenMany(Flux.fromIterable(person.roles()))
            .filter(held -> !wanted.contains(wanted(held)))
            .concatMap(held -> store.revoke(held.id()))
            .thenMany(Flux.fromIterable(toGrant(person, wanted)))
            .concatMap(role -> store.grant(id, role.role(), role.group()))
            .then(access.changed(id))
            .then(becomesStaff(person, wanted)))
        .then(Mono.defer(() -> entry(id)));
  }

  private Mono<Void> becomesStaff(Entry person, List<RoleWanted> wanted) {
    boolean becomes =
        !person.isStaff() && wanted.stream().anyMatch(role -> role.role().isStaff());
    return becomes
        ? store.byId(person.id()).flatMap(account -> invitations.secondFactor(account, true))
        : Mono.empty();
  }

  private static RoleWanted wanted(RoleHeld held) {
    return new RoleWanted(held.role(), held.groupId());
  }

  private static Set<RoleWanted> toGrant(Entry person, List<RoleWanted> wanted) {
    var held = person.roles().stream().map(People::wanted).collect(Collectors.toSet());
    return wanted.stream().filter(role -> !held.contains(role)).collect(Collectors.toSet());
  }

  private Mono<Void> keepAnAdministrator(Entry person, List<RoleWanted> wanted) {
    boolean loses = person.has(Role.TENANT_ADMIN)
        && wanted.stream().noneMatch(role -> role.role() == Role.TENANT_ADMIN);
    return loses ? notTheLastAdministrator() : Mono.empty();
  }

  private Mono<Void> notTheLastAdministrator() {
    return queries
        .holders(Role.TENANT_ADMIN)
        .filter(holders -> holders > 1)
        .switchIfEmpty(Mono.error(() -> new ProblemException(PeopleProblem.LAST_ADMINISTRATOR)))
        .then();
  }

  /** Somebody leaves: no request from now on, streams end, the login is closed. */
  public Mono<Entry> leave(Actor actor, UUID id, ExpectedVersion expected) {
    return one(actor, id)
        .flatMap(person -> (person.has(Role.TENANT_ADMIN)
                ? notTheLastAdministrator()
                : Mono.<Void>empty())
            .then(admit(id, expected, false)))
        .then(Mono.defer(() -> entry(id)));
  }

  /** Somebody who left comes back with the roles they had. */
  public Mono<Entry> comeBack(Actor actor, UUID id, ExpectedVersion expected) {
    return one(actor, id).then(admit(id, expected, true)).then(Mono.defer(() -> entry(id)));
  }

  private Mono<Void> admit(UUID id, ExpectedVersion expected, boolean admitted) {
    return store
        .block(id, expected.value(), !admitted)
        .doOnNext(found -> expected.mustBe(found ? expected.value() : null))
        .then(access.changed(id))
        .then(Mono.defer(() -> store.byId(id)))
        .flatMap(person -> account(person, admitted));
  }

  private Mono<Void> account(Person person, boolean admitted) {
    String subject = person.subject();
    return subject == null
        ? Mono.empty()
        : Mono.deferContextual(context -> Mono.justOrEmpty(Tenant.current(context)))
            .flatMap(tenant -> realms.admit(tenant.realm(), subject, admitted));
  }

  /** Invites again; the earlier link or code ends. */
  public Mono<Invited> inviteAgain(Actor actor, UUID id, Invite.Channel channel) {
    return one(actor, id)
        .flatMap(entry -> entry.access() == PeopleQueries.Access.LEFT
            ? Mono.error(new ProblemException(PeopleProblem.HAS_LEFT))
            : store
                .byId(id)
                .flatMap(person -> invitations.again(actor, person, channel, entry.isStaff())));
  }
}
