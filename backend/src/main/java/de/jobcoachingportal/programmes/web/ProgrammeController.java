package de.jobcoachingportal.programmes.web;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.programmes.CaseFact;
import de.jobcoachingportal.programmes.ProgrammeDrafts;
import de.jobcoachingportal.programmes.ProgrammeParameters;
import de.jobcoachingportal.programmes.Programmes;
import de.jobcoachingportal.programmes.TaskMatrix;
import de.jobcoachingportal.programmes.VersionFile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

@RestController
@RequestMapping("/api")
class ProgrammeController {
  private final Programmes programmes;
  private final ProgrammeDrafts drafts;
  private final Clock clock;

  ProgrammeController(Programmes programmes, ProgrammeDrafts drafts, Clock clock) {
    this.programmes = programmes;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** @param actions START: a further programme */
  record ProgrammesView(List<ProgrammeView> programmes, List<String> actions) {}

  /** @param copyOf version the first draft starts from */
  record StartProgramme(
      @NotBlank @Size(max = 120) String name, @NotNull UUID copyOf) {}

  /** @param sources path of a value → where it comes from; a value left empty with a source is "keine Vorgabe" */
  record ChangeVersion(
      @NotNull @Valid ProgrammeParameters parameters,

      @NotNull @Size(max = 300)
      Map<@Size(max = 100) String, @NotNull @Size(max = 500) String> sources) {}

  record EnactVersion(@NotNull LocalDate from) {}

  /** The rules of the office are no secret: everybody of the tenant may read them; drafts are for the office. */
  @GetMapping("/programmes")
  Mono<ProgrammesView> all(Actor actor) {
    return programmes
        .all(actor)
        .collectList()
        .map(files -> new ProgrammesView(
            ProgrammeView.of(files, today()),
            actor.is(Role.TENANT_ADMIN) ? List.of("START") : List.of()));
  }

  @PostMapping("/programmes")
  @ResponseStatus(HttpStatus.CREATED)
  Mono<VersionView> start(@Valid @RequestBody StartProgramme request, Actor actor) {
    return drafts
        .startProgramme(request.name().strip(), request.copyOf(), actor)
        .map(file -> view(file, actor));
  }

  /** The three ways of JADE to share the 17 tasks. */
  @GetMapping("/programmes/task-matrices")
  List<TaskMatrix> taskMatrices(Actor actor) {
    return TaskMatrix.all();
  }

  /**
   * @param word as it is written in a condition
   * @param knownToApplicant whether somebody can answer it before there is a case
   */
  record CaseFactView(
      CaseFact fact,
      String word,
      String label,
      CaseFact.Kind kind,
      List<String> choices,
      boolean knownToApplicant) {}

  /** What conditions may look at. */
  @GetMapping("/programmes/case-facts")
  List<CaseFactView> caseFacts(Actor actor) {
    return Arrays.stream(CaseFact.values())
        .map(fact -> new CaseFactView(
            fact, fact.word(), fact.label(), fact.kind(), fact.choices(), fact.knownToApplicant()))
        .toList();
  }

  @GetMapping("/programme-versions/{id}")
  Mono<ResponseEntity<VersionView>> version(@PathVariable UUID id, Actor actor) {
    return programmes.file(id, actor).map(file -> withEtag(file, actor));
  }

  /** A new draft of the same programme, as a copy of this version. */
  @PostMapping("/programme-versions/{id}/drafts")
  @ResponseStatus(HttpStatus.CREATED)
  Mono<VersionView> copy(@PathVariable UUID id, Actor actor) {
    return drafts.startDraft(id, actor).map(file -> view(file, actor));
  }

  @PutMapping("/programme-versions/{id}")
  Mono<ResponseEntity<VersionView>> change(
      @PathVariable UUID id,
      @Valid @RequestBody ChangeVersion request,
      ExpectedVersion expected,
      Actor actor) {
    return drafts
        .change(id, request.parameters(), request.sources(), expected, actor)
        .map(file -> withEtag(file, actor));
  }

  @DeleteMapping("/programme-versions/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> discard(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
    return drafts.discard(id, expected, actor);
  }

  /** Marks the draft as tried, after its simulation was seen to the end. */
  @PutMapping("/programme-versions/{id}/trial")
  Mono<ResponseEntity<VersionView>> tried(
      @PathVariable UUID id, ExpectedVersion expected, Actor actor) {
    return drafts.tried(id, expected, actor).map(file -> withEtag(file, actor));
  }

  @PutMapping("/programme-versions/{id}/entry-into-force")
  Mono<ResponseEntity<VersionView>> enact(
      @PathVariable UUID id,
      @Valid @RequestBody EnactVersion request,
      ExpectedVersion expected,
      Actor actor) {
    return drafts.enact(id, request.from(), expected, actor).map(file -> withEtag(file, actor));
  }

  @DeleteMapping("/programme-versions/{id}/entry-into-force")
  Mono<ResponseEntity<VersionView>> withdraw(
      @PathVariable UUID id, ExpectedVersion expected, Actor actor) {
    return drafts.withdraw(id, expected, actor).map(file -> withEtag(file, actor));
  }

  private ResponseEntity<VersionView> withEtag(VersionFile file, Actor actor) {
    return ResponseEntity.ok()
        .eTag(ExpectedVersion.etag(file.standing().version()))
        .body(view(file, actor));
  }

  private VersionView view(VersionFile file, Actor actor) {
    return VersionView.of(file, today(), actor);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
