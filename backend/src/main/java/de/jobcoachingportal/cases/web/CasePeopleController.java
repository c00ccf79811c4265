package de.jobcoachingportal.cases.web;

import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CasePeople;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.OverviewQueries;
import de.jobcoachingportal.cases.Participant;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.RelationRoles;
import de.jobcoachingportal.cases.StaffQueries;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Tag(name = "participants", description = "Who takes part in a case")
@RestController
@RequestMapping("/api/cases/{id}/participants")
class CasePeopleController {

  private final CaseAccess access;
  private final CasePeople people;
  private final CaseInvitations invitations;
  private final OverviewQueries queries;
  private final StaffQueries staff;

  CasePeopleController(
      CaseAccess access,
      CasePeople people,
      CaseInvitations invitations,
      OverviewQueries queries,
      StaffQueries staff) {
    this.access = access;
    this.people = people;
    this.invitations = invitations;
    this.queries = queries;
    this.staff = staff;
  }

  @GetMapping
  Mono<ParticipantsView> all(@PathVariable UUID id, Actor actor) {
    return access.open(id, actor, Operation.PEOPLE_READ).flatMap(this::view);
  }

  /** Somebody is invited into the case, by mail or by a letter with a code, or entered without an account. */
  @PostMapping
  Mono<ResponseEntity<InvitedParticipantView>> invite(
      @PathVariable UUID id, @Valid @RequestBody InviteToCase request, Actor actor) {
    return access
        .open(id, actor, Operation.PERSON_INVITE)
        .flatMap(file -> invitations.invite(file, request, actor))
        .map(invited -> ResponseEntity.status(HttpStatus.CREATED).body(invited));
  }

  /** Who works in this tenant and could take part in this relation. */
  @GetMapping("/staff")
  Mono<List<StaffView>> staff(@PathVariable UUID id, @RequestParam Relation relation, Actor actor) {
    return access
        .open(id, actor, Operation.PERSON_INVITE)
        .flatMapMany(file -> RelationRoles.of(relation).isStaff()
            ? staff.holders(file, relation)
            : Flux.<StaffQueries.Staff>empty())
        .map(found -> new StaffView(found.personId(), found.name(), found.organisation()))
        .collectList();
  }

  /** Somebody of the office or a service takes part. */
  @PostMapping("/staff")
  Mono<ResponseEntity<ParticipantIdView>> addStaff(
      @PathVariable UUID id, @Valid @RequestBody AddStaff request, Actor actor) {
    return access
        .open(id, actor, Operation.PERSON_INVITE)
        .flatMap(file -> people.joinStaff(file, request.personId(), request.relation(), actor))
        .map(joined ->
            ResponseEntity.status(HttpStatus.CREATED).body(new ParticipantIdView(joined.id())));
  }

  @PutMapping("/{participantId}")
  Mono<ResponseEntity<Void>> change(
      @PathVariable UUID id,
      @PathVariable UUID participantId,
      @Valid @RequestBody ChangePerson request,
      ExpectedVersion version,
      Actor actor) {
    return access
        .open(id, actor, Operation.PERSON_CHANGE)
        .flatMap(file -> people.change(
            file, participantId, version, request.scope(), request.reachable(), actor))
        .map(CasePeopleController::changed);
  }

  /** Somebody no longer takes part; their access ends at once, what they did stays. */
  @PostMapping("/{participantId}/leaving")
  Mono<ResponseEntity<Void>> leave(
      @PathVariable UUID id,
      @PathVariable UUID participantId,
      @Valid @RequestBody LeaveCase request,
      ExpectedVersion version,
      Actor actor) {
    return access
        .open(id, actor, Operation.PERSON_LEAVE)
        .flatMap(file -> people.leave(
            file,
            participantId,
            version,
            request.reason(),
            Boolean.TRUE.equals(request.keepsNotices()),
            actor))
        .map(CasePeopleController::changed);
  }

  private Mono<ParticipantsView> view(CaseFile file) {
    return queries.people(file.id()).collectList().map(people -> ParticipantsView.of(people, file));
  }

  private static ResponseEntity<Void> changed(Participant participant) {
    return ResponseEntity.noContent().build();
  }
}
