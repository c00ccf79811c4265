package de.jobcoachingportal.tenancy;

import reactor.core.publisher.Mono;

/**
 * One look at a tenant before anybody is let in, by the module that owns what is looked at. Runs with the tenant in
 * the Reactor context; a failure travels as a problem.
 */
public interface TenantCheck {
  Mono<Void> check(Tenant tenant);
}
