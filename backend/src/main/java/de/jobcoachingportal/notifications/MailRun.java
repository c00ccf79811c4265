package de.jobcoachingportal.notifications;

import de.jobcoachingportal.tenancy.Tenant;
import de.jobcoachingportal.tenancy.TenantRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Sends what waits. Offices in which something was ordered are looked at for a while; all of them at the start and now
 * and then, for what another copy of the API could not send.
 */
@Component
class MailRun implements DisposableBean {
  private static final Logger log = LoggerFactory.getLogger(MailRun.class);
  private static final int LOOKS = 6;
  private static final int ALL_AFTER = 360;

  private final TenantRegistry tenants;
  private final OutboxStore store;
  private final JavaMailSender mails;
  private final Clock clock;
  private final String portal;
  private final String sender;
  private final Duration pause;
  private final Map<String, Integer> looks = new ConcurrentHashMap<>();
  private Disposable running = Disposables.disposed();

  MailRun(
      TenantRegistry tenants,
      OutboxStore store,
      JavaMailSender mails,
      Clock clock,
      @Value("${portal.identity.spa-origin}") String portal,
      @Value("${portal.keycloak.mail.from}") String sender,
      @Value("${portal.mail.pause:PT5S}") Duration pause) {
    this.tenants = tenants;
    this.store = store;
    this.mails = mails;
    this.clock = clock;
    this.portal = portal;
    this.sender = sender;
    this.pause = pause;
  }

  /** The order may not be committed yet: the office is looked at more than once. */
  void look(Tenant tenant) {
    looks.put(tenant.key(), LOOKS);
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    running = Flux.interval(pause)
        .onBackpressureDrop()
        .concatMap(tick -> run(tick % ALL_AFTER == 0).onErrorResume(failed -> {
          log.warn("mails could not be looked through: {}", failed.toString());
          return Mono.empty();
        }))
        .subscribe();
  }

  Mono<Void> run(boolean all) {
    if (!all && looks.isEmpty()) {
      return Mono.empty();
    }
    return tenants
        .all()
        .flatMapIterable(found -> found)
        .filter(tenant -> tenant.state().admits())
        .filter(tenant -> all || looks.containsKey(tenant.key()))
        .concatMap(this::send)
        .then();
  }

  private Mono<Void> send(Tenant tenant) {
    looks.computeIfPresent(tenant.key(), (key, left) -> left > 1 ? left - 1 : null);
    return store
        .take(clock.instant())
        .concatMap(mail -> send(mail)
            .then(Mono.defer(() -> store.sent(mail.id(), clock.instant())))
            .onErrorResume(failed -> {
              log.warn(
                  "a mail could not be sent, it is tried again: {}",
                  failed.getClass().getSimpleName());
              return Mono.empty();
            }))
        .then()
        .contextWrite(tenant::in);
  }

  private Mono<Void> send(OutboxStore.Mail mail) {
    var message = new SimpleMailMessage();
    message.setFrom(sender);
    message.setTo(mail.address());
    message.setSubject("Im Jobcoaching-Portal wartet etwas auf Sie");
    message.setText("""
        Guten Tag,

        im Jobcoaching-Portal wartet etwas auf Sie. Was es ist, steht aus Gründen des Datenschutzes nicht in dieser Mail.

        Bitte melden Sie sich an:
        %s

        Diese Nachricht wurde automatisch verschickt. Bitte antworten Sie nicht darauf.
        """.formatted(portal));
    return Mono.<Void>fromRunnable(() -> mails.send(message))
        .subscribeOn(Schedulers.boundedElastic());
  }

  @Override
  public void destroy() {
    running.dispose();
  }
}
