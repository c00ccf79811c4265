package de.jobcoachingportal.documents.web;

import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.documents.Files;
import de.jobcoachingportal.identity.Actor;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/cases/{caseId}/documents")
class DocumentController {
  private final Files files;
  private final UploadReader uploads;

  DocumentController(Files files, UploadReader uploads) {
    this.files = files;
    this.uploads = uploads;
  }

  /** The parts of an upload as the description shows them; {@link UploadReader} reads them. */
  record UploadForm(
      @Size(min = 1, max = UploadReader.LONGEST_TITLE) String title,
      Audience audience,
      @Schema(type = "string", format = "binary") byte[] file) {}

  @GetMapping
  Mono<DocumentsView> list(@PathVariable UUID caseId, Actor actor) {
    return files.list(caseId, actor).map(DocumentsView::of);
  }

  /** Parts {@code title}, {@code audience} and {@code file}: PDF, JPEG or PNG up to 20 MB, seen by its content. */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
              schema = @Schema(implementation = UploadForm.class)))
  @ResponseStatus(HttpStatus.CREATED)
  Mono<AddedDocumentView> add(@PathVariable UUID caseId, ServerHttpRequest request, Actor actor) {
    return uploads
        .read(request)
        .flatMap(added -> files.upload(
            caseId, added.title(), added.fileName(), added.content(), added.audience(), actor))
        .map(AddedDocumentView::new);
  }

  /** Always an attachment: nothing a person uploaded is shown inside the portal's own origin. */
  @GetMapping("/{documentId}/content")
  Mono<ResponseEntity<byte[]>> content(
      @PathVariable UUID caseId, @PathVariable UUID documentId, Actor actor) {
    return files
        .open(caseId, documentId, actor)
        .map(stored -> ResponseEntity.ok()
            .contentType(MediaType.parseMediaType(stored.mediaType()))
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                    .filename(stored.fileName(), StandardCharsets.UTF_8)
                    .build()
                    .toString())
            .body(stored.content()));
  }
}
