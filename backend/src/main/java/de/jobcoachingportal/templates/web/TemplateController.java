package de.jobcoachingportal.templates.web;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import de.jobcoachingportal.templates.TemplateKind;
import de.jobcoachingportal.templates.TemplateVersion;
import de.jobcoachingportal.templates.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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
@RequestMapping("/api/notice-templates")
class TemplateController {
  private final Templates templates;
  private final Clock clock;

  TemplateController(Templates templates, Clock clock) {
    this.templates = templates;
    this.clock = clock;
  }

  /** @param decidingBody null: the office itself */
  record BeginTemplate(
      @Nullable DecidingBody decidingBody, @NotNull TemplateKind kind) {}

  record EnactTemplate(@NotNull LocalDate from) {}

  /** All versions of the notice and of its twin in plain words, and the placeholders each may use. */
  @GetMapping
  Mono<TemplatesView> all(Actor actor) {
    return templates
        .all(actor)
        .collectList()
        .map(versions -> TemplatesView.of(versions, LocalDate.now(clock)));
  }

  @PostMapping
  Mono<ResponseEntity<TemplateView>> begin(@Valid @RequestBody BeginTemplate request, Actor actor) {
    return templates
        .begin(
            Objects.requireNonNullElse(request.decidingBody(), DecidingBody.OFFICE),
            request.kind(),
            actor)
        .map(version -> shown(HttpStatus.CREATED, version));
  }

  @GetMapping("/{templateId}")
  Mono<ResponseEntity<TemplateView>> one(@PathVariable UUID templateId, Actor actor) {
    return templates.one(templateId, actor).map(version -> shown(HttpStatus.OK, version));
  }

  /** Unknown tags and placeholders are refused, each with its line, its place in it and the reason. */
  @PutMapping("/{templateId}")
  Mono<ResponseEntity<TemplateView>> change(
      @PathVariable UUID templateId,
      @Valid @RequestBody ChangeTemplate request,
      ExpectedVersion expected,
      Actor actor) {
    return templates
        .change(templateId, request.content(), expected, actor)
        .map(version -> shown(HttpStatus.OK, version));
  }

  @PostMapping("/{templateId}/enactment")
  Mono<ResponseEntity<TemplateView>> enact(
      @PathVariable UUID templateId,
      @Valid @RequestBody EnactTemplate request,
      ExpectedVersion expected,
      Actor actor) {
    return templates
        .enact(templateId, request.from(), expected, actor)
        .map(version -> shown(HttpStatus.OK, version));
  }

  @DeleteMapping("/{templateId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> discard(@PathVariable UUID templateId, ExpectedVersion expected, Actor actor) {
    return templates.discard(templateId, expected, actor);
  }

  private static ResponseEntity<TemplateView> shown(HttpStatus status, TemplateVersion version) {
    return ResponseEntity.status(status)
        .eTag(ExpectedVersion.etag(version.version()))
        .body(TemplateView.of(version));
  }
}
