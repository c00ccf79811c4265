package de.jobcoachingportal.platform.web;

import de.jobcoachingportal.identity.PortalAuthentication;
import de.jobcoachingportal.platform.Office;
import de.jobcoachingportal.platform.Offices;
import de.jobcoachingportal.tenancy.LaterSteps;
import de.jobcoachingportal.tenancy.OfficeStates;
import de.jobcoachingportal.tenancy.Onboarding;
import de.jobcoachingportal.tenancy.Operator;
import de.jobcoachingportal.tenancy.OperatorStore;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/platform/offices")
class OfficeController {
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final Duration ACCESS_LOOK = Duration.ofSeconds(4);

  private final Offices offices;
  private final Onboarding onboarding;
  private final LaterSteps laterSteps;
  private final OfficeStates states;
  private final OperatorStore operators;

  OfficeController(
      Offices offices,
      Onboarding onboarding,
      LaterSteps laterSteps,
      OfficeStates states,
      OperatorStore operators) {
    this.offices = offices;
    this.onboarding = onboarding;
    this.laterSteps = laterSteps;
    this.states = states;
    this.operators = operators;
  }

  /** The present state of all offices; the client shows it as it comes. */
  record OfficesChanged(String topic, List<OfficeView> offices) {}

  @GetMapping
  Mono<List<OfficeView>> list(PortalAuthentication token) {
    return operator(token).then(offices.all()).map(OfficeController::views);
  }

  /** All offices whenever one changes. Ends with the token, and within seconds when the operator's access ends. */
  @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<OfficesChanged>> events(PortalAuthentication token) {
    var changes = offices
        .changes()
        .map(all ->
            ServerSentEvent.builder(new OfficesChanged("offices", views(all))).build());
    var heartbeat = Flux.interval(HEARTBEAT)
        .map(beat -> ServerSentEvent.<OfficesChanged>builder().comment("").build());
    var expired = Mono.delay(Duration.between(Instant.now(), token.expiresAt()));
    var refused = Flux.interval(ACCESS_LOOK)
        .concatMap(look -> operator(token).hasElement().onErrorReturn(false))
        .filter(stillIn -> !stillIn);
    return operator(token)
        .thenMany(Flux.merge(changes, heartbeat).takeUntilOther(Flux.first(expired, refused)));
  }

  @GetMapping("/{key}")
  Mono<OfficeDetailView> one(@PathVariable String key, PortalAuthentication token) {
    return operator(token).then(offices.one(key)).map(OfficeDetailView::of);
  }

  /** Starts the onboarding, or goes on with one that stopped. The steps run on; progress comes over the stream. */
  @PostMapping("/{key}/onboarding")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Mono<OnboardingView> onboard(
      @PathVariable String key,
      @Valid @RequestBody StartOnboarding request,
      PortalAuthentication token) {
    return operator(token)
        .flatMap(operator -> onboarding.start(key, request.administrator(), operator))
        .map(OnboardingView::of);
  }

  @GetMapping("/{key}/onboarding")
  Mono<OnboardingView> progress(@PathVariable String key, PortalAuthentication token) {
    return operator(token).then(onboarding.progress(key)).map(OnboardingView::of);
  }

  /** Brings an office at work the steps it lacks. They run on; progress comes over the stream. */
  @PostMapping("/{key}/onboarding/later-steps")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Mono<OfficeDetailView> makeUpSteps(@PathVariable String key, PortalAuthentication token) {
    return operator(token)
        .flatMap(operator -> known(key).then(laterSteps.begin(key, operator)))
        .then(view(key));
  }

  @PostMapping("/{key}/go-live")
  Mono<OfficeDetailView> goLive(@PathVariable String key, PortalAuthentication token) {
    return operator(token)
        .flatMap(operator -> known(key).then(states.goLive(key, operator)))
        .then(view(key));
  }

  @PostMapping("/{key}/suspension")
  Mono<OfficeDetailView> suspend(
      @PathVariable String key,
      @Valid @RequestBody SuspendOffice request,
      PortalAuthentication token) {
    return operator(token)
        .flatMap(operator -> known(key).then(states.suspend(key, request.reason(), operator)))
        .then(view(key));
  }

  @DeleteMapping("/{key}/suspension")
  Mono<OfficeDetailView> resume(@PathVariable String key, PortalAuthentication token) {
    return operator(token)
        .flatMap(operator -> known(key).then(states.resume(key, operator)))
        .then(view(key));
  }

  /** @throws de.jobcoachingportal.problems.ProblemException 404 for a key that is none of the 17 */
  private Mono<Office> known(String key) {
    return offices.one(key);
  }

  private Mono<OfficeDetailView> view(String key) {
    return Mono.defer(() -> offices.one(key)).map(OfficeDetailView::of);
  }

  private Mono<Operator> operator(PortalAuthentication token) {
    return operators.bySubject(token.subject());
  }

  private static List<OfficeView> views(List<Office> offices) {
    return offices.stream().map(OfficeView::of).toList();
  }
}
