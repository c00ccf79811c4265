package de.jobcoachingportal.identity;

import de.jobcoachingportal.tenancy.LoginGate;
import de.jobcoachingportal.tenancy.OnboardingStep;
import de.jobcoachingportal.tenancy.Tenant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The tenant's own login realm; closed while the tenant is suspended. */
@Component
class RealmStep implements OnboardingStep, LoginGate {
  private final Realms realms;

  RealmStep(Realms realms) {
    this.realms = realms;
  }

  @Override
  public String name() {
    return "realm";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Mono<Void> run(Tenant tenant) {
    return realms.ensureRealm(tenant.realm(), tenant.name());
  }

  @Override
  public Mono<Void> open(Tenant tenant, boolean open) {
    return realms.open(tenant.realm(), open);
  }
}
