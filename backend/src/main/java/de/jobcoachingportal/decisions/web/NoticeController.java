package de.jobcoachingportal.decisions.web;

import de.jobcoachingportal.decisions.Notices;
import de.jobcoachingportal.documents.StoredFile;
import de.jobcoachingportal.identity.Actor;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/cases/{caseId}/notices")
class NoticeController {
  private final Notices notices;

  NoticeController(Notices notices) {
    this.notices = notices;
  }

  @GetMapping
  Mono<NoticesView> list(@PathVariable UUID caseId, Actor actor) {
    return notices.list(caseId, actor).map(NoticesView::of);
  }

  /** The notice byte for byte; opened by the employee, the day of retrieval is kept. */
  @GetMapping("/{noticeId}/content")
  Mono<ResponseEntity<byte[]>> content(
      @PathVariable UUID caseId, @PathVariable UUID noticeId, Actor actor) {
    return notices.open(caseId, noticeId, false, actor).map(NoticeController::attachment);
  }

  /** The twin in plain words; 404 where none went along. */
  @GetMapping("/{noticeId}/plain-content")
  Mono<ResponseEntity<byte[]>> plainContent(
      @PathVariable UUID caseId, @PathVariable UUID noticeId, Actor actor) {
    return notices.open(caseId, noticeId, true, actor).map(NoticeController::attachment);
  }

  private static ResponseEntity<byte[]> attachment(StoredFile stored) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(stored.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(stored.content());
  }

  /** Portal or post: the recipient's own choice, § 37 (2a) SGB X. */
  @PostMapping("/delivery")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> chooseDelivery(
      @PathVariable UUID caseId, @Valid @RequestBody ChooseDelivery request, Actor actor) {
    return notices.chooseDelivery(caseId, request.delivery(), actor, request.recordedFor());
  }
}
