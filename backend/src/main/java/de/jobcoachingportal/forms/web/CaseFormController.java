package de.jobcoachingportal.forms.web;

import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseRules;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.forms.CaseForms;
import de.jobcoachingportal.forms.FilledForms;
import de.jobcoachingportal.forms.Filler;
import de.jobcoachingportal.forms.FormSheets;
import de.jobcoachingportal.forms.PartInvitations;
import de.jobcoachingportal.forms.SeenForm;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import tools.jackson.databind.JsonNode;

@Tag(
    name = "case-forms",
    description = "The forms of a case, filled by several parties, each their own part")
@RestController
@RequestMapping("/api/cases/{caseId}/forms")
class CaseFormController {
  private final CaseAccess access;
  private final CaseForms forms;
  private final FilledForms filled;
  private final FormSheets sheets;
  private final PartInvitations invitations;
  private final CaseRules rules;

  CaseFormController(
      CaseAccess access,
      CaseForms forms,
      FilledForms filled,
      FormSheets sheets,
      PartInvitations invitations,
      CaseRules rules) {
    this.access = access;
    this.forms = forms;
    this.filled = filled;
    this.sheets = sheets;
    this.invitations = invitations;
    this.rules = rules;
  }

  record BeginCaseForm(@NotNull UUID versionId, @Nullable LocalDate dueOn) {}

  record BegunForm(UUID id) {}

  /** @param answers by field, unfinished or not; what is left out is not answered */
  record SavePart(
      @NotNull @Schema(type = "object") JsonNode answers,
      @Nullable @Valid RecordedFor recordedFor) {}

  record ConfirmPart(@Nullable @Valid RecordedFor recordedFor) {}

  record SayWhy(@NotBlank @Size(max = 500) String reason) {}

  /** The forms of which this reader sees something, and those that can be begun. */
  @GetMapping
  Mono<CaseFormsView> all(@PathVariable UUID caseId, Actor actor) {
    return access
        .open(caseId, actor, Operation.FORMS_READ)
        .flatMap(file -> forms
            .of(file)
            .zipWith(forms.offered().collectList())
            .map(found -> CaseFormsView.of(found.getT1(), found.getT2(), file)));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<BegunForm> begin(
      @PathVariable UUID caseId, @Valid @RequestBody BeginCaseForm request, Actor actor) {
    return access
        .open(caseId, actor, Operation.FORM_OPEN)
        .flatMap(file -> forms.begin(file, request.versionId(), request.dueOn(), actor))
        .map(BegunForm::new);
  }

  @GetMapping("/{formId}")
  Mono<SeenForm> one(@PathVariable UUID caseId, @PathVariable UUID formId, Actor actor) {
    return access
        .open(caseId, actor, Operation.FORMS_READ)
        .flatMap(file -> forms.one(file, formId));
  }

  /** The form on paper, as far as this reader sees it; PDF/UA. */
  @GetMapping(path = "/{formId}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  Mono<ResponseEntity<byte[]>> pdf(
      @PathVariable UUID caseId, @PathVariable UUID formId, Actor actor) {
    return access
        .open(caseId, actor, Operation.FORMS_READ)
        .flatMap(file -> Mono.zip(forms.one(file, formId), rules.bodyName(file))
            .flatMap(found -> sheets
                .print(found.getT1(), file, found.getT2())
                .map(pdf -> attachment(found.getT1().key(), pdf))));
  }

  /** Saves a part as it stands, also unfinished; the answer lists what is open. */
  @PutMapping("/{formId}/parts/{filler}")
  Mono<ResponseEntity<FilledForms.Saved>> save(
      @PathVariable UUID caseId,
      @PathVariable UUID formId,
      @PathVariable Filler filler,
      ExpectedVersion version,
      @Valid @RequestBody SavePart request,
      Actor actor) {
    return access
        .open(caseId, actor, Operation.FORM_FILL, request.recordedFor())
        .flatMap(file -> filled.save(file, formId, filler, request.answers(), version, actor))
        .map(saved ->
            ResponseEntity.ok().eTag(ExpectedVersion.etag(saved.version())).body(saved));
  }

  @PostMapping("/{formId}/parts/{filler}/confirmation")
  Mono<ResponseEntity<Void>> confirm(
      @PathVariable UUID caseId,
      @PathVariable UUID formId,
      @PathVariable Filler filler,
      ExpectedVersion version,
      @Valid @RequestBody ConfirmPart request,
      Actor actor) {
    return access
        .open(caseId, actor, Operation.FORM_FILL, request.recordedFor())
        .flatMap(file -> filled.confirm(file, formId, filler, version, actor))
        .map(CaseFormController::done);
  }

  @PostMapping("/{formId}/parts/{filler}/reopening")
  Mono<ResponseEntity<Void>> reopen(
      @PathVariable UUID caseId,
      @PathVariable UUID formId,
      @PathVariable Filler filler,
      ExpectedVersion version,
      @Valid @RequestBody SayWhy request,
      Actor actor) {
    return access
        .open(caseId, actor, Operation.FORM_REOPEN)
        .flatMap(file -> filled.reopen(file, formId, filler, version, request.reason(), actor))
        .map(CaseFormController::done);
  }

  /** A mail to those who fill the part: something waits for them in the portal. */
  @PostMapping("/{formId}/parts/{filler}/invitation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> invite(
      @PathVariable UUID caseId,
      @PathVariable UUID formId,
      @PathVariable Filler filler,
      Actor actor) {
    return access
        .open(caseId, actor, Operation.FORM_FILL)
        .flatMap(file -> invitations.invite(file, formId, filler, actor));
  }

  @PostMapping("/{formId}/withdrawal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> withdraw(
      @PathVariable UUID caseId,
      @PathVariable UUID formId,
      @Valid @RequestBody SayWhy request,
      Actor actor) {
    return access
        .open(caseId, actor, Operation.FORM_WITHDRAW)
        .flatMap(file -> forms.withdraw(file, formId, request.reason(), actor));
  }

  private static ResponseEntity<byte[]> attachment(String key, byte[] pdf) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(key + ".pdf").build().toString())
        .body(pdf);
  }

  private static ResponseEntity<Void> done(long version) {
    return ResponseEntity.noContent().eTag(ExpectedVersion.etag(version)).build();
  }
}
