package de.jobcoachingportal.reviews;

import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.CoachingCases;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.goals.Author;
import de.jobcoachingportal.goals.GoalBoards;
import de.jobcoachingportal.goals.Party;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The talk every two to three months: opened with what the case knows, answered by three sides, concluded by a next step. */
@Service
public class InterimReviews {

  private final CaseAccess access;
  private final ReviewStore store;
  private final CourseFacts facts;
  private final CoachingCases cases;
  private final ReviewTodos todos;
  private final ReviewNotes notes;
  private final Clock clock;

  InterimReviews(
      CaseAccess access,
      ReviewStore store,
      CourseFacts facts,
      CoachingCases cases,
      ReviewTodos todos,
      ReviewNotes notes,
      Clock clock) {
    this.access = access;
    this.store = store;
    this.facts = facts;
    this.cases = cases;
    this.todos = todos;
    this.notes = notes;
    this.clock = clock;
  }

  public record OpenReview(CaseFile file, InterimReview review) {}

  public Mono<OpenReview> review(UUID caseId, UUID id, Actor actor) {
    return access.open(caseId, actor, Operation.REVIEWS_READ).flatMap(file -> open(file, id));
  }

  /** Opens a talk, or takes up again one that an extension or the taper interrupted. */
  public Mono<OpenReview> begin(UUID caseId, LocalDate heldOn, Actor actor) {
    return access
        .open(caseId, actor, Operation.REVIEW_OPEN)
        .flatMap(file -> store
            .takeUpAgain(caseId, file.coachingCase().state())
            .switchIfEmpty(Mono.defer(() -> fresh(file, heldOn, actor)))
            .delayUntil(id -> cases.advance(file, CaseState.INTERIM_REVIEW, actor, null))
            .delayUntil(id -> todos.askViewpoints(caseId))
            .delayUntil(id -> notes.done(file, "REVIEW_OPENED", id)))
        .flatMap(id -> review(caseId, id, actor));
  }

  private Mono<UUID> fresh(CaseFile file, LocalDate heldOn, Actor actor) {
    var id = Ids.next();
    return facts
        .of(file)
        .flatMap(found -> store.insert(
            id, file.id(), file.coachingCase().state(), heldOn, found, actor, clock.instant()))
        .thenReturn(id);
  }

  /**
   * Writes the viewpoint of one side.
   *
   * @throws ProblemException reviews.other-side if the person does not speak for it; 412 with the viewpoint as it is now
   */
  public Mono<OpenReview> answer(
      UUID caseId,
      UUID id,
      Party party,
      ExpectedVersion version,
      Answers answers,
      @Nullable RecordedFor recordedFor,
      Actor actor) {
    return access
        .open(caseId, actor, Operation.REVIEW_ANSWER, recordedFor)
        .filter(file -> GoalBoards.speaksFor(file).contains(party))
        .switchIfEmpty(Mono.error(() -> new ProblemException(ReviewProblem.OTHER_SIDE)))
        .flatMap(file -> locked(caseId, id)
            .flatMap(review -> answerable(review, party, version))
            .then(Mono.defer(() -> store.put(id, party, answers, Author.of(file), clock.instant())))
            .then(todos.viewpointGiven(caseId, party))
            .then(notes.done(file, "REVIEW_ANSWERED", id))
            .then(open(file, id)));
  }

  private static Mono<InterimReview> answerable(
      InterimReview review, Party party, ExpectedVersion version) {
    if (review.isConcluded()) {
      return Mono.error(new ProblemException(ReviewProblem.ALREADY_CONCLUDED));
    }
    var now = review.of(party);
    if (now.map(InterimReview.Viewpoint::version).orElse(0L) != version.value()) {
      var stale = new ProblemException(RequestProblem.CHANGED_MEANWHILE);
      now.ifPresent(viewpoint -> stale.with("current", viewpoint));
      return Mono.error(stale);
    }
    return Mono.just(review);
  }

  /** Ends the talk with a next step; the case goes on, and who has to prepare that step is asked. */
  public Mono<OpenReview> conclude(
      UUID caseId,
      UUID id,
      ExpectedVersion version,
      String summary,
      NextStep nextStep,
      @Nullable String notHeard,
      Actor actor) {
    return access
        .open(caseId, actor, Operation.REVIEW_CONCLUDE)
        .flatMap(file -> locked(caseId, id)
            .doOnNext(review -> version.mustBe(review.version()))
            .flatMap(review -> review
                .refusesConclusion(notHeard)
                .<Mono<InterimReview>>map(problem ->
                    Mono.error(new ProblemException(problem).with("missing", review.missing())))
                .orElse(Mono.just(review)))
            .map(review -> review.concluded(new InterimReview.Conclusion(
                summary, nextStep, notHeard, actor.name(), LocalDate.now(clock))))
            .flatMap(review -> store
                .conclude(review, actor, clock.instant())
                .then(cases.advance(file, review.after(), actor, null)))
            .then(todos.afterReview(file, nextStep))
            .then(notes.done(file, "REVIEW_CONCLUDED", id)))
        .then(Mono.defer(() -> review(caseId, id, actor)));
  }

  private Mono<InterimReview> locked(UUID caseId, UUID id) {
    return store
        .lock(caseId, id)
        .switchIfEmpty(Mono.error(() -> new ProblemException(ReviewProblem.NOT_FOUND)));
  }

  private Mono<OpenReview> open(CaseFile file, UUID id) {
    return store
        .find(file.id(), id)
        .map(review -> new OpenReview(file, review))
        .switchIfEmpty(Mono.error(() -> new ProblemException(ReviewProblem.NOT_FOUND)));
  }
}
