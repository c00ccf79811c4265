package de.jobcoachingportal.decisions.web;

import de.jobcoachingportal.decisions.DecisionKind;
import de.jobcoachingportal.decisions.TemplatePreviews;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.letters.Letter;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/notice-templates/{templateId}/preview")
class TemplatePreviewController {
  private final TemplatePreviews previews;

  TemplatePreviewController(TemplatePreviews previews) {
    this.previews = previews;
  }

  /** The template as PDF with an invented case of this kind; for the administration only. */
  @GetMapping
  Mono<ResponseEntity<byte[]>> preview(
      @PathVariable UUID templateId,
      @RequestParam(defaultValue = "GRANT") DecisionKind kind,
      Actor actor) {
    return previews
        .print(templateId, kind, actor)
        .map(printed -> ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_PDF)
            .header("Content-Disposition", "attachment; filename=\"Vorschau.pdf\"")
            .body(printed.pdf()));
  }

  /** The same letter for the page beside the words; made from what is saved. */
  @GetMapping("/letter")
  Mono<Letter> letter(
      @PathVariable UUID templateId,
      @RequestParam(defaultValue = "GRANT") DecisionKind kind,
      Actor actor) {
    return previews.letter(templateId, kind, actor);
  }
}
