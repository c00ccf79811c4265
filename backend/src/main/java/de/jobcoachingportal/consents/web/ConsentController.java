package de.jobcoachingportal.consents.web;

import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CasePeople;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.OverviewQueries;
import de.jobcoachingportal.cases.Visibility;
import de.jobcoachingportal.consents.Consents;
import de.jobcoachingportal.consents.GiveConsent;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(
    name = "consents",
    description = "What people allow in a case, in four kinds, and who sees what because of it")
@RestController
@RequestMapping("/api/cases/{id}")
class ConsentController {

  private final CaseAccess access;
  private final Consents consents;
  private final CasePeople people;
  private final OverviewQueries overview;
  private final Visibility visibility;

  ConsentController(
      CaseAccess access,
      Consents consents,
      CasePeople people,
      OverviewQueries overview,
      Visibility visibility) {
    this.access = access;
    this.consents = consents;
    this.people = people;
    this.overview = overview;
    this.visibility = visibility;
  }

  /** The texts, and what was answered. The company's side reads only what its own side answered. */
  @GetMapping("/consents")
  Mono<ConsentsView> all(@PathVariable UUID id, Actor actor) {
    return access.open(id, actor, Operation.CONSENTS_READ).flatMap(this::view);
  }

  /** Somebody gives or refuses; in force at the next request. */
  @PostMapping("/consents")
  Mono<ResponseEntity<ConsentIdView>> give(
      @PathVariable UUID id, @Valid @RequestBody GiveConsent request, Actor actor) {
    return access
        .open(id, actor, Operation.CONSENT_GIVE, request.recordedFor())
        .flatMap(file -> consents.give(file, request, actor))
        .map(consent ->
            ResponseEntity.status(HttpStatus.CREATED).body(new ConsentIdView(consent.id())));
  }

  /** Somebody takes back; nobody has to say why. */
  @PostMapping("/consents/{consentId}/revocation")
  Mono<ResponseEntity<Void>> revoke(
      @PathVariable UUID id,
      @PathVariable UUID consentId,
      @Valid @RequestBody RevokeConsent request,
      ExpectedVersion version,
      Actor actor) {
    return access
        .open(id, actor, Operation.CONSENT_REVOKE, request.recordedFor())
        .flatMap(file -> consents.revoke(file, consentId, version, actor))
        .map(revoked -> ResponseEntity.noContent().build());
  }

  /** Somebody of the case is asked for an answer. */
  @PostMapping("/consent-requests")
  Mono<ResponseEntity<Void>> ask(
      @PathVariable UUID id, @Valid @RequestBody AskConsent request, Actor actor) {
    return access
        .open(id, actor, Operation.CONSENT_ASK)
        .flatMap(file -> people
            .present(file, request.participantId())
            .flatMap(
                participant -> consents.ask(file, request.form(), participant.personId(), actor)))
        .thenReturn(ResponseEntity.noContent().build());
  }

  /** "Wer kann was sehen": for each thing in the case, who sees it now. */
  @GetMapping("/visibility")
  Mono<VisibilityView> visibility(@PathVariable UUID id, Actor actor) {
    return access
        .open(id, actor, Operation.VISIBILITY_READ)
        .flatMap(file -> visibility.of(file).collectList())
        .map(VisibilityView::new);
  }

  private Mono<ConsentsView> view(CaseFile file) {
    return Mono.zip(
            consents.forms(file),
            consents.of(file.id()).collectList(),
            overview.people(file.id()).collectList())
        .map(found -> ConsentsView.of(found.getT1(), found.getT2(), found.getT3(), file));
  }
}
