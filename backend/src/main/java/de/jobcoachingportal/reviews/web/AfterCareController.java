package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.reviews.AfterCares;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
@RequestMapping("/api/cases/{caseId}/after-care")
class AfterCareController {

  private final AfterCares cares;

  AfterCareController(AfterCares cares) {
    this.cares = cares;
  }

  @GetMapping
  Mono<AfterCareView> care(@PathVariable UUID caseId, Actor actor) {
    return cares.care(caseId, actor).map(AfterCareView::of);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<AfterCareView> agree(
      @PathVariable UUID caseId, @Valid @RequestBody AgreeAfterCare request, Actor actor) {
    return cares.agree(caseId, request.asPlan(), actor).map(AfterCareView::of);
  }

  /** If-Match names the version of the check. */
  @PutMapping("/checks/{months}")
  Mono<AfterCareView> checked(
      @PathVariable UUID caseId,
      @PathVariable int months,
      ExpectedVersion version,
      @Valid @RequestBody RecordCheck request,
      Actor actor) {
    return cares
        .checked(caseId, months, version, request.asFinding(), request.recordedFor(), actor)
        .map(AfterCareView::of);
  }
}
