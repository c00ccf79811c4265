package de.jobcoachingportal.people;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.jobcoachingportal.identity.AccessChanges;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.people.Directory.Deputy;
import de.jobcoachingportal.people.Directory.Group;
import de.jobcoachingportal.people.Directory.Organisation;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import de.jobcoachingportal.programmes.DecidingBodies;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the administration of an office arranges around its people. */
@Component
public class Directories {
  private final DirectoryStore store;
  private final PersonStore people;
  private final AccessChanges access;
  private final DecidingBodies bodies;
  private final Clock clock;

  Directories(
      DirectoryStore store,
      PersonStore people,
      AccessChanges access,
      DecidingBodies bodies,
      Clock clock) {
    this.store = store;
    this.people = people;
    this.access = access;
    this.bodies = bodies;
    this.clock = clock;
  }

  /** Names of organisations are needed by everybody who invites. */
  public Flux<Organisation> organisations(Actor actor) {
    return inviters(actor).thenMany(store.organisations());
  }

  public Mono<UUID> addOrganisation(Actor actor, String kind, String name) {
    return inviters(actor).then(store.addOrganisation(kind, name));
  }

  public Flux<Group> groups(Actor actor) {
    return inviters(actor).thenMany(store.groups());
  }

  /**
   * A group of the office or of another body, for good: its cases are that body's.
   *
   * @throws ProblemException programmes.body-unnamed while nobody has entered what the body is called
   */
  public Mono<UUID> addGroup(Actor actor, String name, DecidingBody body) {
    return People.administers(actor)
        .then(bodies.letterhead(body))
        .flatMap(named -> store.addGroup(name, body))
        .switchIfEmpty(Mono.error(Directories::taken));
  }

  public Mono<Void> renameGroup(Actor actor, UUID id, ExpectedVersion expected, String name) {
    return People.administers(actor)
        .then(store.groups().filter(group -> group.id().equals(id)).next())
        .switchIfEmpty(Mono.error(() -> new ProblemException(RequestProblem.NOT_FOUND)))
        .flatMap(group ->
            store.groups().any(other -> !other.id().equals(id) && other.name().equals(name)))
        .flatMap(
            taken -> taken ? Mono.error(taken()) : store.renameGroup(id, expected.value(), name))
        .doOnNext(found -> expected.mustBe(found ? expected.value() : null))
        .then();
  }

  private static ProblemException taken() {
    return new ProblemException(
        PeopleProblem.NAME_TAKEN,
        new FieldError("/name", "taken", PeopleProblem.NAME_TAKEN.title()));
  }

  public Flux<Deputy> deputies(Actor actor) {
    return inviters(actor).thenMany(store.deputies());
  }

  public Mono<UUID> addDeputy(
      Actor actor, UUID person, UUID deputy, LocalDate from, @Nullable LocalDate until) {
    if (person.equals(deputy)) {
      return Mono.error(new ProblemException(
          PeopleProblem.DEPUTY_OF_SELF,
          new FieldError("/deputyId", "self", PeopleProblem.DEPUTY_OF_SELF.title())));
    }
    if (until != null && until.isBefore(from)) {
      return Mono.error(new ProblemException(
          PeopleProblem.PERIOD_REVERSED,
          new FieldError("/validUntil", "reversed", PeopleProblem.PERIOD_REVERSED.title())));
    }
    return arranges(actor, person)
        .then(known(person, "/personId"))
        .then(known(deputy, "/deputyId"))
        .then(Mono.defer(() -> ofTheSameBodies(person, deputy)))
        .then(store.addDeputy(person, deputy, from, until))
        .flatMap(id -> access.changed(deputy).thenReturn(id));
  }

  /** Who stands in reads the cases of who is away: a case stays with the body that decides it. */
  private Mono<Void> ofTheSameBodies(UUID person, UUID deputy) {
    return Mono.zip(
            store.bodies(person).collect(toUnmodifiableSet()),
            store.bodies(deputy).collect(toUnmodifiableSet()))
        .filter(bodies -> bodies.getT2().isEmpty() || bodies.getT2().containsAll(bodies.getT1()))
        .switchIfEmpty(Mono.error(() -> new ProblemException(
            PeopleProblem.DEPUTY_OF_OTHER_BODY,
            new FieldError("/deputyId", "body", PeopleProblem.DEPUTY_OF_OTHER_BODY.title()))))
        .then();
  }

  private Mono<Void> known(UUID person, String pointer) {
    return people
        .byId(person)
        .switchIfEmpty(Mono.error(() -> new ProblemException(
            RequestProblem.INVALID,
            new FieldError(pointer, "unknown", "Diese Person gibt es hier nicht."))))
        .then();
  }

  public Mono<Void> endDeputy(Actor actor, UUID id) {
    return store
        .deputies()
        .filter(deputy -> deputy.id().equals(id))
        .next()
        .switchIfEmpty(Mono.error(() -> new ProblemException(RequestProblem.NOT_FOUND)))
        .flatMap(deputy -> arranges(actor, deputy.personId()))
        .then(store.endDeputy(id, LocalDate.now(clock).minusDays(1)))
        .filter(found -> found)
        .switchIfEmpty(Mono.error(() -> new ProblemException(RequestProblem.NOT_FOUND)))
        .then();
  }

  /** Refuses a group or organisation the tenant does not have; row security hides those of others. */
  Mono<Void> check(@Nullable UUID group, @Nullable UUID organisation) {
    var groupKnown = group == null
        ? Mono.<Void>empty()
        : orRefuse(store.hasGroup(group), PeopleProblem.UNKNOWN_GROUP, "/groupId");
    var organisationKnown = organisation == null
        ? Mono.<Void>empty()
        : orRefuse(
            store.hasOrganisation(organisation),
            PeopleProblem.UNKNOWN_ORGANISATION,
            "/organisationId");
    return groupKnown.then(organisationKnown);
  }

  private static Mono<Void> orRefuse(Mono<Boolean> known, PeopleProblem problem, String pointer) {
    return known
        .filter(found -> found)
        .switchIfEmpty(Mono.error(() ->
            new ProblemException(problem, new FieldError(pointer, "unknown", problem.title()))))
        .then();
  }

  /** Who could stand in for the caller: those who work on the same cases. */
  public Flux<Directory.Colleague> colleagues(Actor actor) {
    return actor.is(Role.CASE_WORKER)
        ? store.colleagues(actor.groups().toArray(UUID[]::new), actor.id())
        : Flux.error(new ProblemException(RequestProblem.NOT_ALLOWED));
  }

  /** The administration for everybody; who works on cases also for their own absence. */
  private static Mono<Void> arranges(Actor actor, UUID person) {
    return actor.is(Role.CASE_WORKER) && person.equals(actor.id())
        ? Mono.empty()
        : People.administers(actor);
  }

  /** Those who bring in people need to see where people belong. */
  private static Mono<Void> inviters(Actor actor) {
    return actor.is(Role.TENANT_ADMIN) || actor.is(Role.CASE_WORKER) || actor.is(Role.IFD_ADVISER)
        ? Mono.empty()
        : Mono.error(new ProblemException(RequestProblem.NOT_ALLOWED));
  }
}
