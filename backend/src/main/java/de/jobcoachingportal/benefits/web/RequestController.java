package de.jobcoachingportal.benefits.web;

import de.jobcoachingportal.benefits.BenefitRequest;
import de.jobcoachingportal.benefits.BenefitRequests;
import de.jobcoachingportal.benefits.Packages;
import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
class RequestController {
  private final BenefitRequests requests;
  private final Packages packages;

  RequestController(BenefitRequests requests, Packages packages) {
    this.requests = requests;
    this.packages = packages;
  }

  /** {@code suggested}: office or service think of it; otherwise who is entitled asks. */
  record AskForBenefit(
      @NotNull UUID benefitId,
      @NotNull @Valid WriteRequest wish,
      @NotNull Boolean suggested,
      @Nullable @Valid RecordedFor recordedFor) {}

  record SettleRequest(@Nullable @Valid RecordedFor recordedFor) {}

  record RequestStateView(UUID id, long version, BenefitRequest.State state) {}

  /** Coaching and all benefits of the case, as far as the reader may know. */
  @GetMapping("/package")
  Mono<PackageView> show(@PathVariable UUID caseId, Actor actor) {
    return packages.of(caseId, actor).map(PackageView::of);
  }

  @PostMapping("/benefits")
  Mono<ResponseEntity<RequestStateView>> ask(
      @PathVariable UUID caseId, @Valid @RequestBody AskForBenefit request, Actor actor) {
    return (request.suggested()
            ? requests.suggest(caseId, request.benefitId(), request.wish().wish(), actor)
            : requests.ask(
                caseId, request.benefitId(), request.wish().wish(), actor, request.recordedFor()))
        .map(asked -> state(HttpStatus.CREATED, asked));
  }

  @PutMapping("/benefits/{requestId}")
  Mono<ResponseEntity<RequestStateView>> change(
      @PathVariable UUID caseId,
      @PathVariable UUID requestId,
      ExpectedVersion version,
      @Valid @RequestBody WriteRequest request,
      Actor actor) {
    return requests
        .change(caseId, requestId, version, request.wish(), actor)
        .map(changed -> state(HttpStatus.OK, changed));
  }

  /** Who is entitled asks for what was suggested. */
  @PostMapping("/benefits/{requestId}/application")
  Mono<ResponseEntity<RequestStateView>> takeUp(
      @PathVariable UUID caseId,
      @PathVariable UUID requestId,
      ExpectedVersion version,
      @Valid @RequestBody SettleRequest request,
      Actor actor) {
    return requests
        .takeUp(caseId, requestId, version, actor, request.recordedFor())
        .map(asked -> state(HttpStatus.OK, asked));
  }

  @PostMapping("/benefits/{requestId}/withdrawal")
  Mono<ResponseEntity<RequestStateView>> withdraw(
      @PathVariable UUID caseId,
      @PathVariable UUID requestId,
      ExpectedVersion version,
      @Valid @RequestBody SettleRequest request,
      Actor actor) {
    return requests
        .withdraw(caseId, requestId, version, actor, request.recordedFor())
        .map(gone -> state(HttpStatus.OK, gone));
  }

  private static ResponseEntity<RequestStateView> state(HttpStatus status, BenefitRequest request) {
    return ResponseEntity.status(status)
        .eTag(ExpectedVersion.etag(request.version()))
        .body(new RequestStateView(request.id(), request.version(), request.state()));
  }
}
