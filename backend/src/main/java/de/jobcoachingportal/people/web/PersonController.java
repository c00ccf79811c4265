package de.jobcoachingportal.people.web;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.people.Invitations;
import de.jobcoachingportal.people.Invite;
import de.jobcoachingportal.people.Invited;
import de.jobcoachingportal.people.People;
import de.jobcoachingportal.people.PeopleQueries.Entry;
import de.jobcoachingportal.problems.ExpectedVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api")
class PersonController {
  private static final int PAGE = 50;

  private final People people;
  private final Invitations invitations;

  PersonController(People people, Invitations invitations) {
    this.people = people;
    this.invitations = invitations;
  }

  /** @param next cursor of the next page, null on the last */
  record PeoplePage(List<PersonView> people, @Nullable String next) {}

  record RoleGiven(@NotNull Role role, @Nullable UUID groupId) {}

  record ChangeRoles(@NotNull @Size(max = 20) List<@NotNull @Valid RoleGiven> roles) {}

  record InviteAgain(Invite.@NotNull Channel channel) {}

  /** People in the order of their family names. */
  @GetMapping("/people")
  Mono<PeoplePage> page(
      @RequestParam(defaultValue = "") @Size(max = 80) String q,
      @RequestParam(required = false) @Nullable Role role,
      @RequestParam(defaultValue = "false") boolean staff,
      @RequestParam(required = false) @Nullable UUID after,
      Actor actor) {
    return people.page(actor, q, after, role, staff).collectList().map(PersonController::page);
  }

  @GetMapping("/people/{id}")
  Mono<ResponseEntity<PersonView>> one(@PathVariable UUID id, Actor actor) {
    return people.one(actor, id).map(PersonController::answer);
  }

  @PostMapping("/invitations")
  Mono<ResponseEntity<Invited>> invite(@Valid @RequestBody InvitePerson request, Actor actor) {
    return invitations
        .invite(actor, request.invite())
        .map(invited -> ResponseEntity.created(
                URI.create("/api/people/" + invited.person().value()))
            .body(invited));
  }

  @PostMapping("/people/{id}/invitations")
  Mono<ResponseEntity<Invited>> inviteAgain(
      @PathVariable UUID id, @Valid @RequestBody InviteAgain request, Actor actor) {
    return people
        .inviteAgain(actor, id, request.channel())
        .map(invited -> ResponseEntity.created(URI.create("/api/people/" + id)).body(invited));
  }

  @PutMapping("/people/{id}/roles")
  Mono<ResponseEntity<PersonView>> changeRoles(
      @PathVariable UUID id,
      @Valid @RequestBody ChangeRoles request,
      ExpectedVersion expected,
      Actor actor) {
    var wanted = request.roles().stream()
        .map(given -> new People.RoleWanted(given.role(), given.groupId()))
        .toList();
    return people.changeRoles(actor, id, expected, wanted).map(PersonController::answer);
  }

  @PostMapping("/people/{id}/departure")
  Mono<ResponseEntity<PersonView>> leave(
      @PathVariable UUID id, ExpectedVersion expected, Actor actor) {
    return people.leave(actor, id, expected).map(PersonController::answer);
  }

  @DeleteMapping("/people/{id}/departure")
  Mono<ResponseEntity<PersonView>> comeBack(
      @PathVariable UUID id, ExpectedVersion expected, Actor actor) {
    return people.comeBack(actor, id, expected).map(PersonController::answer);
  }

  private static ResponseEntity<PersonView> answer(Entry entry) {
    return ResponseEntity.ok()
        .eTag(ExpectedVersion.etag(entry.version()))
        .body(PersonView.of(entry));
  }

  private static PeoplePage page(List<Entry> found) {
    var shown = found.stream().limit(PAGE).map(PersonView::of).toList();
    return new PeoplePage(shown, found.size() > PAGE ? shown.getLast().id().toString() : null);
  }
}
