package de.jobcoachingportal.cases.web;

import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseQueries;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.CoachingCases;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.OverviewQueries;
import de.jobcoachingportal.cases.Participant;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.problems.ExpectedVersion;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "cases", description = "Cases: list, overview, course, rest and end")
@RestController
@RequestMapping("/api/cases")
class CaseController {

  private final CaseAccess access;
  private final CoachingCases cases;
  private final CaseQueries queries;
  private final OverviewQueries overview;
  private final Overviews overviews;

  CaseController(
      CaseAccess access,
      CoachingCases cases,
      CaseQueries queries,
      OverviewQueries overview,
      Overviews overviews) {
    this.access = access;
    this.cases = cases;
    this.queries = queries;
    this.overview = overview;
    this.overviews = overviews;
  }

  /**
   * The cases of the person, newest first, 20 a page.
   *
   * @param q words of number, workplace or name; beginnings suffice
   * @param state states as shown, also ENDED; repeatable
   * @param mine true: only cases with the person's own name in them, not those of the group
   * @param open true: only cases that are not over
   * @param absent true: only cases whose responsible person is away today; heeded for case workers only
   * @param cursor {@code next} of the page before
   */
  @GetMapping
  Mono<CaseListView> list(
      @RequestParam(required = false) @Nullable @Size(max = 200) String q,
      @RequestParam(required = false) @Nullable List<ShownState> state,
      @RequestParam(defaultValue = "false") boolean mine,
      @RequestParam(defaultValue = "false") boolean open,
      @RequestParam(defaultValue = "false") boolean absent,
      @RequestParam(required = false) @Nullable UUID cursor,
      Actor actor) {
    var wanted = CaseQueries.wanted(
        q,
        state == null ? List.of() : names(state),
        mine,
        open,
        absent && actor.is(Role.CASE_WORKER),
        cursor);
    return queries.page(wanted, actor, q == null ? "cases" : "case-search").map(CaseListView::of);
  }

  /** Everything the first page of a case shows. */
  @GetMapping("/{id}")
  Mono<ResponseEntity<CaseOverviewView>> one(@PathVariable UUID id, Actor actor) {
    return access
        .read(id, actor, Operation.CASE_READ, overview.overview())
        .flatMap(overviews::of)
        .map(view ->
            ResponseEntity.ok().eTag(ExpectedVersion.etag(view.version())).body(view));
  }

  /** The course of the case, latest first. */
  @GetMapping("/{id}/history")
  Mono<List<EventView>> history(@PathVariable UUID id, Actor actor) {
    return access
        .open(id, actor, Operation.HISTORY_READ)
        .flatMapMany(file -> overview
            .events(id)
            .filter(event -> EventView.isFor(event, file))
            .map(event -> EventView.of(event, file)))
        .collectList();
  }

  /** "Wer hat meinen Fall gelesen?": for the employee. */
  @GetMapping("/{id}/reads")
  Mono<List<ReadingView>> reads(@PathVariable UUID id, Actor actor) {
    return access
        .open(id, actor, Operation.READS_READ)
        .flatMapMany(overview::readings)
        .map(ReadingView::of)
        .collectList();
  }

  /** The case rests: coaching and its warnings stop, legal clocks go on. */
  @PutMapping("/{id}/resting")
  Mono<ResponseEntity<Void>> rest(
      @PathVariable UUID id,
      @Valid @RequestBody RestCase request,
      ExpectedVersion version,
      Actor actor) {
    return access
        .open(id, actor, Operation.CASE_REST)
        .flatMap(file -> cases.rest(file, version, request.since(), request.reason(), actor))
        .map(CaseController::noContent);
  }

  @DeleteMapping("/{id}/resting")
  Mono<ResponseEntity<Void>> takeUpAgain(
      @PathVariable UUID id, ExpectedVersion version, Actor actor) {
    return access
        .open(id, actor, Operation.CASE_REST)
        .flatMap(file -> cases.takeUpAgain(file, version, actor))
        .map(CaseController::noContent);
  }

  /** The employee withdraws; no reason needed (§ 8 (4) SGB IX). */
  @PostMapping("/{id}/withdrawal")
  Mono<ResponseEntity<Void>> withdraw(
      @PathVariable UUID id, @Valid @RequestBody WithdrawCase request, Actor actor) {
    return access
        .open(id, actor, Operation.CASE_WITHDRAW, request.recordedFor())
        .flatMap(file -> cases.advance(file, CaseState.WITHDRAWN, actor, request.reason()))
        .map(CaseController::noContent);
  }

  /** The file is closed; retention begins. */
  @PostMapping("/{id}/closing-of-file")
  Mono<ResponseEntity<Void>> close(@PathVariable UUID id, Actor actor) {
    return access
        .open(id, actor, Operation.CASE_CLOSE)
        .flatMap(file -> cases.advance(file, CaseState.CLOSED, actor, null))
        .map(CaseController::noContent);
  }

  /** Another group of the office becomes responsible. */
  @PutMapping("/{id}/responsibility-group")
  Mono<ResponseEntity<Void>> assign(
      @PathVariable UUID id,
      @Valid @RequestBody AssignCase request,
      ExpectedVersion version,
      Actor actor) {
    return access
        .open(id, actor, Operation.CASE_ASSIGN)
        .flatMap(file -> cases.assign(file, version, request.groupId(), actor))
        .map(CaseController::noContent);
  }

  /** A member of the responsible group takes the case. */
  @PostMapping("/{id}/responsible")
  Mono<ParticipantIdView> take(@PathVariable UUID id, Actor actor) {
    return access
        .open(id, actor, Operation.CASE_TAKE)
        .flatMap(file -> cases.take(file, actor))
        .map(Participant::id)
        .map(ParticipantIdView::new);
  }

  private static List<String> names(List<ShownState> states) {
    return states.stream().map(ShownState::name).toList();
  }

  private static ResponseEntity<Void> noContent(Object done) {
    return ResponseEntity.noContent().build();
  }
}
