package de.jobcoachingportal.cases;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.programmes.OfferedProgramme;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import de.jobcoachingportal.programmes.Programmes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Under which programme a case runs. With the programme goes the body that decides, and with the body the circle of people
 * who lead and read the case: it lies in a group of that body.
 */
@Service
public class CaseProgrammes {

  /** @param ready whether the deciding body has people here, so that a case can go to them */
  public record Choice(OfferedProgramme programme, boolean ready) {}

  /** @param programme null: the usual one */
  record Start(@Nullable UUID programme, UUID group) {}

  private final Programmes programmes;
  private final CaseRepository cases;
  private final CaseStore store;
  private final CasePeople people;
  private final ObjectProvider<HandOverGuard> guards;
  private final CaseHistory history;
  private final Todos todos;
  private final AuditLog audit;
  private final LiveSignals live;

  CaseProgrammes(
      Programmes programmes,
      CaseRepository cases,
      CaseStore store,
      CasePeople people,
      ObjectProvider<HandOverGuard> guards,
      CaseHistory history,
      Todos todos,
      AuditLog audit,
      LiveSignals live) {
    this.programmes = programmes;
    this.cases = cases;
    this.store = store;
    this.people = people;
    this.guards = guards;
    this.history = history;
    this.todos = todos;
    this.audit = audit;
    this.live = live;
  }

  /** What can be chosen today, the usual programme first. */
  public Flux<Choice> choices() {
    return store
        .bodies()
        .collectList()
        .flatMapMany(bodies -> programmes
            .offered()
            .map(offered -> new Choice(offered, bodies.contains(offered.decidingBody()))));
  }

  /**
   * Where a new case begins.
   *
   * @param programme null: the usual one
   * @param leads whether the actor is to lead the case; that needs the people of the body that decides
   */
  Mono<Start> start(@Nullable UUID programme, boolean leads, Actor actor) {
    return (programme == null ? usual() : chosen(programme))
        .flatMap(start -> group(start.body(), actor)
            .map(group -> new Start(start.id(), group))
            .filter(found -> !leads || mayLead(actor, start.body(), found.group()))
            .switchIfEmpty(Mono.error(() -> refused(CaseProblem.OTHER_BODY))));
  }

  /**
   * Another programme for a case that is not filed yet. If another body decides it, the case goes to its people and those
   * of the body before leave it.
   *
   * @throws ProblemException cases.programme-unknown, cases.no-group-of-body, cases.still-missing while something in it is
   *     the matter of the body before
   */
  public Mono<CoachingCase> choose(
      CaseFile file, ExpectedVersion version, UUID programme, Actor actor) {
    version.mustBe(file.coachingCase().version());
    var before = file.coachingCase().responsibilityGroupId();
    return chosen(programme)
        .zipWith(store.bodyOf(before))
        .flatMap(found -> found.getT1().body() == found.getT2()
            ? move(file, found.getT1(), before, actor)
            : settled(file)
                .then(Mono.defer(() -> group(found.getT1().body(), actor)))
                .flatMap(group -> people
                    .officeLeaves(file)
                    .then(
                        todos.open(Todos.Asked.ofGroup(file.id(), CoachingCases.TAKE, null, null)))
                    .then(move(file, found.getT1(), group, actor))));
  }

  private Mono<Void> settled(CaseFile file) {
    return Flux.fromStream(guards::stream)
        .concatMap(guard -> guard.unsettled(file))
        .concatMapIterable(list -> list)
        .collectList()
        .flatMap(unsettled ->
            unsettled.isEmpty() ? Mono.empty() : Mono.error(CoachingCases.stillMissing(unsettled)));
  }

  private static boolean mayLead(Actor actor, DecidingBody body, UUID group) {
    return actor.groups().contains(group)
        || body == DecidingBody.OFFICE && actor.groups().isEmpty();
  }

  private record Chosen(@Nullable UUID id, String name, DecidingBody body) {
    static Chosen of(OfferedProgramme offered) {
      return new Chosen(
          offered.usual() ? null : offered.id(), offered.version().name(), offered.decidingBody());
    }
  }

  private Mono<CoachingCase> move(CaseFile file, Chosen chosen, UUID group, Actor actor) {
    return cases
        .save(file.coachingCase().under(chosen.id(), group))
        .flatMap(moved -> history
            .note(file, "PROGRAMME_CHOSEN", chosen.name(), Audience.EVERYONE)
            .then(audit.wrote(
                actor, "PROGRAMME_CHOSEN", file.id(), file.actingAs().name(), file.id()))
            .then(live.changed(file.id(), "overview"))
            .thenReturn(moved));
  }

  /** An office without rules still takes questions; then it leads the case itself. */
  private Mono<Chosen> usual() {
    return programmes
        .offered()
        .filter(OfferedProgramme::usual)
        .next()
        .map(Chosen::of)
        .defaultIfEmpty(new Chosen(null, "", DecidingBody.OFFICE));
  }

  private Mono<Chosen> chosen(UUID programme) {
    return programmes
        .offered()
        .filter(offered -> offered.id().equals(programme))
        .next()
        .map(Chosen::of)
        .switchIfEmpty(Mono.error(() -> refused(CaseProblem.PROGRAMME_UNKNOWN)));
  }

  private Mono<UUID> group(DecidingBody body, Actor actor) {
    return store
        .responsibleGroup(actor, body)
        .switchIfEmpty(Mono.error(() -> body == DecidingBody.OFFICE
            ? new ProblemException(CaseProblem.NO_GROUP)
            : refused(CaseProblem.NO_GROUP_OF_BODY)));
  }

  private static ProblemException refused(CaseProblem problem) {
    return new ProblemException(
        problem, new FieldError("/programmeId", "programme", problem.title()));
  }
}
