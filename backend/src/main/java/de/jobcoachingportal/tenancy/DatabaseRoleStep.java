package de.jobcoachingportal.tenancy;

import de.jobcoachingportal.problems.ProblemException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The tenant's own login to the database, tried at once. */
@Component
class DatabaseRoleStep implements OnboardingStep {
  private final TenantStore tenants;
  private final DataSpaceQueries dataSpace;

  DatabaseRoleStep(TenantStore tenants, DataSpaceQueries dataSpace) {
    this.tenants = tenants;
    this.dataSpace = dataSpace;
  }

  @Override
  public String name() {
    return "database-role";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Mono<Void> run(Tenant tenant) {
    return tenants
        .provisionRole(tenant.key())
        .then(Mono.defer(dataSpace::currentTenant))
        .filter(tenant.key()::equals)
        .switchIfEmpty(Mono.error(() -> new ProblemException(OnboardingProblem.ROLE_REFUSED)))
        .then();
  }
}
