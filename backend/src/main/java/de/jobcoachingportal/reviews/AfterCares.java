package de.jobcoachingportal.reviews;

import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.goals.Author;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Somebody asks again after some months whether it still goes well; the case may be closed meanwhile. */
@Service
public class AfterCares {

  private final CaseAccess access;
  private final AfterCareStore store;
  private final CareRhythm rhythm;
  private final Todos todos;
  private final ReviewNotes notes;
  private final Clock clock;

  AfterCares(
      CaseAccess access,
      AfterCareStore store,
      CareRhythm rhythm,
      Todos todos,
      ReviewNotes notes,
      Clock clock) {
    this.access = access;
    this.store = store;
    this.rhythm = rhythm;
    this.todos = todos;
    this.notes = notes;
    this.clock = clock;
  }

  /** What a check found. */
  public record Finding(LocalDate doneOn, boolean employed, String text, boolean supportNeeded) {}

  public record OpenCare(CaseFile file, Optional<AfterCare> care) {}

  public Mono<OpenCare> care(UUID caseId, Actor actor) {
    return access.open(caseId, actor, Operation.REVIEWS_READ).flatMap(this::open);
  }

  public Mono<OpenCare> agree(UUID caseId, AfterCarePlan plan, Actor actor) {
    return access
        .open(caseId, actor, Operation.AFTER_CARE_AGREE)
        .flatMap(file -> store
            .find(caseId)
            .<Void>flatMap(
                there -> Mono.error(new ProblemException(ReviewProblem.AFTER_CARE_EXISTS)))
            .then(Mono.defer(() -> begin(file, plan)))
            .then(notes.done(file, "AFTER_CARE_AGREED", caseId)))
        .then(Mono.defer(() -> care(caseId, actor)));
  }

  /** With the closing report; what was agreed before it stays as it was agreed. */
  Mono<Void> beginUnlessAgreed(CaseFile file, AfterCarePlan plan) {
    return store
        .find(file.id())
        .hasElement()
        .flatMap(agreed -> agreed ? askForChecks(file.id()) : begin(file, plan));
  }

  /** The record, its checks after the months of the programme, and the to-dos for them. */
  Mono<Void> begin(CaseFile file, AfterCarePlan plan) {
    return store
        .insert(file.id(), plan, file.actor(), clock.instant())
        .then(rhythm.months(file))
        .flatMapIterable(months -> months)
        .concatMap(
            months -> store.insertCheck(file.id(), months, plan.beginsOn().plusMonths(months)))
        .then(Mono.defer(() -> askForChecks(file.id())));
  }

  /** Opens the to-dos of the checks still to come; again after each step that clears a case's to-dos. */
  Mono<Void> askForChecks(UUID caseId) {
    return store
        .find(caseId)
        .flatMapMany(care -> Flux.fromIterable(care.checks())
            .filter(check -> !check.isDone())
            .concatMap(check -> todos.open(
                Todos.Asked.of(caseId, kind(check.months()), asked(care.plan().carer()))
                    .until(check.dueOn(), null))))
        .then();
  }

  public Mono<OpenCare> checked(
      UUID caseId,
      int months,
      ExpectedVersion version,
      Finding finding,
      @Nullable RecordedFor recordedFor,
      Actor actor) {
    return access
        .open(caseId, actor, Operation.AFTER_CARE_CHECK, recordedFor)
        .flatMap(file -> check(caseId, months)
            .doOnNext(check -> version.mustBe(check.version()))
            .filter(check -> !check.isDone())
            .switchIfEmpty(Mono.error(() -> new ProblemException(ReviewProblem.CHECK_DONE)))
            .flatMap(check -> store.done(caseId, months, version.value(), finding, Author.of(file)))
            .then(todos.done(caseId, kind(months)))
            .then(finding.supportNeeded() ? askForSupport(caseId) : Mono.empty())
            .then(notes.done(file, "AFTER_CARE_CHECKED", caseId)))
        .then(Mono.defer(() -> care(caseId, actor)));
  }

  private Mono<AfterCare.Check> check(UUID caseId, int months) {
    return store
        .find(caseId)
        .flatMapIterable(AfterCare::checks)
        .filter(check -> check.months() == months)
        .next()
        .switchIfEmpty(Mono.error(() -> new ProblemException(ReviewProblem.NOT_FOUND)));
  }

  private Mono<Void> askForSupport(UUID caseId) {
    return todos.open(Todos.Asked.ofGroup(caseId, "SUPPORT_NEEDED_AGAIN", null, null));
  }

  private Mono<OpenCare> open(CaseFile file) {
    return store
        .find(file.id())
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .map(care -> new OpenCare(file, care));
  }

  private static String kind(int months) {
    return "AFTER_CARE_CHECK_" + months;
  }

  private static Relation asked(AfterCarePlan.Carer carer) {
    return switch (carer) {
      case IFD -> Relation.IFD_ADVISER;
      case COMPANY_CONTACT -> Relation.SUPERVISOR;
      case SBV -> Relation.SBV;
    };
  }
}
