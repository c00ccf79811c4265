package de.jobcoachingportal.tenancy;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The last step: every module looks at what it owns; only then the office is opened, for invented people. */
@Component
class SelfCheckStep implements OnboardingStep {
  private final TenantStore tenants;
  private final List<TenantCheck> checks;

  SelfCheckStep(TenantStore tenants, List<TenantCheck> checks) {
    this.tenants = tenants;
    this.checks = checks;
  }

  @Override
  public String name() {
    return "self-check";
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Mono<Void> run(Tenant tenant) {
    return tenants
        .move(tenant.key(), List.of(TenantState.PROVISIONING), TenantState.VERIFYING)
        .thenMany(Flux.fromIterable(checks))
        .concatMap(check -> check.check(tenant))
        .then(tenants.move(tenant.key(), List.of(TenantState.VERIFYING), TenantState.TRIAL))
        .then()
        .onErrorResume(failure -> tenants
            .move(tenant.key(), List.of(TenantState.VERIFYING), TenantState.PROVISIONING)
            .then(Mono.error(failure)));
  }
}
