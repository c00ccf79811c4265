package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.reviews.Endings;
import de.jobcoachingportal.reviews.Extensions;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/cases/{caseId}")
class EndingController {

  private final Extensions extensions;
  private final Endings endings;

  EndingController(Extensions extensions, Endings endings) {
    this.extensions = extensions;
    this.endings = endings;
  }

  @GetMapping("/extension")
  Mono<ExtensionsView> extensions(@PathVariable UUID caseId, Actor actor) {
    return extensions.requests(caseId, actor).map(ExtensionsView::of);
  }

  @PostMapping("/extension")
  @ResponseStatus(HttpStatus.CREATED)
  Mono<ExtensionsView> ask(
      @PathVariable UUID caseId, @Valid @RequestBody AskExtension request, Actor actor) {
    return extensions
        .ask(caseId, request.asWish(), request.recordedFor(), actor)
        .map(ExtensionsView::of);
  }

  @GetMapping("/taper")
  Mono<ResponseEntity<TaperView>> taper(@PathVariable UUID caseId, Actor actor) {
    return endings.taper(caseId, actor).map(EndingController::tagged);
  }

  /** If-Match "0" as long as there is none. */
  @PutMapping("/taper")
  Mono<ResponseEntity<TaperView>> planTaper(
      @PathVariable UUID caseId,
      ExpectedVersion version,
      @Valid @RequestBody PlanTaper request,
      Actor actor) {
    return endings
        .planTaper(caseId, version, request.asPlan(), actor)
        .map(EndingController::tagged);
  }

  /** Back to the full coaching. */
  @PostMapping("/taper/return")
  Mono<ResponseEntity<TaperView>> leaveTaper(
      @PathVariable UUID caseId, @Valid @RequestBody LeaveTaper request, Actor actor) {
    return endings.leaveTaper(caseId, request.reason(), actor).map(EndingController::tagged);
  }

  @GetMapping("/closing")
  Mono<ClosingView> closing(@PathVariable UUID caseId, Actor actor) {
    return endings.closing(caseId, actor).map(ClosingView::of);
  }

  @PostMapping("/closing")
  @ResponseStatus(HttpStatus.CREATED)
  Mono<ClosingView> close(
      @PathVariable UUID caseId, @Valid @RequestBody IssueClosingReport request, Actor actor) {
    return endings
        .close(caseId, request.asTalk(), request.afterCare().asPlan(), actor)
        .map(ClosingView::of);
  }

  private static ResponseEntity<TaperView> tagged(Endings.OpenTaper open) {
    var view = TaperView.of(open);
    return ResponseEntity.ok().eTag(ExpectedVersion.etag(view.version())).body(view);
  }
}
