package de.jobcoachingportal.cases.web;

import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseProgrammes;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.programmes.DecidingBodies;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "cases", description = "Under which programme a case runs, and who decides it")
@RestController
class CaseProgrammeController {
  private final CaseAccess access;
  private final CaseProgrammes programmes;
  private final DecidingBodies bodies;

  CaseProgrammeController(CaseAccess access, CaseProgrammes programmes, DecidingBodies bodies) {
    this.access = access;
    this.programmes = programmes;
    this.bodies = bodies;
  }

  record ChooseProgramme(@NotNull UUID programmeId) {}

  /**
   * A programme a case can run under.
   *
   * @param usual chosen unless somebody chooses another one
   * @param body name of the body that decides; null: the office itself
   * @param ready false while the body that decides has nobody here who could take the case
   */
  record ChoiceView(
      UUID id,
      String name,
      boolean usual,
      DecidingBody decidingBody,
      @Nullable String body,
      boolean ready) {}

  /** What a case can run under today, the usual programme first. */
  @GetMapping("/api/case-programmes")
  Mono<List<ChoiceView>> choices(Actor actor) {
    return bodies
        .besideOffice()
        .collectMap(DecidingBodies.Entry::body, entry -> entry.letterhead().name())
        .flatMap(
            names -> programmes.choices().map(choice -> view(choice, names)).collectList());
  }

  private static ChoiceView view(CaseProgrammes.Choice choice, Map<DecidingBody, String> names) {
    var offered = choice.programme();
    return new ChoiceView(
        offered.id(),
        offered.version().name(),
        offered.usual(),
        offered.decidingBody(),
        names.get(offered.decidingBody()),
        choice.ready());
  }

  /** Another programme, before the application arrives. Who leads the case now may not read it any more afterwards. */
  @PutMapping("/api/cases/{id}/programme")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> choose(
      @PathVariable UUID id,
      @Valid @RequestBody ChooseProgramme request,
      ExpectedVersion version,
      Actor actor) {
    return access
        .open(id, actor, Operation.PROGRAMME_CHOOSE)
        .flatMap(file -> programmes.choose(file, version, request.programmeId(), actor))
        .then();
  }
}
