package de.jobcoachingportal.people.web;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Actors;
import de.jobcoachingportal.identity.PortalAuthentication;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.people.Me;
import de.jobcoachingportal.tenancy.Operator;
import de.jobcoachingportal.tenancy.OperatorStore;
import de.jobcoachingportal.tenancy.Tenant;
import de.jobcoachingportal.tenancy.TenantState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/me")
class MeController {
  private final Me me;
  private final Actors actors;
  private final OperatorStore operators;

  MeController(Me me, Actors actors, OperatorStore operators) {
    this.me = me;
    this.actors = actors;
    this.operators = operators;
  }

  enum Language {
    de,
    plain,
    en
  }

  record SpeakLanguage(@NotNull Language language) {}

  /**
   * @param tenant null for those who run the platform
   * @param body whom the person works for, if it is not the office itself
   */
  record MeView(
      PersonView person,
      @Nullable TenantView tenant,
      @Nullable String body,
      Set<Role> roles,
      String language,
      List<String> menu,
      List<String> actions) {}

  /** @param id null for those who run the platform: they are nobody in any office */
  record PersonView(@Nullable UUID id, String name, String initials) {}

  record TenantView(String key, String name, String federalState, TenantState state) {}

  @GetMapping
  Mono<MeView> me(PortalAuthentication token) {
    Tenant tenant = token.tenant();
    return tenant == null
        ? operators.bySubject(token.subject()).map(MeController::operator)
        : actors.of(tenant, token.subject()).flatMap(actor -> view(actor, tenant));
  }

  private Mono<MeView> view(Actor actor, Tenant tenant) {
    return me.of(actor)
        .map(own -> new MeView(
            new PersonView(actor.id(), actor.name(), own.initials()),
            new TenantView(tenant.key(), tenant.name(), tenant.federalState(), tenant.state()),
            own.body(),
            actor.roles(),
            own.language(),
            own.menu(),
            own.actions()));
  }

  private static MeView operator(Operator operator) {
    return new MeView(
        new PersonView(null, operator.name(), operator.initials()),
        null,
        null,
        Set.of(Role.PLATFORM_OPERATOR),
        "de",
        List.of("offices", "journal"),
        List.of());
  }

  @PutMapping("/language")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> speak(@Valid @RequestBody SpeakLanguage request, Actor actor) {
    return me.speak(actor, request.language().name());
  }
}
