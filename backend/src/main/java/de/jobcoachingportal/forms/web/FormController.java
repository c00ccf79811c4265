package de.jobcoachingportal.forms.web;

import de.jobcoachingportal.forms.FormDefinition;
import de.jobcoachingportal.forms.Forms;
import de.jobcoachingportal.forms.UsedFields;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.programmes.ProgrammeParameters.Paper;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
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
import tools.jackson.databind.JsonNode;

@Tag(name = "forms", description = "The forms of the office, in versions; for its administration")
@RestController
@RequestMapping("/api/forms")
class FormController {
  private final Forms forms;

  FormController(Forms forms) {
    this.forms = forms;
  }

  /**
   * A definition comes as it was typed or imported: it is judged by its own schema first, so that each fault has its place.
   *
   * @param key short name for addresses and presets; stays for good
   */
  record BeginForm(
      @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,59}") String key,

      @NotNull @Schema(implementation = FormDefinition.class)
      JsonNode definition) {}

  record SaveForm(
      @NotNull @Schema(implementation = FormDefinition.class)
      JsonNode definition) {}

  record BringInForce(@NotNull LocalDate from) {}

  record Findings(List<FieldError> errors) {}

  /** @param paper null: the form stands for none */
  record StandFor(@Nullable Paper paper) {}

  record FieldUse(List<UsedFields.Use> used) {}

  @GetMapping
  Mono<FormListView> all(Actor actor) {
    return forms.all(actor).collectList().map(FormListView::of);
  }

  @PostMapping
  Mono<ResponseEntity<Forms.Edition>> begin(@Valid @RequestBody BeginForm request, Actor actor) {
    return forms
        .begin(request.key(), request.definition(), actor)
        .map(edition -> answer(HttpStatus.CREATED, edition));
  }

  /** What saving would refuse, without saving. */
  @PostMapping("/check")
  Mono<Findings> check(@Valid @RequestBody SaveForm request, Actor actor) {
    return forms.check(request.definition(), actor).map(Findings::new);
  }

  /** Which paper the form stands for once it is confirmed: it is not asked for on paper then. */
  @GetMapping("/{formId}/paper")
  Mono<ResponseEntity<Forms.FormPaper>> paper(@PathVariable UUID formId, Actor actor) {
    return forms
        .paper(formId, actor)
        .map(paper ->
            ResponseEntity.ok().eTag(ExpectedVersion.etag(paper.version())).body(paper));
  }

  @PutMapping("/{formId}/paper")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> standsFor(
      @PathVariable UUID formId,
      ExpectedVersion version,
      @Valid @RequestBody StandFor request,
      Actor actor) {
    return forms.standsFor(formId, request.paper(), version, actor);
  }

  /** The next version, a copy of the latest. */
  @PostMapping("/{formId}/drafts")
  Mono<ResponseEntity<Forms.Edition>> draft(@PathVariable UUID formId, Actor actor) {
    return forms.draft(formId, actor).map(edition -> answer(HttpStatus.CREATED, edition));
  }

  @GetMapping("/versions/{versionId}")
  Mono<ResponseEntity<Forms.Edition>> edition(@PathVariable UUID versionId, Actor actor) {
    return forms.edition(versionId, actor).map(edition -> answer(HttpStatus.OK, edition));
  }

  /** How often what a draft follows was answered: such fields and answers are retired, not deleted. */
  @GetMapping("/versions/{versionId}/use")
  Mono<FieldUse> use(@PathVariable UUID versionId, Actor actor) {
    return forms.use(versionId, actor).collectList().map(FieldUse::new);
  }

  @PutMapping("/versions/{versionId}")
  Mono<ResponseEntity<Forms.Edition>> save(
      @PathVariable UUID versionId,
      ExpectedVersion version,
      @Valid @RequestBody SaveForm request,
      Actor actor) {
    return forms
        .save(versionId, version, request.definition(), actor)
        .map(edition -> answer(HttpStatus.OK, edition));
  }

  @PostMapping("/versions/{versionId}/in-force")
  Mono<ResponseEntity<Forms.Edition>> bringInForce(
      @PathVariable UUID versionId,
      ExpectedVersion version,
      @Valid @RequestBody BringInForce request,
      Actor actor) {
    return forms
        .bringInForce(versionId, version, request.from(), actor)
        .map(edition -> answer(HttpStatus.OK, edition));
  }

  @DeleteMapping("/versions/{versionId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> discard(@PathVariable UUID versionId, ExpectedVersion version, Actor actor) {
    return forms.discard(versionId, version, actor);
  }

  private static ResponseEntity<Forms.Edition> answer(HttpStatus status, Forms.Edition edition) {
    return ResponseEntity.status(status)
        .eTag(ExpectedVersion.etag(edition.version()))
        .body(edition);
  }
}
