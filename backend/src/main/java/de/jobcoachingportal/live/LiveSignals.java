package de.jobcoachingportal.live;

import de.jobcoachingportal.identity.AccessChanges;
import de.jobcoachingportal.tenancy.Tenant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * Says that something changed. Inside a write request the signal waits for the commit and equal ones become one;
 * a signal that is lost costs a refetch, never a fact.
 */
@Component
public class LiveSignals implements AccessChanges {
  private static final String PENDING = LiveSignals.class.getName();
  private final LiveHub hub;

  LiveSignals(LiveHub hub) {
    this.hub = hub;
  }

  /** A part of a case changed. */
  public Mono<Void> changed(UUID caseId, String part) {
    return signal(LiveSignal.CASE, caseId, part);
  }

  /** What waits for a person changed. */
  public Mono<Void> personChanged(UUID personId) {
    return signal(LiveSignal.PERSON, personId, "todo");
  }

  @Override
  public Mono<Void> changed(UUID personId) {
    return signal(LiveSignal.ACCESS, personId, "access");
  }

  /** Collects the signals of everything below it; to be sent by {@link #send} after commit. */
  public Context collecting(Context context) {
    return context.put(PENDING, ConcurrentHashMap.<LiveSignal>newKeySet());
  }

  /** Sends what was collected. */
  public Mono<Void> send() {
    return Mono.deferContextual(context -> {
      Set<LiveSignal> pending = context.getOrDefault(PENDING, null);
      if (pending != null) {
        pending.forEach(hub::publish);
      }
      return Mono.empty();
    });
  }

  private Mono<Void> signal(String topic, UUID id, String part) {
    return Mono.deferContextual(context -> {
      Tenant tenant = Tenant.current(context);
      if (tenant == null) {
        return Mono.error(new IllegalStateException("a signal needs a tenant"));
      }
      LiveSignal signal = new LiveSignal(tenant.key(), topic, id, part);
      Set<LiveSignal> pending = context.getOrDefault(PENDING, null);
      if (pending == null) {
        hub.publish(signal);
      } else {
        pending.add(signal);
      }
      return Mono.empty();
    });
  }
}
