package de.jobcoachingportal.forms.web;

import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.forms.DocumentExchange;
import de.jobcoachingportal.forms.Filler;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(
    name = "form-documents",
    description = "Parts of forms out and in as documents of a word processor (DOCX)")
@RestController
@RequestMapping("/api/cases/{caseId}/forms/{formId}/parts/{filler}/document")
class FormDocumentController {
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final CaseAccess access;
  private final DocumentExchange documents;

  FormDocumentController(CaseAccess access, DocumentExchange documents) {
    this.access = access;
    this.documents = documents;
  }

  /** The part as a document to fill with a word processor; what the reader sees of it. */
  @GetMapping(produces = DOCX)
  Mono<ResponseEntity<byte[]>> write(
      @PathVariable UUID caseId,
      @PathVariable UUID formId,
      @PathVariable Filler filler,
      Actor actor) {
    return access
        .open(caseId, actor, Operation.FORMS_READ)
        .flatMap(file -> documents.export(file, formId, filler))
        .map(written -> ResponseEntity.ok()
            .contentType(MediaType.parseMediaType(DOCX))
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                    .filename(written.key() + ".docx")
                    .build()
                    .toString())
            .body(written.content()));
  }

  /** Takes over what a document says, up to 5 MB; what it does not say stays. */
  @PostMapping(consumes = DOCX)
  @RequestBody(
      required = true,
      content = @Content(mediaType = DOCX, schema = @Schema(type = "string", format = "binary")))
  Mono<ResponseEntity<DocumentExchange.Taken>> read(
      @PathVariable UUID caseId,
      @PathVariable UUID formId,
      @PathVariable Filler filler,
      ExpectedVersion version,
      @Parameter(hidden = true) @RequestAttribute(DocumentsFirst.READ)
          DocumentExchange.ReadDocument document,
      Actor actor) {
    return access
        .open(caseId, actor, Operation.FORM_FILL)
        .flatMap(file -> documents.take(file, formId, filler, document, version, actor))
        .map(taken ->
            ResponseEntity.ok().eTag(ExpectedVersion.etag(taken.version())).body(taken));
  }
}
