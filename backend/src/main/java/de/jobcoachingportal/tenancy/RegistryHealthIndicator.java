package de.jobcoachingportal.tenancy;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ready means: the registry of the offices can be read. Contributes as "registry". */
@Component("registry")
class RegistryHealthIndicator implements ReactiveHealthIndicator {
  private final TenantRegistry registry;

  RegistryHealthIndicator(TenantRegistry registry) {
    this.registry = registry;
  }

  @Override
  public Mono<Health> health() {
    return registry
        .all()
        .timeout(Duration.ofSeconds(3))
        .map(tenants -> Health.up().build())
        .onErrorResume(error -> Mono.just(Health.down().build()));
  }
}
