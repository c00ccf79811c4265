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
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * Who has the board of a case open now. Kept in memory only: each stream says that it is there, every copy hears it, and
 * whoever is silent for a while is gone. Lost signals cost a wrong circle for half a minute, nothing else.
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
  private final Map<Place, Map<UUID, Instant>> seen = new ConcurrentHashMap<>();
  private final Sinks.Many<Place> changed = Sinks.many().multicast().directBestEffort();
  private final Disposable.Composite running = Disposables.composite();

  Presence(LiveHub hub, Clock clock) {
    this.hub = hub;
    this.clock = clock;
  }

  private record Place(String tenant, UUID caseId) {}

  /** Ids of the people who have the board of this case open. */
  public List<UUID> at(String tenantKey, UUID caseId) {
    return List.copyOf(seen.getOrDefault(new Place(tenantKey, caseId), Map.of()).keySet());
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
    return Flux.using(
        () -> Flux.interval(Duration.ZERO, BETWEEN_SIGNS)
            .subscribe(n -> hub.publish(new LiveSignal(tenantKey, HERE, caseId, CAME + person))),
        signs -> stream,
        signs -> {
          signs.dispose();
          hub.publish(new LiveSignal(tenantKey, HERE, caseId, WENT + person));
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
    if (!signal.part().matches("[+-][0-9a-f-]{36}")) {
      return;
    }
    var place = new Place(signal.tenant(), signal.id());
    var person = UUID.fromString(signal.part().substring(1));
    if (signal.part().startsWith(CAME)) {
      var isNew =
          seen.computeIfAbsent(place, key -> new ConcurrentHashMap<>()).put(person, clock.instant())
              == null;
      tell(place, isNew);
    } else {
      tell(place, leave(place, person));
    }
  }

  private boolean leave(Place place, UUID person) {
    var people = seen.get(place);
    var wasThere = people != null && people.remove(person) != null;
    seen.computeIfPresent(place, (key, left) -> left.isEmpty() ? null : left);
    return wasThere;
  }

  private void forgetSilent() {
    var silentSince = clock.instant().minus(SILENT_FOR);
    seen.forEach((place, people) -> people.forEach((person, last) -> {
      if (last.isBefore(silentSince)) {
        tell(place, leave(place, person));
      }
    }));
  }

  private void tell(Place place, boolean news) {
    if (news) {
      changed.emitNext(place, (type, result) -> result == Sinks.EmitResult.FAIL_NON_SERIALIZED);
    }
  }
}
