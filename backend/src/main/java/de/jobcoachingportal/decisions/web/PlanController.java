package de.jobcoachingportal.decisions.web;

import de.jobcoachingportal.decisions.Plan;
import de.jobcoachingportal.decisions.Plans;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
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
@RequestMapping("/api/cases/{caseId}/plan")
class PlanController {
  private final Plans plans;

  PlanController(Plans plans) {
    this.plans = plans;
  }

  @GetMapping
  Mono<PlanView> read(@PathVariable UUID caseId, Actor actor) {
    return plans.read(caseId, actor).map(PlanView::of);
  }

  /** Keeps a draft; version 0 begins one. */
  @PutMapping
  Mono<ResponseEntity<SavedPlanView>> save(
      @PathVariable UUID caseId,
      ExpectedVersion version,
      @Valid @RequestBody SavePlan request,
      Actor actor) {
    return plans.save(caseId, version, request.content(), actor).map(PlanController::saved);
  }

  @PostMapping("/submission")
  Mono<ResponseEntity<SavedPlanView>> submit(
      @PathVariable UUID caseId, ExpectedVersion version, Actor actor) {
    return plans.submit(caseId, version, actor).map(PlanController::saved);
  }

  @PostMapping("/return")
  Mono<ResponseEntity<SavedPlanView>> giveBack(
      @PathVariable UUID caseId, @Valid @RequestBody GiveReason request, Actor actor) {
    return plans.giveBack(caseId, request.reason(), actor).map(PlanController::saved);
  }

  @PostMapping("/assessment")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> assess(
      @PathVariable UUID caseId, @Valid @RequestBody AssessPlan request, Actor actor) {
    return plans.assess(caseId, request.verdict(), actor);
  }

  private static ResponseEntity<SavedPlanView> saved(Plan plan) {
    return ResponseEntity.ok()
        .eTag(ExpectedVersion.etag(plan.version()))
        .body(new SavedPlanView(plan.version(), plan.state(), plan.savedAt()));
  }
}
