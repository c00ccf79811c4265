package de.jobcoachingportal.live;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * Who has the board of a case open now. Kept in memory only: each stream says that it is there and that it ends, every
 * copy hears it, and whoever is silent for a while is gone. A person is there as long as one of their streams is: a second
 * tab closed, or a page loaded again, takes nobody away. Lost signals cost a wrong circle for half a minute, nothing else.
 */
@Component
public class Presence {

  private static final String HERE = "here";
  private static final String CAME = "+";
  private static final String WENT = "-";
  private static final Duration BETWEEN_SIGNS = Duration.ofSeconds(15);
  private static final Duration SILENT_FOR = Duration.ofSeconds(40);

  private final LiveHub hub;
  private final Clock clock;
  private final Map<Place, Map<Stream, Instant>> seen = new ConcurrentHashMap<>();
  private final Sinks.Many<Place> changed = Sinks.many().multicast().directBestEffort();
  private final Disposable.Composite running = Disposables.composite();

  Presence(LiveHub hub, Clock clock) {
    this.hub = hub;
    this.clock = clock;
  }

  private record Place(String tenant, UUID caseId) {}

  private record Stream(UUID person, UUID id) {
    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})/([0-9a-f-]{36})");

    @Override
    public String toString() {
      return person + "/" + id;
    }

    static @Nullable Stream of(String text) {
      var parts = FORM.matcher(text);
      return parts.matches()
          ? new Stream(UUID.fromString(parts.group(1)), UUID.fromString(parts.group(2)))
          : null;
    }
  }

  /** Ids of the people who have the board of this case open. */
  public List<UUID> at(String tenantKey, UUID caseId) {
    return seen.getOrDefault(new Place(tenantKey, caseId), Map.of()).keySet().stream()
        .map(Stream::person)
        .distinct()
        .toList();
  }

  /** A signal each time somebody came or went. */
  Flux<LiveSignal> changes(String tenantKey, UUID caseId) {
    var here = new Place(tenantKey, caseId);
    return changed
        .asFlux()
        .filter(here::equals)
        .map(place -> new LiveSignal(tenantKey, LiveSignal.CASE, caseId, HERE))
        .onBackpressureLatest();
  }

  /** While this stream is open, the person is there. */
  Flux<LiveSignal> during(Flux<LiveSignal> stream, String tenantKey, UUID caseId, UUID person) {
    return Flux.defer(() -> {
      var own = new Stream(person, UUID.randomUUID());
      return Flux.using(
          () -> Flux.interval(Duration.ZERO, BETWEEN_SIGNS)
              .subscribe(n -> hub.publish(new LiveSignal(tenantKey, HERE, caseId, CAME + own))),
          signs -> stream,
          signs -> {
            signs.dispose();
            hub.publish(new LiveSignal(tenantKey, HERE, caseId, WENT + own));
          });
    });
  }

  @PostConstruct
  void start() {
    running.add(hub.all().filter(signal -> signal.topic().equals(HERE)).subscribe(this::note));
    running.add(Flux.interval(Duration.ofSeconds(10)).subscribe(n -> forgetSilent()));
  }

  @PreDestroy
  void stop() {
    running.dispose();
  }

  private void note(LiveSignal signal) {
    var stream = signal.part().isEmpty() ? null : Stream.of(signal.part().substring(1));
    if (stream == null) {
      return;
    }
    var place = new Place(signal.tenant(), signal.id());
    if (signal.part().startsWith(CAME)) {
      var isNew =
          seen.computeIfAbsent(place, key -> new ConcurrentHashMap<>()).put(stream, clock.instant())
              == null;
      tell(place, isNew);
    } else if (signal.part().startsWith(WENT)) {
      tell(place, leave(place, stream));
    }
  }

  private boolean leave(Place place, Stream stream) {
    var streams = seen.get(place);
    var wasThere = streams != null && streams.remove(stream) != null;
    seen.computeIfPresent(place, (key, left) -> left.isEmpty() ? null : left);
    return wasThere;
  }

  private void forgetSilent() {
    var silentSince = clock.instant().minus(SILENT_FOR);
    seen.forEach((place, streams) -> streams.forEach((stream, last) -> {
      if (last.isBefore(silentSince)) {
        tell(place, leave(place, stream));
      }
    }));
  }

  private void tell(Place place, boolean news) {
    if (news) {
      changed.emitNext(place, (type, result) -> result == Sinks.EmitResult.FAIL_NON_SERIALIZED);
    }
  }
}
