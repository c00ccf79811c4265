package de.jobcoachingportal.live;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Actors;
import de.jobcoachingportal.identity.PortalAuthentication;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import de.jobcoachingportal.tenancy.Tenant;
import de.jobcoachingportal.tenancy.TenantRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Open streams of signals to browsers. A stream is no standing permission: it ends with the token, and within seconds
 * after the person was blocked, left the case or the office was suspended.
 */
@Service
public class LiveStreams {

  /** Topic of a sign of life; never leaves this copy as a signal. */
  public static final String BEAT = "beat";

  private static final Duration BETWEEN_BEATS = Duration.ofSeconds(15);
  private static final Duration BETWEEN_CHECKS = Duration.ofSeconds(4);
  private static final int STREAMS_PER_PERSON = 12;
  private static final UUID NOBODY = new UUID(0, 0);

  private final LiveHub hub;
  private final Presence presence;
  private final Actors actors;
  private final TenantRegistry tenants;
  private final CaseWatch cases;
  private final Map<Reader, Integer> open = new ConcurrentHashMap<>();
  private final Sinks.Empty<Void> shutdown = Sinks.empty();

  LiveStreams(
      LiveHub hub, Presence presence, Actors actors, TenantRegistry tenants, CaseWatch cases) {
    this.hub = hub;
    this.presence = presence;
    this.actors = actors;
    this.tenants = tenants;
    this.cases = cases;
  }

  private record Reader(String tenant, UUID person) {}

  /** What changes for the person: their to-dos and their access. */
  public Flux<LiveSignal> ofPerson(PortalAuthentication token) {
    return stream(token, null, false);
  }

  /**
   * What changes in a case and for the person, so that a page needs one stream only.
   *
   * @param onBoard whether the person has the goal board open, which the others there may see
   */
  public Flux<LiveSignal> ofCase(PortalAuthentication token, UUID caseId, boolean onBoard) {
    return stream(token, caseId, onBoard);
  }

  private Flux<LiveSignal> stream(
      PortalAuthentication token, @Nullable UUID caseId, boolean onBoard) {
    Tenant tenant = token.tenant();
    if (tenant == null) {
      return Flux.error(new ProblemException(RequestProblem.NOT_ALLOWED));
    }
    return actors
        .of(tenant, token.subject())
        .flatMapMany(actor -> admitted(tenant, token, caseId)
            .filter(admitted -> admitted)
            .switchIfEmpty(Mono.error(() -> new ProblemException(LiveProblem.CASE_NOT_FOUND)))
            .thenMany(counted(
                new Reader(tenant.key(), actor.id()),
                signals(token, tenant, actor, caseId, onBoard))))
        .contextWrite(tenant::in);
  }

  private Flux<LiveSignal> signals(
      PortalAuthentication token,
      Tenant tenant,
      Actor actor,
      @Nullable UUID caseId,
      boolean onBoard) {
    var changes = hub.of(tenant.key()).filter(concerning(actor, caseId));
    var beats =
        Flux.interval(BETWEEN_BEATS).map(n -> new LiveSignal(tenant.key(), BEAT, NOBODY, ""));
    var people = caseId == null ? Flux.<LiveSignal>empty() : presence.changes(tenant.key(), caseId);
    var all = Flux.merge(changes, beats, people)
        .startWith(new LiveSignal(tenant.key(), BEAT, NOBODY, ""))
        .takeUntilOther(Flux.merge(
            lostAccess(token, tenant, actor, caseId), tokenEnds(token), shutdown.asMono()));
    return onBoard && caseId != null ? presence.during(all, tenant.key(), caseId, actor.id()) : all;
  }

  private static Predicate<LiveSignal> concerning(Actor actor, @Nullable UUID caseId) {
    return signal -> switch (signal.topic()) {
      case LiveSignal.CASE -> signal.id().equals(caseId);
      case LiveSignal.PERSON, LiveSignal.ACCESS -> signal.id().equals(actor.id());
      case LiveSignal.REFETCH -> true;
      default -> false;
    };
  }

  /** Emits when the person may not be told any more; asked at intervals and whenever a signal says that access changed. */
  private Flux<Boolean> lostAccess(
      PortalAuthentication token, Tenant tenant, Actor actor, @Nullable UUID caseId) {
    var hints = hub.of(tenant.key())
        .filter(
            signal -> signal.topic().equals(LiveSignal.ACCESS) && signal.id().equals(actor.id())
                || signal.topic().equals(LiveSignal.CASE)
                    && signal.id().equals(caseId)
                    && signal.part().equals("people"))
        .map(signal -> 0L);
    // Whoever cannot be checked is not told anything either.
    return Flux.merge(Flux.interval(BETWEEN_CHECKS), hints)
        .onBackpressureLatest()
        .concatMap(tick -> admitted(tenant, token, caseId).onErrorReturn(false), 1)
        .filter(admitted -> !admitted)
        .contextWrite(tenant::in);
  }

  private Mono<Boolean> admitted(Tenant tenant, PortalAuthentication token, @Nullable UUID caseId) {
    return tenants
        .admittedByIssuer(tenant.issuer())
        .flatMap(admitted -> actors.of(tenant, token.subject()))
        .flatMap(actor -> caseId == null ? Mono.just(true) : cases.admits(caseId, actor))
        .defaultIfEmpty(false);
  }

  /** By the machine's clock, as the token was checked; the office's own may be set back. */
  private Mono<Long> tokenEnds(PortalAuthentication token) {
    return Mono.defer(() -> Mono.delay(Duration.between(Instant.now(), token.expiresAt())));
  }

  private Flux<LiveSignal> counted(Reader reader, Flux<LiveSignal> signals) {
    return Flux.defer(() -> {
      if (open.merge(reader, 1, Integer::sum) > STREAMS_PER_PERSON) {
        closed(reader);
        return Flux.error(new ProblemException(LiveProblem.TOO_MANY_STREAMS));
      }
      return signals.doFinally(end -> closed(reader));
    });
  }

  private void closed(Reader reader) {
    open.computeIfPresent(reader, (key, count) -> count > 1 ? count - 1 : null);
  }

  /** Open streams would hold up the shutdown; the browsers find another copy. */
  @EventListener
  void endAll(ContextClosedEvent event) {
    shutdown.tryEmitEmpty();
  }
}
