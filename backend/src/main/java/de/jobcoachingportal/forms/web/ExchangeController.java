package de.jobcoachingportal.forms.web;

import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.forms.FilledForms;
import de.jobcoachingportal.forms.Filler;
import de.jobcoachingportal.forms.FormExchange;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(
    name = "form-exchange",
    description = "Parts of forms out and in as JSON, and the office's table of names")
@RestController
@RequestMapping("/api")
class ExchangeController {
  private final CaseAccess access;
  private final FormExchange exchange;

  ExchangeController(CaseAccess access, FormExchange exchange) {
    this.access = access;
    this.exchange = exchange;
  }

  record FormMapping(@NotNull @Size(max = 300) List<FormExchange.@NotNull @Valid Mapped> entries) {}

  @GetMapping("/forms/{formId}/mapping")
  Mono<ResponseEntity<FormExchange.Mapping>> mapping(@PathVariable UUID formId, Actor actor) {
    return exchange
        .mapping(formId, actor)
        .map(mapping ->
            ResponseEntity.ok().eTag(ExpectedVersion.etag(mapping.version())).body(mapping));
  }

  @PutMapping("/forms/{formId}/mapping")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> map(
      @PathVariable UUID formId,
      ExpectedVersion version,
      @Valid @RequestBody FormMapping request,
      Actor actor) {
    return exchange.map(formId, request.entries(), version, actor);
  }

  /** The answers of a part that the reader sees, under the names of the office's table. */
  @GetMapping("/cases/{caseId}/forms/{formId}/parts/{filler}/exchange")
  Mono<FormExchange.Exchanged> export(
      @PathVariable UUID caseId,
      @PathVariable UUID formId,
      @PathVariable Filler filler,
      Actor actor) {
    return access
        .open(caseId, actor, Operation.FORMS_READ)
        .flatMap(file -> exchange.export(file, formId, filler));
  }

  /** Takes answers over into the caller's own part; what is not named in them stays. */
  @PostMapping("/cases/{caseId}/forms/{formId}/exchange")
  Mono<ResponseEntity<FilledForms.Saved>> take(
      @PathVariable UUID caseId,
      @PathVariable UUID formId,
      ExpectedVersion version,
      @Valid @RequestBody FormExchange.Exchanged request,
      Actor actor) {
    return access
        .open(caseId, actor, Operation.FORM_FILL)
        .flatMap(file -> exchange.take(file, formId, request, version, actor))
        .map(saved ->
            ResponseEntity.ok().eTag(ExpectedVersion.etag(saved.version())).body(saved));
  }
}
