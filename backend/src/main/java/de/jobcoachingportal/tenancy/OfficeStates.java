package de.jobcoachingportal.tenancy;

import de.jobcoachingportal.problems.ProblemException;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes an office into service, stops it at once, and lets it go on. */
@Component
public class OfficeStates {
  private final TenantStore tenants;
  private final TenantRegistry registry;
  private final TenantConnectionFactory connections;
  private final GoLiveList proofs;
  private final OperatorStore journal;
  private final List<LoginGate> gates;

  OfficeStates(
      TenantStore tenants,
      TenantRegistry registry,
      TenantConnectionFactory connections,
      GoLiveList proofs,
      OperatorStore journal,
      List<LoginGate> gates) {
    this.tenants = tenants;
    this.registry = registry;
    this.connections = connections;
    this.proofs = proofs;
    this.journal = journal;
    this.gates = gates;
  }

  /** LIVE, once every proof is signed; the answer names those that are missing. */
  public Mono<Void> goLive(String key, Operator operator) {
    return proofs
        .of(key)
        .flatMap(entries -> {
          var missing = entries.stream()
              .filter(entry -> entry.signature() == null)
              .map(GoLiveList.Entry::item)
              .toList();
          return missing.isEmpty()
              ? moved(tenants.move(key, List.of(TenantState.TRIAL), TenantState.LIVE))
              : Mono.error(
                  new ProblemException(OnboardingProblem.PROOFS_MISSING).with("missing", missing));
        })
        .then(journal.wrote(operator, key, "WENT_LIVE", ""));
  }

  /** Logins and requests stop: first the registry, then the login role and its connections, then the realm. */
  public Mono<Void> suspend(String key, String reason, Operator operator) {
    return moved(tenants.suspend(key))
        .then(tenants.suspendRole(key))
        .then(Mono.defer(() -> connections.drop(key)))
        .then(gates(key, false))
        .then(journal.wrote(operator, key, "SUSPENDED", reason));
  }

  /** Back to where the office stood before: to TRIAL or to LIVE. */
  public Mono<Void> resume(String key, Operator operator) {
    return registry
        .byKey(key)
        .filter(tenant -> tenant.state() == TenantState.SUSPENDED)
        .switchIfEmpty(Mono.error(() -> new ProblemException(OnboardingProblem.WRONG_STATE)))
        .then(tenants.provisionRole(key))
        .then(gates(key, true))
        .then(Mono.defer(() -> moved(tenants.resume(key))))
        .then(journal.wrote(operator, key, "RESUMED", ""));
  }

  private Mono<Void> gates(String key, boolean open) {
    return Mono.defer(() -> registry.byKey(key))
        .flatMapMany(tenant -> Flux.fromIterable(gates).concatMap(gate -> gate.open(tenant, open)))
        .then();
  }

  private Mono<Void> moved(Mono<Boolean> change) {
    return change
        .filter(moved -> moved)
        .switchIfEmpty(Mono.error(() -> new ProblemException(OnboardingProblem.WRONG_STATE)))
        .doOnNext(moved -> registry.refresh())
        .then();
  }
}
