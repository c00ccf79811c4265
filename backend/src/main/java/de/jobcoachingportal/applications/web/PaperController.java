package de.jobcoachingportal.applications.web;

import de.jobcoachingportal.applications.Papers;
import de.jobcoachingportal.applications.RequestedPaper;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.programmes.ProgrammeParameters.Paper;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "papers", description = "Papers the office asks for")
@RestController
@RequestMapping("/api/cases/{id}/papers")
class PaperController {

  record RequestPapers(
      @NotEmpty @Size(max = 16) List<@NotNull Paper> papers,
      @Nullable @Size(max = 500) String note,
      @NotNull @FutureOrPresent LocalDate dueOn) {}

  record RemindPapers(@NotNull @FutureOrPresent LocalDate dueOn) {}

  record PaperArrived(@NotNull @PastOrPresent LocalDate arrivedOn) {}

  record WaivePaper(@NotBlank @Size(max = 500) String reason) {}

  /** @param state OPEN, ARRIVED or WAIVED */
  record PaperView(
      UUID id,
      long version,
      String paper,
      @Nullable String note,
      State state,
      LocalDate requestedOn,
      LocalDate dueOn,
      @Nullable LocalDate settledOn,
      @Nullable String waivedReason,
      @Nullable LocalDate remindedOn) {

    enum State {
      OPEN,
      ARRIVED,
      WAIVED
    }

    static PaperView of(RequestedPaper paper) {
      var state =
          paper.isOpen() ? State.OPEN : paper.arrivedOn() == null ? State.WAIVED : State.ARRIVED;
      return new PaperView(
          paper.id(),
          Objects.requireNonNull(paper.version()),
          paper.paper(),
          paper.note(),
          state,
          paper.requestedOn(),
          paper.dueOn(),
          paper.arrivedOn() == null ? paper.waivedOn() : paper.arrivedOn(),
          paper.waivedReason(),
          paper.remindedOn());
    }
  }

  private final CaseAccess access;
  private final Papers papers;

  PaperController(CaseAccess access, Papers papers) {
    this.access = access;
    this.papers = papers;
  }

  @GetMapping
  Mono<List<PaperView>> all(@PathVariable UUID id, Actor actor) {
    return access
        .open(id, actor, Operation.PAPERS_READ)
        .flatMapMany(papers::of)
        .map(PaperView::of)
        .collectList();
  }

  @PostMapping
  Mono<ResponseEntity<Void>> request(
      @PathVariable UUID id, @Valid @RequestBody RequestPapers request, Actor actor) {
    return access
        .open(id, actor, Operation.PAPERS_REQUEST)
        .flatMap(
            file -> papers.request(file, request.papers(), request.note(), request.dueOn(), actor))
        .thenReturn(ResponseEntity.noContent().build());
  }

  /** Asks again for all that is open, with a new date: in the portal with a mail, on paper with a letter. */
  @PostMapping("/reminder")
  Mono<ResponseEntity<Void>> remind(
      @PathVariable UUID id, @Valid @RequestBody RemindPapers request, Actor actor) {
    return access
        .open(id, actor, Operation.PAPERS_REQUEST)
        .flatMap(file -> papers.remind(file, request.dueOn(), actor))
        .thenReturn(ResponseEntity.noContent().build());
  }

  /** A paper came, by whatever way. */
  @PostMapping("/{paperId}/arrival")
  Mono<ResponseEntity<Void>> arrived(
      @PathVariable UUID id,
      @PathVariable UUID paperId,
      @Valid @RequestBody PaperArrived request,
      ExpectedVersion version,
      Actor actor) {
    return access
        .open(id, actor, Operation.PAPERS_RECEIVE)
        .flatMap(file -> papers.arrived(file, paperId, request.arrivedOn(), version, actor))
        .map(saved -> ResponseEntity.noContent().build());
  }

  /** The office does without it. */
  @PostMapping("/{paperId}/waiver")
  Mono<ResponseEntity<Void>> waive(
      @PathVariable UUID id,
      @PathVariable UUID paperId,
      @Valid @RequestBody WaivePaper request,
      ExpectedVersion version,
      Actor actor) {
    return access
        .open(id, actor, Operation.PAPERS_RECEIVE)
        .flatMap(file -> papers.waived(file, paperId, request.reason(), version, actor))
        .map(saved -> ResponseEntity.noContent().build());
  }

  /** What arrived was looked through; the check of competence goes on. */
  @PostMapping("/looked-through")
  Mono<ResponseEntity<Void>> lookedThrough(@PathVariable UUID id, Actor actor) {
    return access
        .open(id, actor, Operation.PAPERS_RETURN)
        .flatMap(file -> papers.lookedThrough(file, actor))
        .thenReturn(ResponseEntity.noContent().build());
  }
}
