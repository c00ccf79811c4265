package de.jobcoachingportal.goals.web;

import de.jobcoachingportal.goals.GoalAgreements;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import jakarta.validation.Valid;
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
@RequestMapping("/api/cases/{caseId}/agreement")
class AgreementController {

  private final GoalAgreements agreements;

  AgreementController(GoalAgreements agreements) {
    this.agreements = agreements;
  }

  @GetMapping
  Mono<ResponseEntity<AgreementView>> agreement(@PathVariable UUID caseId, Actor actor) {
    return agreements.agreement(caseId, actor).map(AgreementController::tagged);
  }

  /** If-Match "0" as long as there is none. */
  @PutMapping
  Mono<ResponseEntity<AgreementView>> write(
      @PathVariable UUID caseId,
      ExpectedVersion version,
      @Valid @RequestBody WriteAgreement request,
      Actor actor) {
    return agreements
        .write(caseId, version, request.asTerms(), actor)
        .map(AgreementController::tagged);
  }

  @PostMapping("/assents")
  Mono<ResponseEntity<AgreementView>> assent(
      @PathVariable UUID caseId, @Valid @RequestBody AssentToEdition request, Actor actor) {
    return agreements
        .assent(caseId, request.edition(), request.recordedFor(), actor)
        .map(AgreementController::tagged);
  }

  @PostMapping("/arrival")
  Mono<CourseView> arrive(@PathVariable UUID caseId, Actor actor) {
    return agreements.arrive(caseId, actor).map(CourseView::of);
  }

  @PostMapping("/changes")
  Mono<CourseView> beginChanges(
      @PathVariable UUID caseId, @Valid @RequestBody BeginChanges request, Actor actor) {
    return agreements.beginChanges(caseId, request.found(), actor).map(CourseView::of);
  }

  private static ResponseEntity<AgreementView> tagged(GoalAgreements.OpenAgreement open) {
    var view = AgreementView.of(open);
    return ResponseEntity.ok().eTag(ExpectedVersion.etag(view.version())).body(view);
  }
}
