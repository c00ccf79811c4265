package de.jobcoachingportal.decisions.web;

import de.jobcoachingportal.decisions.Decision;
import de.jobcoachingportal.decisions.DecisionDesk;
import de.jobcoachingportal.decisions.Decisions;
import de.jobcoachingportal.decisions.Issuing;
import de.jobcoachingportal.decisions.RuleResult;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/cases/{caseId}/decisions")
class DecisionController {
  private final Decisions decisions;
  private final Issuing issuing;
  private final DecisionDesk desk;

  DecisionController(Decisions decisions, Issuing issuing, DecisionDesk desk) {
    this.decisions = decisions;
    this.issuing = issuing;
    this.desk = desk;
  }

  /** The decision page: facts, rules, draft, letter, four eyes; with {@code benefit} that of a benefit beside coaching. */
  @GetMapping
  Mono<DecisionDeskView> page(
      @PathVariable UUID caseId,
      @RequestParam(required = false) @Nullable UUID benefit,
      Actor actor) {
    return desk.page(caseId, benefit, actor).map(DecisionDeskView::of);
  }

  /** To decide without a plan, when it is clear that nothing can be granted. */
  @PostMapping("/preparation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> prepare(
      @PathVariable UUID caseId, @Valid @RequestBody GiveReason request, Actor actor) {
    return decisions.prepare(caseId, request.reason(), actor);
  }

  @PostMapping
  Mono<ResponseEntity<DecisionStateView>> begin(
      @PathVariable UUID caseId, @Valid @RequestBody BeginDecision request, Actor actor) {
    UUID benefit = request.benefitRequestId();
    return (benefit == null
            ? decisions.begin(caseId, request.kind(), actor)
            : decisions.beginBenefit(caseId, request.kind(), benefit, actor))
        .map(decision -> state(HttpStatus.CREATED, decision));
  }

  @PutMapping("/{decisionId}")
  Mono<ResponseEntity<DecisionStateView>> change(
      @PathVariable UUID caseId,
      @PathVariable UUID decisionId,
      ExpectedVersion version,
      @Valid @RequestBody ChangeDecision request,
      Actor actor) {
    return decisions
        .change(caseId, decisionId, version, request.content(), actor)
        .map(decision -> state(HttpStatus.OK, decision));
  }

  @PostMapping("/{decisionId}/hand-over")
  Mono<ResponseEntity<DecisionStateView>> handOver(
      @PathVariable UUID caseId,
      @PathVariable UUID decisionId,
      ExpectedVersion version,
      Actor actor) {
    return decisions
        .handOver(caseId, decisionId, version, actor)
        .map(decision -> state(HttpStatus.OK, decision));
  }

  @PostMapping("/{decisionId}/return")
  Mono<ResponseEntity<DecisionStateView>> giveBack(
      @PathVariable UUID caseId,
      @PathVariable UUID decisionId,
      ExpectedVersion version,
      @Valid @RequestBody GiveReason request,
      Actor actor) {
    return decisions
        .giveBack(caseId, decisionId, version, request.reason(), actor)
        .map(decision -> state(HttpStatus.OK, decision));
  }

  @PostMapping("/{decisionId}/discarding")
  Mono<ResponseEntity<DecisionStateView>> discard(
      @PathVariable UUID caseId,
      @PathVariable UUID decisionId,
      ExpectedVersion version,
      Actor actor) {
    return decisions
        .discard(caseId, decisionId, version, actor)
        .map(decision -> state(HttpStatus.OK, decision));
  }

  /** The second person issues the notice; nobody issues what they have written themselves. */
  @PostMapping("/{decisionId}/approval")
  Mono<ResponseEntity<DecisionStateView>> approve(
      @PathVariable UUID caseId,
      @PathVariable UUID decisionId,
      ExpectedVersion version,
      Actor actor) {
    return issuing
        .approve(caseId, decisionId, version, actor)
        .map(decision -> state(HttpStatus.OK, decision));
  }

  /** Somebody has read the twin in plain words; a later change of the draft takes the release back. */
  @PostMapping("/{decisionId}/plain-release")
  Mono<ResponseEntity<DecisionStateView>> releasePlain(
      @PathVariable UUID caseId,
      @PathVariable UUID decisionId,
      ExpectedVersion version,
      Actor actor) {
    return decisions
        .releasePlain(caseId, decisionId, version, actor)
        .map(decision -> state(HttpStatus.OK, decision));
  }

  /** The notice as it would be issued now; with {@code plain} its twin in plain words. */
  @GetMapping("/{decisionId}/preview")
  Mono<ResponseEntity<byte[]>> preview(
      @PathVariable UUID caseId,
      @PathVariable UUID decisionId,
      @RequestParam(defaultValue = "false") boolean plain,
      Actor actor) {
    return desk.preview(caseId, decisionId, plain, actor)
        .map(printed -> ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_PDF)
            .header("Content-Disposition", "attachment; filename=\"Entwurf.pdf\"")
            .body(printed.pdf()));
  }

  /** What each rule said on the day of issue. */
  @GetMapping("/{decisionId}/check")
  Mono<List<RuleResult>> checkAtIssue(
      @PathVariable UUID caseId, @PathVariable UUID decisionId, Actor actor) {
    return desk.checkAtIssue(caseId, decisionId, actor);
  }

  private static ResponseEntity<DecisionStateView> state(HttpStatus status, Decision decision) {
    return ResponseEntity.status(status)
        .eTag(ExpectedVersion.etag(decision.version()))
        .body(new DecisionStateView(decision.id(), decision.version(), decision.state()));
  }
}
