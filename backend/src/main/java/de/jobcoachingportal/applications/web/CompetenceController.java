package de.jobcoachingportal.applications.web;

import de.jobcoachingportal.applications.CompetenceChecks;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.identity.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "competence", description = "The office's check of competence, § 14 SGB IX")
@RestController
@RequestMapping("/api/cases/{id}/competence-check")
class CompetenceController {

  record ConfirmCompetence(@NotBlank @Size(max = 1000) String reason) {}

  /** @param carrier the body that is competent, as it will read in the letter */
  record ForwardApplication(
      @NotBlank @Size(max = 200) String carrier,
      @NotBlank @Size(max = 1000) String reason) {}

  record OpinionDay(@NotNull @PastOrPresent LocalDate day) {}

  private final CaseAccess access;
  private final CompetenceChecks checks;

  CompetenceController(CaseAccess access, CompetenceChecks checks) {
    this.access = access;
    this.checks = checks;
  }

  @PostMapping
  Mono<ResponseEntity<Void>> begin(@PathVariable UUID id, Actor actor) {
    return access
        .open(id, actor, Operation.COMPETENCE_CHECK)
        .flatMap(file -> checks.begin(file, actor))
        .map(moved -> ResponseEntity.noContent().build());
  }

  /** The office is competent; next a coach is looked for. */
  @PostMapping("/confirmation")
  Mono<ResponseEntity<Void>> confirm(
      @PathVariable UUID id, @Valid @RequestBody ConfirmCompetence request, Actor actor) {
    return access
        .open(id, actor, Operation.COMPETENCE_CONFIRM)
        .flatMap(file -> checks.confirm(file, request.reason(), actor))
        .map(moved -> ResponseEntity.noContent().build());
  }

  /** Another carrier is competent; the case ends here for this office. */
  @PostMapping("/forwarding")
  Mono<ResponseEntity<Void>> forward(
      @PathVariable UUID id, @Valid @RequestBody ForwardApplication request, Actor actor) {
    return access
        .open(id, actor, Operation.CASE_FORWARD)
        .flatMap(file -> checks.forward(file, request.carrier(), request.reason(), actor))
        .map(moved -> ResponseEntity.noContent().build());
  }

  /** An expert opinion was ordered: the decision's clock stands until it arrives. */
  @PostMapping("/opinion")
  Mono<ResponseEntity<Void>> orderOpinion(
      @PathVariable UUID id, @Valid @RequestBody OpinionDay request, Actor actor) {
    return access
        .open(id, actor, Operation.CLOCK_PAUSE)
        .flatMap(file -> checks.orderOpinion(file, request.day(), actor))
        .thenReturn(ResponseEntity.noContent().build());
  }

  /** The opinion arrived: two weeks from that day (§ 14 (2) sentence 3 SGB IX). */
  @PostMapping("/opinion-arrival")
  Mono<ResponseEntity<Void>> opinionArrived(
      @PathVariable UUID id, @Valid @RequestBody OpinionDay request, Actor actor) {
    return access
        .open(id, actor, Operation.CLOCK_PAUSE)
        .flatMap(file -> checks.opinionArrived(file, request.day(), actor))
        .thenReturn(ResponseEntity.noContent().build());
  }
}
