package de.jobcoachingportal.identity;

import de.jobcoachingportal.tenancy.Operator;
import de.jobcoachingportal.tenancy.OperatorStore;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * The realm of those who run the platform. Brought about at every start, so that a new installation has somebody who
 * can take in the first office; goes on trying while Keycloak starts.
 */
@Component
class PlatformRealm {
  static final String NAME = "platform";
  private static final Logger log = LoggerFactory.getLogger(PlatformRealm.class);
  private static final int INVITATION_DAYS = 14;

  private final Realms realms;
  private final OperatorStore operators;
  private final RealmSettings settings;

  PlatformRealm(Realms realms, OperatorStore operators, RealmSettings settings) {
    this.realms = realms;
    this.operators = operators;
    this.settings = settings;
  }

  @EventListener(ApplicationReadyEvent.class)
  void bringAbout() {
    if (!realms.configured()) {
      log.info("no access to the administration of Keycloak: offices cannot be taken in");
      return;
    }
    ensure()
        .retryWhen(Retry.backoff(30, Duration.ofSeconds(1)).maxBackoff(Duration.ofSeconds(10)))
        .subscribe(
            done -> {},
            error -> log.error("the realm of the platform could not be made", error),
            () -> log.info("the realm of the platform is there"));
  }

  Mono<Void> ensure() {
    return realms
        .ensureRealm(NAME, "Jobcoaching-Portal: Plattformbetrieb")
        .then(Mono.defer(this::ensureFirstOperator));
  }

  private Mono<Void> ensureFirstOperator() {
    var first = settings.operator();
    if (!first.named()) {
      return Mono.empty();
    }
    var account = first.account();
    return realms
        .ensureAccount(NAME, account)
        .flatMap(present -> operators
            .enter(new Operator(present.subject(), account.fullName()))
            .then(
                present.made()
                    ? realms.inviteByMail(NAME, present.subject(), true, INVITATION_DAYS)
                    : Mono.empty()));
  }
}
