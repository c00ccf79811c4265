package de.jobcoachingportal.live;

import de.jobcoachingportal.identity.Actors;
import de.jobcoachingportal.tenancy.PlatformConnections;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries signals between the copies of the API over PostgreSQL's LISTEN and NOTIFY: one connection listens, one
 * sends in bundles. Payloads come from anybody who may connect, so they are read as untrusted ids.
 */
@Component
class LiveHub implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(LiveHub.class);
  private static final String CHANNEL = "portal_live";
  private static final UUID NOBODY = new UUID(0, 0);
  private static final Duration BUSY = Duration.ofSeconds(1);

  private final PlatformConnections connections;
  private final Actors actors;
  private final JsonMapper json;
  private final Sinks.Many<LiveSignal> incoming = Sinks.many().multicast().directBestEffort();
  /** Waits while no connection sends; taken up by the next one, which a unicast sink would refuse. */
  private final Sinks.Many<LiveSignal> outgoing =
      Sinks.many().multicast().onBackpressureBuffer(8192, false);

  /** Set when nobody took the signals for so long that some were dropped. */
  private final AtomicBoolean lost = new AtomicBoolean();

  private volatile Disposable.Composite running = Disposables.composite();

  LiveHub(PlatformConnections connections, Actors actors, JsonMapper json) {
    this.connections = connections;
    this.actors = actors;
    this.json = json;
  }

  /** Signals of one tenant from now on. A reader that falls behind by 256 is ended and has to read again. */
  Flux<LiveSignal> of(String tenantKey) {
    return incoming
        .asFlux()
        .filter(signal ->
            signal.tenant().equals(tenantKey) || signal.topic().equals(LiveSignal.REFETCH))
        .onBackpressureBuffer(256, BufferOverflowStrategy.ERROR);
  }

  /** Signals of all tenants, for what a copy keeps in memory. */
  Flux<LiveSignal> all() {
    return incoming.asFlux().onBackpressureBuffer(4_096, BufferOverflowStrategy.DROP_OLDEST);
  }

  void publish(LiveSignal signal) {
    // This copy forgets at once, the others when the signal reaches them: the next request sees the
    // new access.
    if (signal.topic().equals(LiveSignal.ACCESS)) {
      actors.forget(signal.tenant(), signal.id());
    }
    long until = System.nanoTime() + BUSY.toNanos();
    var result = outgoing.tryEmitNext(signal);
    while (result == Sinks.EmitResult.FAIL_NON_SERIALIZED && System.nanoTime() < until) {
      Thread.onSpinWait();
      result = outgoing.tryEmitNext(signal);
    }
    // Not an error of the sink: that would end it for good, and a lost signal only costs a refetch.
    if (result.isFailure()) {
      lost.set(true);
    }
  }

  /** After the context is up, so after the migrations. */
  @Override
  public void start() {
    // A context may be stopped and started again; what is disposed of takes nothing new.
    running = Disposables.composite();
    running.add(listening().subscribe());
    running.add(sending().subscribe());
  }

  @Override
  public void stop() {
    running.dispose();
  }

  @Override
  public boolean isRunning() {
    return running.size() > 0;
  }

  private Mono<Void> listening() {
    return Flux.usingWhen(
            connections.open(Map.of()),
            connection -> connection
                .createStatement("listen " + CHANNEL)
                .execute()
                .flatMap(result -> result.getRowsUpdated())
                .thenMany(Flux.defer(() -> {
                  deliver(new LiveSignal("", LiveSignal.REFETCH, NOBODY, "all"));
                  return connection.getNotifications();
                })),
            PostgresqlConnection::close)
        .doOnNext(notification -> receive(notification.getParameter()))
        .then(Mono.<Void>error(new IllegalStateException("the listening connection ended")))
        .doOnError(error -> LOG.warn("signals interrupted: {}", error.toString()))
        .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
            .maxBackoff(Duration.ofSeconds(5)));
  }

  private Mono<Void> sending() {
    return Flux.usingWhen(
            connections.open(Map.of("synchronous_commit", "off")),
            connection -> outgoing
                .asFlux()
                .concatMap(signal -> lost.getAndSet(false)
                    ? Flux.just(signal, new LiveSignal("", LiveSignal.REFETCH, NOBODY, "all"))
                    : Flux.just(signal))
                .bufferTimeout(64, Duration.ofMillis(5), true)
                .concatMap(bundle -> send(connection, bundle)),
            PostgresqlConnection::close)
        .then(Mono.<Void>error(new IllegalStateException("the sending connection ended")))
        .doOnError(error -> LOG.warn("sending signals interrupted: {}", error.toString()))
        .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
            .maxBackoff(Duration.ofSeconds(5)));
  }

  private Mono<Void> send(PostgresqlConnection connection, List<LiveSignal> bundle) {
    String[] payloads =
        bundle.stream().distinct().map(json::writeValueAsString).toArray(String[]::new);
    return connection
        .createStatement(
            "select pg_notify('" + CHANNEL + "', payload) from unnest($1::text[]) as payload")
        .bind("$1", payloads)
        .execute()
        .flatMap(result -> result.map((row, metadata) -> 1))
        .then();
  }

  private void receive(@Nullable String payload) {
    if (payload == null) {
      return;
    }
    try {
      deliver(json.readValue(payload, LiveSignal.class));
    } catch (JacksonException notOurs) {
      LOG.warn("a signal that is not ours was dropped ({} characters)", payload.length());
    }
  }

  private void deliver(LiveSignal signal) {
    if (signal.topic().equals(LiveSignal.ACCESS)) {
      actors.forget(signal.tenant(), signal.id());
    }
    incoming.emitNext(signal, (type, result) -> result == Sinks.EmitResult.FAIL_NON_SERIALIZED);
  }
}
