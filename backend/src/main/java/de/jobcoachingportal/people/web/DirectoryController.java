package de.jobcoachingportal.people.web;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.people.Directories;
import de.jobcoachingportal.people.Directory;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api")
class DirectoryController {
  private final Directories directories;

  DirectoryController(Directories directories) {
    this.directories = directories;
  }

  enum OrganisationKind {
    OFFICE,
    IFD,
    COACHING_PROVIDER,
    EMPLOYER,
    COORDINATION,
    WORKSHOP,
    OTHER
  }

  record AddOrganisation(
      @NotNull OrganisationKind kind,
      @NotBlank @Size(max = 200) String name) {}

  /** @param decidingBody null: the office itself */
  record AddGroup(
      @NotBlank @Size(max = 120) String name, @Nullable DecidingBody decidingBody) {}

  record NameGroup(@NotBlank @Size(max = 120) String name) {}

  record AddDeputy(
      @NotNull UUID personId,
      @NotNull UUID deputyId,
      @NotNull LocalDate validFrom,
      @Nullable LocalDate validUntil) {}

  record Made(UUID id) {}

  @GetMapping("/organisations")
  Flux<Directory.Organisation> organisations(Actor actor) {
    return directories.organisations(actor);
  }

  @PostMapping("/organisations")
  @ResponseStatus(HttpStatus.CREATED)
  Mono<Made> addOrganisation(@Valid @RequestBody AddOrganisation request, Actor actor) {
    return directories
        .addOrganisation(actor, request.kind().name(), request.name().strip())
        .map(Made::new);
  }

  @GetMapping("/responsibility-groups")
  Flux<Directory.Group> groups(Actor actor) {
    return directories.groups(actor);
  }

  @PostMapping("/responsibility-groups")
  @ResponseStatus(HttpStatus.CREATED)
  Mono<Made> addGroup(@Valid @RequestBody AddGroup request, Actor actor) {
    var body = Objects.requireNonNullElse(request.decidingBody(), DecidingBody.OFFICE);
    return directories.addGroup(actor, request.name().strip(), body).map(Made::new);
  }

  @PutMapping("/responsibility-groups/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> renameGroup(
      @PathVariable UUID id,
      @Valid @RequestBody NameGroup request,
      ExpectedVersion expected,
      Actor actor) {
    return directories.renameGroup(actor, id, expected, request.name().strip());
  }

  @GetMapping("/deputies")
  Flux<Directory.Deputy> deputies(Actor actor) {
    return directories.deputies(actor);
  }

  @PostMapping("/deputies")
  @ResponseStatus(HttpStatus.CREATED)
  Mono<Made> addDeputy(@Valid @RequestBody AddDeputy request, Actor actor) {
    return directories
        .addDeputy(
            actor,
            request.personId(),
            request.deputyId(),
            request.validFrom(),
            request.validUntil())
        .map(Made::new);
  }

  /** Who could stand in for the caller while they are away. */
  @GetMapping("/colleagues")
  Flux<Directory.Colleague> colleagues(Actor actor) {
    return directories.colleagues(actor);
  }

  @DeleteMapping("/deputies/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> endDeputy(@PathVariable UUID id, Actor actor) {
    return directories.endDeputy(actor, id);
  }
}
