package de.jobcoachingportal.decisions.web;

import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.decisions.Objection;
import de.jobcoachingportal.decisions.Objections;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/cases/{caseId}/objections")
class ObjectionController {
  private final Objections objections;

  ObjectionController(Objections objections) {
    this.objections = objections;
  }

  record FileObjection(
      @NotNull UUID decisionId,
      @NotBlank @Size(max = 8000) String grounds,
      @Nullable @Valid RecordedFor recordedFor) {}

  record CloseObjection(
      @NotNull Objection.Outcome outcome,
      @NotBlank @Size(max = 4000) String note) {}

  record ObjectionIdView(UUID id) {}

  record ObjectionsView(List<ObjectionView> objections, List<String> actions) {}

  record ObjectionView(
      UUID id,
      long version,
      UUID decisionId,
      LocalDate receivedOn,
      String channel,
      String grounds,
      Objection.@Nullable Outcome outcome,
      @Nullable String outcomeNote,
      @Nullable LocalDate closedOn,
      LocalDate dueOn,
      String dueLaw,
      @Nullable Boolean inTime) {

    static ObjectionView of(Objections.Running running) {
      Objection objection = running.objection();
      return new ObjectionView(
          objection.id(),
          Objects.requireNonNull(objection.version()),
          objection.decisionId(),
          objection.receivedOn(),
          objection.channel(),
          objection.grounds(),
          objection.outcome(),
          objection.outcomeNote(),
          objection.closedOn(),
          running.dueOn(),
          running.dueLaw(),
          running.inTime());
    }
  }

  @GetMapping
  Mono<ObjectionsView> list(@PathVariable UUID caseId, Actor actor) {
    return objections
        .list(caseId, actor)
        .map(listed -> new ObjectionsView(
            listed.objections().stream().map(ObjectionView::of).toList(),
            listed.file().actions(Set.of(Operation.OBJECTION_FILE, Operation.OBJECTION_CLOSE))));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<ObjectionIdView> file(
      @PathVariable UUID caseId, @Valid @RequestBody FileObjection request, Actor actor) {
    return objections
        .file(caseId, request.decisionId(), request.grounds(), actor, request.recordedFor())
        .map(ObjectionIdView::new);
  }

  @PostMapping("/{objectionId}/outcome")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> close(
      @PathVariable UUID caseId,
      @PathVariable UUID objectionId,
      ExpectedVersion version,
      @Valid @RequestBody CloseObjection request,
      Actor actor) {
    return objections.close(caseId, objectionId, version, request.outcome(), request.note(), actor);
  }
}
