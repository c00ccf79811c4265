package de.jobcoachingportal.tenancy;

import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** An office without Keycloak: registry row, real login role, its presets; its tokens come from the test's own issuer. */
@Component
public class TestProvisioning {
  private final DatabaseClient platform;
  private final TenantPasswords passwords;
  private final TenantRegistry registry;
  private final List<OnboardingStep> steps;

  TestProvisioning(
      @Qualifier("platform") DatabaseClient platform,
      TenantPasswords passwords,
      TenantRegistry registry,
      List<OnboardingStep> steps) {
    this.platform = platform;
    this.passwords = passwords;
    this.registry = registry;
    this.steps = steps;
  }

  public void provision(String key, String name, String federalState, String issuer) {
    platform
        .sql("""
            insert into platform.tenant (key, name, federal_state, realm, issuer, state)
            values (:key, :name, :state, :key, :issuer, 'TRIAL') on conflict do nothing
            """)
        .bind("key", key)
        .bind("name", name)
        .bind("state", federalState)
        .bind("issuer", issuer)
        .then()
        .then(platform
            .sql("select provision_tenant_role(:key, :password)")
            .bind("key", key)
            .bind("password", passwords.of(key))
            .then())
        .block();
    Tenant tenant = new Tenant(key, name, federalState, key, issuer, TenantState.TRIAL, null);
    Flux.fromIterable(steps)
        .filter(step -> step.order() >= 40 && step.order() < 50)
        .concatMap(step -> step.run(tenant))
        .contextWrite(tenant::in)
        .blockLast();
    registry.refresh();
  }

  public String passwordOf(String key) {
    return passwords.of(key);
  }
}
