package de.jobcoachingportal.tenancy;

import reactor.core.publisher.Mono;

/** Whatever lets the people of a tenant in: closed while the tenant is suspended. */
public interface LoginGate {
  Mono<Void> open(Tenant tenant, boolean open);
}
