package de.jobcoachingportal.inquiries.web;

import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.inquiries.Catalogues;
import de.jobcoachingportal.inquiries.Suitabilities;
import de.jobcoachingportal.inquiries.SuitabilityQueries;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(
    name = "suitability",
    description = "Passt Jobcoaching hier? Questions to the team, for the providers")
@RestController
@RequestMapping("/api/cases/{id}/suitability")
class SuitabilityController {

  private final CaseAccess access;
  private final Suitabilities suitabilities;
  private final SuitabilityQueries queries;
  private final Catalogues catalogues;

  SuitabilityController(
      CaseAccess access,
      Suitabilities suitabilities,
      SuitabilityQueries queries,
      Catalogues catalogues) {
    this.access = access;
    this.suitabilities = suitabilities;
    this.queries = queries;
    this.catalogues = catalogues;
  }

  @GetMapping
  Mono<SuitabilityView> suitability(@PathVariable UUID id, Actor actor) {
    return access.open(id, actor, Operation.SUITABILITY_READ).flatMap(this::view);
  }

  @PostMapping("/start")
  Mono<ResponseEntity<Void>> start(@PathVariable UUID id, Actor actor) {
    return access
        .open(id, actor, Operation.SUITABILITY_START)
        .flatMap(file -> suitabilities.start(file, actor))
        .map(moved -> ResponseEntity.noContent().build());
  }

  /** The person's own answer to one question; given again it replaces the earlier one. */
  @PostMapping("/answers")
  Mono<ResponseEntity<Void>> answer(
      @PathVariable UUID id, @Valid @RequestBody AnswerQuestion request, Actor actor) {
    return access
        .open(id, actor, Operation.SUITABILITY_ANSWER)
        .flatMap(file -> suitabilities.answer(file, request.question(), request.answer(), actor))
        .thenReturn(ResponseEntity.noContent().build());
  }

  /** How willing somebody in the company seems; no consent follows from it and none is needed for it. */
  @PostMapping("/willingness")
  Mono<ResponseEntity<Void>> rate(
      @PathVariable UUID id, @Valid @RequestBody RateWillingness request, Actor actor) {
    return access
        .open(id, actor, Operation.SUITABILITY_ANSWER)
        .flatMap(file ->
            suitabilities.rate(file, request.party(), request.rating(), request.reason(), actor))
        .thenReturn(ResponseEntity.noContent().build());
  }

  /** The team's answer. FITS leads to the application; FITS_NOT leaves the choice to the person. */
  @PostMapping("/conclusion")
  Mono<ResponseEntity<Void>> conclude(
      @PathVariable UUID id, @Valid @RequestBody ConcludeSuitability request, Actor actor) {
    return access
        .open(id, actor, Operation.SUITABILITY_CONCLUDE)
        .flatMap(file -> suitabilities.conclude(file, request.result(), request.reason(), actor))
        .map(moved -> ResponseEntity.noContent().build());
  }

  private Mono<SuitabilityView> view(CaseFile file) {
    return Mono.zip(
            queries.voices(file.id()).collectList(),
            queries.ratings(file.id()).collectList(),
            queries.conclusion(file.id()).singleOptional())
        .map(found -> SuitabilityView.of(
            catalogues.suitability(),
            found.getT1(),
            found.getT2(),
            found.getT3().orElse(null),
            file));
  }
}
