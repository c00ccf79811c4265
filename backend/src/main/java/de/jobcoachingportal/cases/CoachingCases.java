package de.jobcoachingportal.cases;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Moves cases on. Every module that brings a case a step further calls {@link #advance}; nobody else writes the state. */
@Service
public class CoachingCases {
  /** A case came from another body and nobody leads it yet. */
  static final String TAKE = "CASE_TAKE";

  private final CaseRepository cases;
  private final CaseStore store;
  private final CasePeople people;
  private final CaseHistory history;
  private final Todos todos;
  private final SwitchedOffSteps switchedOff;
  /** Asked for late: guards may themselves need a case that moves. */
  private final ObjectProvider<TransitionGuard> guards;

  private final ObjectProvider<StateEntered> followers;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  CoachingCases(
      CaseRepository cases,
      CaseStore store,
      CasePeople people,
      CaseHistory history,
      Todos todos,
      SwitchedOffSteps switchedOff,
      ObjectProvider<TransitionGuard> guards,
      ObjectProvider<StateEntered> followers,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.cases = cases;
    this.store = store;
    this.people = people;
    this.history = history;
    this.todos = todos;
    this.switchedOff = switchedOff;
    this.guards = guards;
    this.followers = followers;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  /**
   * Moves a case to another state, if the way leads there and no guard misses anything.
   *
   * @param note why, for the providers (of an early end: for its audience); null if nothing is to be said
   * @throws ProblemException cases.not-from-here, cases.resting, or cases.still-missing with one error per missing thing
   */
  public Mono<CoachingCase> advance(
      CaseFile file, CaseState to, Actor actor, @Nullable String note) {
    return missing(file, to)
        .flatMap(
            missing -> missing.isEmpty() ? switchedOff.of(file) : Mono.error(stillMissing(missing)))
        .flatMap(off -> carryOut(file.coachingCase().moveTo(to, off, clock.instant())))
        .flatMap(moved -> history
            .moved(file, file.coachingCase().state(), to, note)
            .then(to.isOver() ? todos.dropAll(moved.id()) : Mono.empty())
            .then(noted(file, actor, "CASE_MOVED_TO_" + to))
            .thenMany(Flux.fromStream(followers::stream))
            .filter(follower -> follower.state() == to)
            .concatMap(follower -> follower.entered(file, actor))
            .then(Mono.just(moved)));
  }

  /** What still stands in the way of a state; also asked by pages that show it before anybody tries. */
  public Mono<List<Missing>> missing(CaseFile file, CaseState to) {
    return Flux.fromStream(guards::stream)
        .filter(guard -> guard.to() == to)
        .concatMap(guard -> guard.missing(file))
        .concatMapIterable(list -> list)
        .collectList();
  }

  /** Coaching and its warnings stop; legal clocks go on (they pause only by a rule of their own). */
  public Mono<CoachingCase> rest(
      CaseFile file, ExpectedVersion version, LocalDate since, String reason, Actor actor) {
    version.mustBe(file.coachingCase().version());
    if (file.coachingCase().isResting()) {
      return Mono.error(new ProblemException(CaseProblem.ALREADY_RESTING));
    }
    return cases
        .save(file.coachingCase().restingFrom(since, reason))
        .flatMap(resting -> history
            .note(file, "RESTS", reason, Audience.PROVIDERS)
            .then(noted(file, actor, "CASE_RESTS"))
            .thenReturn(resting));
  }

  public Mono<CoachingCase> takeUpAgain(CaseFile file, ExpectedVersion version, Actor actor) {
    version.mustBe(file.coachingCase().version());
    if (!file.coachingCase().isResting()) {
      return Mono.error(new ProblemException(CaseProblem.NOT_RESTING));
    }
    return cases
        .save(file.coachingCase().takenUpAgain())
        .flatMap(goingOn -> history
            .note(file, "GOES_ON", null, Audience.EVERYONE)
            .then(noted(file, actor, "CASE_GOES_ON"))
            .thenReturn(goingOn));
  }

  /** The day the application arrived; the case is held under the programme version of that day. */
  public Mono<CoachingCase> received(CaseFile file, LocalDate day, Actor actor) {
    return switchedOff
        .inForceOn(file, day)
        .map(programme -> file.coachingCase().receivedOn(day, programme))
        .defaultIfEmpty(file.coachingCase().receivedOn(day, file.programmeVersionId()))
        .flatMap(cases::save)
        .flatMap(received -> noted(file, actor, "CASE_RECEIVED").thenReturn(received));
  }

  /** Another group of the same body takes the case over. */
  public Mono<CoachingCase> assign(
      CaseFile file, ExpectedVersion version, UUID group, Actor actor) {
    version.mustBe(file.coachingCase().version());
    return Mono.zip(store.bodyOf(file.coachingCase().responsibilityGroupId()), store.bodyOf(group))
        .filter(bodies -> bodies.getT1() == bodies.getT2())
        .switchIfEmpty(Mono.error(() -> new ProblemException(
            CaseProblem.GROUP_OF_OTHER_BODY,
            new FieldError("/groupId", "body", CaseProblem.GROUP_OF_OTHER_BODY.title()))))
        .flatMap(same -> cases.save(file.coachingCase().inGroup(group)))
        .flatMap(moved -> history
            .note(file, "GROUP_CHANGED", null, Audience.EVERYONE)
            .then(noted(file, actor, "CASE_ASSIGNED"))
            .thenReturn(moved));
  }

  /** Somebody of the responsible group takes the case; who had it before is no longer responsible. */
  public Mono<Participant> take(CaseFile file, Actor actor) {
    return people
        .one(file.id(), Relation.RESPONSIBLE_CASE_WORKER)
        .flatMap(before -> before.personId().equals(actor.id())
            ? Mono.error(new ProblemException(CaseProblem.ALREADY_TAKES_PART))
            : people.handedOver(before))
        .then(todos.done(file.id(), TAKE))
        .then(people.join(
            file,
            new CasePeople.Newcomer(
                actor.id(), Relation.RESPONSIBLE_CASE_WORKER, null, Participant.Reachable.PORTAL),
            actor));
  }

  private Mono<CoachingCase> carryOut(CoachingCase.Step step) {
    return switch (step) {
      case CoachingCase.Moved(var moved) -> cases.save(moved);
      case CoachingCase.NotFromHere(var from, var to) ->
        Mono.error(
            new ProblemException(CaseProblem.NOT_FROM_HERE).with("from", from).with("to", to));
      case CoachingCase.Resting() -> Mono.error(new ProblemException(CaseProblem.RESTING));
    };
  }

  private Mono<Void> noted(CaseFile file, Actor actor, String action) {
    return audit
        .wrote(actor, action, file.id(), file.actingAs().name(), file.id())
        .then(live.changed(file.id(), "overview"));
  }

  static ProblemException stillMissing(List<Missing> missing) {
    return new ProblemException(
            CaseProblem.STILL_MISSING,
            missing.stream()
                .map(thing -> new FieldError("", thing.code(), thing.sentence()))
                .toList())
        .with("missing", missing);
  }
}
