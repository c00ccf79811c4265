package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.reviews.EarlyEnds;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/cases/{caseId}/early-end")
class EarlyEndController {

  private final EarlyEnds ends;

  EarlyEndController(EarlyEnds ends) {
    this.ends = ends;
  }

  @GetMapping("/reflections")
  Mono<List<ReflectionView>> reflections(@PathVariable UUID caseId, Actor actor) {
    return ends.reflections(caseId, actor).map(ReflectionView::of);
  }

  @PostMapping("/reflections")
  @ResponseStatus(HttpStatus.CREATED)
  Mono<List<ReflectionView>> reflect(
      @PathVariable UUID caseId, @Valid @RequestBody RecordReflection request, Actor actor) {
    return ends.reflect(caseId, request.asReflection(), actor).map(ReflectionView::of);
  }

  /** With the reason for its audience; everybody else reads that the coaching has ended. */
  @GetMapping
  Mono<EarlyEndView> end(@PathVariable UUID caseId, Actor actor) {
    return ends.end(caseId, actor).map(EarlyEndView::of);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<EarlyEndView> endEarly(
      @PathVariable UUID caseId, @Valid @RequestBody EndEarly request, Actor actor) {
    return ends.end(caseId, request.reflectionId(), request.asEnd(), actor).map(EarlyEndView::of);
  }
}
