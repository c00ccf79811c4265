package de.jobcoachingportal.reviews;

import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.CoachingCases;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A good end: the coach comes less often, then the closing talk and the report. */
@Service
public class Endings {

  private final CaseAccess access;
  private final TaperStore tapers;
  private final ClosingStore closings;
  private final ClosingReports reports;
  private final AfterCares afterCares;
  private final CourseFacts facts;
  private final CoachingCases cases;
  private final Todos todos;
  private final ReviewNotes notes;
  private final Clock clock;

  Endings(
      CaseAccess access,
      TaperStore tapers,
      ClosingStore closings,
      ClosingReports reports,
      AfterCares afterCares,
      CourseFacts facts,
      CoachingCases cases,
      Todos todos,
      ReviewNotes notes,
      Clock clock) {
    this.access = access;
    this.tapers = tapers;
    this.closings = closings;
    this.reports = reports;
    this.afterCares = afterCares;
    this.facts = facts;
    this.cases = cases;
    this.todos = todos;
    this.notes = notes;
    this.clock = clock;
  }

  public record OpenTaper(CaseFile file, Optional<WrittenTaperPlan> plan) {}

  public record OpenClosing(CaseFile file, Facts facts, Optional<ClosingReport> report) {}

  public Mono<OpenTaper> taper(UUID caseId, Actor actor) {
    return access.open(caseId, actor, Operation.REVIEWS_READ).flatMap(this::openTaper);
  }

  /** Writes the plan; the first time the case enters its last phase with it. */
  public Mono<OpenTaper> planTaper(
      UUID caseId, ExpectedVersion version, TaperPlan plan, Actor actor) {
    if (!plan.getsLess()) {
      return Mono.error(new ProblemException(
          ReviewProblem.NOT_FEWER,
          new FieldError(
              "/steps", "order", "Jeder Schritt muss später beginnen und weniger Zeit haben.")));
    }
    return access
        .open(caseId, actor, Operation.TAPER_PLAN)
        .flatMap(file -> tapers
            .find(caseId)
            .map(WrittenTaperPlan::version)
            .defaultIfEmpty(0L)
            .doOnNext(version::mustBe)
            .then(
                Mono.defer(() -> tapers.put(caseId, version.value(), plan, actor, clock.instant())))
            .then(
                file.coachingCase().state() == CaseState.TAPERING
                    ? Mono.empty()
                    : cases.advance(file, CaseState.TAPERING, actor, null))
            .then(todos.done(caseId, "TAPER_PLAN"))
            .then(todos.done(caseId, "HOURS_LOW"))
            .then(todos.open(Todos.Asked.of(caseId, "CLOSING_REPORT", Relation.JOB_COACH)))
            .then(notes.done(file, "TAPER_PLANNED", caseId)))
        .then(Mono.defer(() -> taper(caseId, actor)));
  }

  /** A new crisis near the end: back to the full coaching (domain.md 4.2). */
  public Mono<OpenTaper> leaveTaper(UUID caseId, String reason, Actor actor) {
    return access
        .open(caseId, actor, Operation.TAPER_LEAVE)
        .flatMap(file -> cases
            .advance(file, CaseState.CHANGING, actor, reason)
            .then(todos.done(caseId, "CLOSING_REPORT"))
            .then(notes.done(file, "TAPER_LEFT", caseId)))
        .then(Mono.defer(() -> taper(caseId, actor)));
  }

  public Mono<OpenClosing> closing(UUID caseId, Actor actor) {
    return access
        .open(caseId, actor, Operation.REVIEWS_READ)
        .flatMap(file -> facts.of(file).flatMap(found -> openClosing(file, found)));
  }

  /** Issues the closing report: frozen with its facts, the case is completed, the after-care begins beside it. */
  public Mono<OpenClosing> close(
      UUID caseId, ClosingTalk talk, AfterCarePlan afterCare, Actor actor) {
    return access
        .open(caseId, actor, Operation.CLOSING_WRITE)
        .flatMap(file -> tapers
            .find(caseId)
            .switchIfEmpty(Mono.error(() -> new ProblemException(ReviewProblem.TAPER_PLAN_MISSING)))
            .then(facts.of(file))
            .flatMap(found -> reports
                .issue(file, talk, found, afterCare)
                .flatMap(printed ->
                    closings.insert(caseId, talk, found, printed, actor, clock.instant())))
            .then(cases.advance(file, CaseState.COMPLETED, actor, null))
            .then(afterCares.beginUnlessAgreed(file, afterCare))
            .then(notes.done(file, "CLOSING_REPORT_ISSUED", caseId)))
        .then(Mono.defer(() -> closing(caseId, actor)));
  }

  private Mono<OpenTaper> openTaper(CaseFile file) {
    return tapers
        .find(file.id())
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .map(plan -> new OpenTaper(file, plan));
  }

  private Mono<OpenClosing> openClosing(CaseFile file, Facts found) {
    return closings
        .find(file.id())
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .map(report -> new OpenClosing(file, found, report));
  }
}
