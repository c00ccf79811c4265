package de.jobcoachingportal.tenancy;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class RegistryStep implements OnboardingStep {
  private final TenantStore tenants;

  RegistryStep(TenantStore tenants) {
    this.tenants = tenants;
  }

  @Override
  public String name() {
    return "registry";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Mono<Void> run(Tenant tenant) {
    return tenants.enter(tenant);
  }
}
