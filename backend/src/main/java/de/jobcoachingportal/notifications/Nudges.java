package de.jobcoachingportal.notifications;

import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.tenancy.Tenant;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells somebody by mail that something waits for them. */
@Component
public class Nudges {
  private final OutboxStore store;
  private final MailRun run;
  private final Clock clock;

  Nudges(OutboxStore store, MailRun run, Clock clock) {
    this.store = store;
    this.run = run;
    this.clock = clock;
  }

  /** The id of the mail; empty for somebody without an address, who is served by letter. */
  public Mono<UUID> order(UUID personId) {
    return store
        .add(Ids.next(), personId, clock.instant())
        .flatMap(id -> Mono.deferContextual(context -> {
          Tenant tenant = Tenant.current(context);
          if (tenant != null) {
            run.look(tenant);
          }
          return Mono.just(id);
        }));
  }
}
