package de.jobcoachingportal.tenancy;

import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whom the operator named as first administrator of an office. */
@Component
public class FirstAdministrators {
  private final OnboardingStore store;

  FirstAdministrators(OnboardingStore store) {
    this.store = store;
  }

  public Mono<FirstAdministrator> of(Tenant tenant) {
    return store.of(tenant.key(), Duration.ZERO).map(OnboardingProgress::administrator);
  }
}
