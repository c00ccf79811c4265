package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.goals.Party;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.reviews.CourseOverviews;
import de.jobcoachingportal.reviews.InterimReviews;
import jakarta.validation.Valid;
import java.net.URI;
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
@RequestMapping("/api/cases/{caseId}/reviews")
class ReviewController {

  private final InterimReviews reviews;
  private final CourseOverviews overviews;

  ReviewController(InterimReviews reviews, CourseOverviews overviews) {
    this.reviews = reviews;
    this.overviews = overviews;
  }

  /** All talks and reports of a case in short, with what the reader may begin now. */
  @GetMapping
  Mono<CourseOverviewView> overview(@PathVariable UUID caseId, Actor actor) {
    return overviews.of(caseId, actor).map(CourseOverviewView::of);
  }

  @PostMapping
  Mono<ResponseEntity<ReviewView>> begin(
      @PathVariable UUID caseId, @Valid @RequestBody BeginReview request, Actor actor) {
    return reviews
        .begin(caseId, request.heldOn(), actor)
        .map(ReviewView::of)
        .map(review -> ResponseEntity.created(
                URI.create("/api/cases/" + caseId + "/reviews/" + review.id()))
            .eTag(ExpectedVersion.etag(review.version()))
            .body(review));
  }

  @GetMapping("/{id}")
  Mono<ResponseEntity<ReviewView>> review(
      @PathVariable UUID caseId, @PathVariable UUID id, Actor actor) {
    return reviews.review(caseId, id, actor).map(ReviewController::tagged);
  }

  /** If-Match names the version of the viewpoint; "0" as long as there is none. */
  @PutMapping("/{id}/viewpoints/{party}")
  Mono<ResponseEntity<ReviewView>> answer(
      @PathVariable UUID caseId,
      @PathVariable UUID id,
      @PathVariable Party party,
      ExpectedVersion version,
      @Valid @RequestBody WriteViewpoint request,
      Actor actor) {
    return reviews
        .answer(caseId, id, party, version, request.asAnswers(), request.recordedFor(), actor)
        .map(ReviewController::tagged);
  }

  @PostMapping("/{id}/conclusion")
  Mono<ResponseEntity<ReviewView>> conclude(
      @PathVariable UUID caseId,
      @PathVariable UUID id,
      ExpectedVersion version,
      @Valid @RequestBody ConcludeReview request,
      Actor actor) {
    return reviews
        .conclude(
            caseId, id, version, request.summary(), request.nextStep(), request.notHeard(), actor)
        .map(ReviewController::tagged);
  }

  private static ResponseEntity<ReviewView> tagged(InterimReviews.OpenReview open) {
    var view = ReviewView.of(open);
    return ResponseEntity.ok().eTag(ExpectedVersion.etag(view.version())).body(view);
  }
}
