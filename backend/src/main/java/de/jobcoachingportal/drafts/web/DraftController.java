package de.jobcoachingportal.drafts.web;

import de.jobcoachingportal.drafts.DraftStore;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.PlainText;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag(name = "drafts", description = "What the person who asks has typed and not sent")
@RestController
@RequestMapping("/api/drafts/{key}")
class DraftController {

  private static final int LONGEST = 64 * 1024;
  private static final String KEY = "[A-Za-z0-9:._-]{1,120}";

  /** @param content the form as the page keeps it; nobody but the page interprets it */
  record SaveDraft(@NotNull @Schema(type = "object") JsonNode content) {}

  record DraftView(@Schema(type = "object") JsonNode content, Instant savedAt) {}

  private final DraftStore store;
  private final JsonMapper json;
  private final Clock clock;

  DraftController(DraftStore store, JsonMapper json, Clock clock) {
    this.store = store;
    this.json = json;
    this.clock = clock;
  }

  /** The draft, or 204 if there is none. */
  @GetMapping
  Mono<ResponseEntity<DraftView>> find(
      @PathVariable @Pattern(regexp = KEY) String key, Actor actor) {
    return store
        .find(actor.id(), key)
        .map(draft ->
            ResponseEntity.ok(new DraftView(json.readTree(draft.content()), draft.savedAt())))
        .defaultIfEmpty(ResponseEntity.noContent().build());
  }

  @PutMapping
  Mono<ResponseEntity<Void>> save(
      @PathVariable @Pattern(regexp = KEY) String key,
      @Valid @RequestBody SaveDraft request,
      Actor actor) {
    if (!PlainText.is(request.content())) {
      return Mono.error(new ProblemException(
          RequestProblem.INVALID,
          new FieldError(
              "/content",
              "characters",
              "Hier stehen Zeichen, die kein Text sind. Bitte löschen Sie sie.")));
    }
    var content = json.writeValueAsString(request.content());
    if (content.length() > LONGEST) {
      return Mono.error(new ProblemException(
          RequestProblem.TOO_LARGE,
          new FieldError("/content", "size", "Der Entwurf ist zu lang.")));
    }
    return store
        .save(actor.id(), key, content, clock.instant())
        .thenReturn(ResponseEntity.noContent().build());
  }

  @DeleteMapping
  Mono<ResponseEntity<Void>> discard(@PathVariable @Pattern(regexp = KEY) String key, Actor actor) {
    return store.discard(actor.id(), key).thenReturn(ResponseEntity.noContent().build());
  }
}
