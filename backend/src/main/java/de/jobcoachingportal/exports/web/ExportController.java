package de.jobcoachingportal.exports.web;

import de.jobcoachingportal.exports.CaseExports;
import de.jobcoachingportal.identity.Actor;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class ExportController {
  private static final MediaType ZIP = new MediaType("application", "zip");

  private final CaseExports exports;

  ExportController(CaseExports exports) {
    this.exports = exports;
  }

  /** The file of a case as ZIP: index.json, index.xml and every document the office may see, with its hash. */
  @GetMapping(path = "/api/cases/{caseId}/file-export", produces = "application/zip")
  Mono<ResponseEntity<Flux<DataBuffer>>> export(@PathVariable UUID caseId, Actor actor) {
    return exports
        .export(caseId, actor)
        .map(export -> ResponseEntity.ok()
            .contentType(ZIP)
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                    .filename(export.fileName(), StandardCharsets.UTF_8)
                    .build()
                    .toString())
            .body(export.pieces().map(DefaultDataBufferFactory.sharedInstance::wrap)));
  }
}
