package de.jobcoachingportal.benefits.web;

import de.jobcoachingportal.benefits.Benefit;
import de.jobcoachingportal.benefits.BenefitCatalogue;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
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
@RequestMapping("/api/benefits")
class BenefitController {
  private final BenefitCatalogue catalogue;

  BenefitController(BenefitCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  record CatalogueView(List<BenefitView> benefits, List<String> actions) {}

  /** What the office can give besides coaching; {@code actions} WRITE for its administration. */
  @GetMapping
  Mono<CatalogueView> all(Actor actor) {
    return catalogue
        .all()
        .map(benefit -> BenefitView.of(benefit, catalogue.mayWrite(actor)))
        .collectList()
        .map(benefits ->
            new CatalogueView(benefits, catalogue.mayWrite(actor) ? List.of("WRITE") : List.of()));
  }

  @PostMapping
  Mono<ResponseEntity<BenefitView>> add(@Valid @RequestBody WriteBenefit request, Actor actor) {
    return catalogue.add(request.entry(), actor).map(benefit -> shown(HttpStatus.CREATED, benefit));
  }

  @PutMapping("/{benefitId}")
  Mono<ResponseEntity<BenefitView>> change(
      @PathVariable UUID benefitId,
      @Valid @RequestBody WriteBenefit request,
      ExpectedVersion expected,
      Actor actor) {
    return catalogue
        .change(benefitId, request.entry(), expected, actor)
        .map(benefit -> shown(HttpStatus.OK, benefit));
  }

  private static ResponseEntity<BenefitView> shown(HttpStatus status, Benefit benefit) {
    return ResponseEntity.status(status)
        .eTag(ExpectedVersion.etag(benefit.version()))
        .body(BenefitView.of(benefit, true));
  }
}
