package de.jobcoachingportal.goals.web;

import de.jobcoachingportal.goals.GoalBoards;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.PortalAuthentication;
import de.jobcoachingportal.problems.ExpectedVersion;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/cases/{caseId}")
class GoalController {

  private final GoalBoards boards;

  GoalController(GoalBoards boards) {
    this.boards = boards;
  }

  @GetMapping("/board")
  Mono<BoardView> board(@PathVariable UUID caseId, Actor actor) {
    return boards.board(caseId, actor).map(BoardView::of);
  }

  /** Who else has the board open now: names only. */
  @GetMapping("/board/people")
  Mono<List<HereView>> people(@PathVariable UUID caseId, PortalAuthentication token, Actor actor) {
    return Mono.justOrEmpty(token.tenant())
        .flatMap(tenant -> boards.othersHere(caseId, tenant.key(), actor))
        .map(
            people -> people.stream().map(person -> new HereView(person.name())).toList());
  }

  @PostMapping("/goals")
  Mono<ResponseEntity<GoalView>> propose(
      @PathVariable UUID caseId, @Valid @RequestBody ProposeGoal request, Actor actor) {
    return boards
        .propose(caseId, request.kind(), request.text().asText(), request.recordedFor(), actor)
        .map(GoalView::of)
        .map(goal -> ResponseEntity.created(
                URI.create("/api/cases/" + caseId + "/goals/" + goal.id()))
            .eTag(ExpectedVersion.etag(goal.version()))
            .body(goal));
  }

  @GetMapping("/goals/{goalId}")
  Mono<ResponseEntity<GoalView>> goal(
      @PathVariable UUID caseId, @PathVariable UUID goalId, Actor actor) {
    return boards.goal(caseId, goalId, actor).map(GoalController::tagged);
  }

  @PutMapping("/goals/{goalId}")
  Mono<ResponseEntity<GoalView>> edit(
      @PathVariable UUID caseId,
      @PathVariable UUID goalId,
      ExpectedVersion version,
      @Valid @RequestBody EditGoal request,
      Actor actor) {
    return boards
        .edit(caseId, goalId, version, request.text().asText(), request.recordedFor(), actor)
        .map(GoalController::tagged);
  }

  @PostMapping("/goals/{goalId}/move")
  Mono<ResponseEntity<GoalView>> move(
      @PathVariable UUID caseId,
      @PathVariable UUID goalId,
      ExpectedVersion version,
      @Valid @RequestBody MoveGoal request,
      Actor actor) {
    return boards
        .move(caseId, goalId, version, request.stage(), request.below(), actor)
        .map(GoalController::tagged);
  }

  @PostMapping("/goals/{goalId}/drop")
  Mono<ResponseEntity<GoalView>> drop(
      @PathVariable UUID caseId,
      @PathVariable UUID goalId,
      ExpectedVersion version,
      @Valid @RequestBody DropGoal request,
      Actor actor) {
    return boards
        .drop(caseId, goalId, version, request.reason(), request.recordedFor(), actor)
        .map(GoalController::tagged);
  }

  @PostMapping("/goals/{goalId}/assents")
  Mono<ResponseEntity<GoalView>> assent(
      @PathVariable UUID caseId,
      @PathVariable UUID goalId,
      @Valid @RequestBody AssentToEdition request,
      Actor actor) {
    return boards
        .assent(caseId, goalId, request.edition(), request.recordedFor(), actor)
        .map(GoalController::tagged);
  }

  @GetMapping("/goals/{goalId}/history")
  Mono<List<GoalChangeView>> history(
      @PathVariable UUID caseId, @PathVariable UUID goalId, Actor actor) {
    return boards
        .history(caseId, goalId, actor)
        .map(changes -> changes.stream().map(GoalChangeView::of).toList());
  }

  @GetMapping("/goals/{goalId}/comments")
  Mono<List<GoalCommentView>> comments(
      @PathVariable UUID caseId, @PathVariable UUID goalId, Actor actor) {
    return boards
        .comments(caseId, goalId, actor)
        .map(comments -> comments.stream().map(GoalCommentView::of).toList());
  }

  @PostMapping("/goals/{goalId}/comments")
  Mono<List<GoalCommentView>> comment(
      @PathVariable UUID caseId,
      @PathVariable UUID goalId,
      @Valid @RequestBody CommentOnGoal request,
      Actor actor) {
    return boards
        .comment(caseId, goalId, request.text(), request.recordedFor(), actor)
        .map(comments -> comments.stream().map(GoalCommentView::of).toList());
  }

  private static ResponseEntity<GoalView> tagged(GoalBoards.OpenGoal open) {
    var goal = GoalView.of(open);
    return ResponseEntity.ok().eTag(ExpectedVersion.etag(goal.version())).body(goal);
  }
}
