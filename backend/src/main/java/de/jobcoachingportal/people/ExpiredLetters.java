package de.jobcoachingportal.people;

import de.jobcoachingportal.identity.Realms;
import de.jobcoachingportal.tenancy.Tenant;
import de.jobcoachingportal.tenancy.TenantRegistry;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes back the code of a letter that nobody followed in time. Every copy may do it; doing it twice is harmless. */
@Component
class ExpiredLetters implements DisposableBean {
  private static final Logger log = LoggerFactory.getLogger(ExpiredLetters.class);
  private static final Duration PAUSE = Duration.ofMinutes(30);

  private final TenantRegistry tenants;
  private final InvitationStore invitations;
  private final Realms realms;
  private Disposable running = Disposables.disposed();

  ExpiredLetters(TenantRegistry tenants, InvitationStore invitations, Realms realms) {
    this.tenants = tenants;
    this.invitations = invitations;
    this.realms = realms;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    running = Flux.interval(PAUSE, PAUSE)
        .onBackpressureDrop()
        .concatMap(tick -> takeBack().onErrorResume(failed -> {
          log.warn("expired letters could not be looked through: {}", failed.toString());
          return Mono.empty();
        }))
        .subscribe();
  }

  Mono<Void> takeBack() {
    return tenants
        .all()
        .flatMapIterable(all -> all)
        .filter(tenant -> tenant.state().admits())
        .concatMap(this::takeBack)
        .then();
  }

  private Mono<Void> takeBack(Tenant tenant) {
    return invitations
        .overdueLetters()
        .concatMap(overdue -> realms
            .removePassword(tenant.realm(), overdue.subject())
            .then(invitations.end(overdue.person())))
        .then()
        .contextWrite(tenant::in);
  }

  @Override
  public void destroy() {
    running.dispose();
  }
}
