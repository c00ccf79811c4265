package de.jobcoachingportal.reviews;

import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.CoachingCases;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** An early end: never without the team having thought about it first, its reason never beyond its audience. */
@Service
public class EarlyEnds {

  private final CaseAccess access;
  private final EarlyEndStore store;
  private final CoachingCases cases;
  private final Todos todos;
  private final ReviewNotes notes;
  private final Clock clock;

  EarlyEnds(
      CaseAccess access,
      EarlyEndStore store,
      CoachingCases cases,
      Todos todos,
      ReviewNotes notes,
      Clock clock) {
    this.access = access;
    this.store = store;
    this.cases = cases;
    this.todos = todos;
    this.notes = notes;
    this.clock = clock;
  }

  public record WrittenReflection(
      UUID id, TeamReflection reflection, String writtenBy, LocalDate writtenOn) {}

  public record WrittenEnd(EarlyEnd end, String endedBy, LocalDate endedOn) {}

  public record OpenReflections(CaseFile file, List<WrittenReflection> reflections) {}

  public record OpenEnd(CaseFile file, Optional<WrittenEnd> end) {}

  public Mono<OpenReflections> reflections(UUID caseId, Actor actor) {
    return access
        .open(caseId, actor, Operation.REFLECTION_READ)
        .flatMap(file -> store.reflections(caseId).map(found -> new OpenReflections(file, found)));
  }

  public Mono<OpenReflections> reflect(UUID caseId, TeamReflection reflection, Actor actor) {
    var id = Ids.next();
    return access
        .open(caseId, actor, Operation.REFLECTION_WRITE)
        .flatMap(file -> store
            .insert(id, caseId, reflection, actor, clock.instant())
            .then(todos.done(caseId, "TEAM_REFLECTION"))
            .then(notes.done(file, "TEAM_REFLECTED", id)))
        .then(Mono.defer(() -> reflections(caseId, actor)));
  }

  public Mono<OpenEnd> end(UUID caseId, Actor actor) {
    return access
        .open(caseId, actor, Operation.REVIEWS_READ)
        .flatMap(file -> store
            .end(caseId)
            .map(Optional::of)
            .defaultIfEmpty(Optional.empty())
            .map(found -> new OpenEnd(file, found)));
  }

  /** @throws ProblemException reviews.reflection-missing if the team has not thought about it yet */
  public Mono<OpenEnd> end(UUID caseId, UUID reflectionId, EarlyEnd end, Actor actor) {
    return access
        .open(caseId, actor, Operation.CASE_END_EARLY)
        .flatMap(file -> store
            .reflections(caseId)
            .filter(found -> found.stream().anyMatch(each -> each.id().equals(reflectionId)))
            .switchIfEmpty(Mono.error(() -> new ProblemException(ReviewProblem.REFLECTION_MISSING)))
            .then(Mono.defer(() -> store.insert(caseId, reflectionId, end, actor, clock.instant())))
            .then(Mono.defer(() -> cases.advance(file, CaseState.ENDED_EARLY, actor, end.reason())))
            .then(notes.done(file, "CASE_ENDED_EARLY", caseId)))
        .then(Mono.defer(() -> end(caseId, actor)));
  }
}
