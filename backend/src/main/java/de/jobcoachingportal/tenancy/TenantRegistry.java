package de.jobcoachingportal.tenancy;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Which offices there are. The list is small and read with every request, so one snapshot of two seconds serves
 * all: a new office works, and a suspended one stops, without a restart.
 */
@Component
public class TenantRegistry {
  private static final Duration SNAPSHOT = Duration.ofSeconds(2);
  private final TenantQueries queries;
  private final Mono<List<Tenant>> fresh;
  private volatile Mono<List<Tenant>> snapshot;

  TenantRegistry(TenantQueries queries) {
    this.queries = queries;
    this.fresh = queries.all().collectList();
    this.snapshot = newSnapshot();
  }

  private Mono<List<Tenant>> newSnapshot() {
    return fresh.cache(tenants -> SNAPSHOT, error -> Duration.ZERO, () -> Duration.ZERO);
  }

  /** Forgets the snapshot: what this copy of the API just changed is in force with the next request. */
  void refresh() {
    snapshot = newSnapshot();
  }

  public Mono<List<Tenant>> all() {
    return fresh;
  }

  /** The admitted office with exactly this issuer; empty for a foreign, unknown or suspended one. */
  public Mono<Tenant> admittedByIssuer(String issuer) {
    return snapshot.mapNotNull(tenants -> tenants.stream()
        .filter(tenant -> tenant.issuer().equals(issuer) && tenant.state().admits())
        .findFirst()
        .orElse(null));
  }

  /** Every office with the moment it came to its state, read now. */
  public Flux<RegisteredTenant> registered() {
    return queries.registered();
  }

  /** The office with this key in whatever state, read now. */
  public Mono<Tenant> byKey(String key) {
    return fresh.mapNotNull(tenants ->
        tenants.stream().filter(tenant -> tenant.key().equals(key)).findFirst().orElse(null));
  }
}
