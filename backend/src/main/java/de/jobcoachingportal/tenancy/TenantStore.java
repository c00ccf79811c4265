package de.jobcoachingportal.tenancy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes the registry of tenants and their login roles. */
@Component
class TenantStore {
  private final DatabaseClient platform;
  private final TenantPasswords passwords;
  private final Clock clock;

  TenantStore(
      @Qualifier("platform") DatabaseClient platform, TenantPasswords passwords, Clock clock) {
    this.platform = platform;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** Enters an office; one that is already there keeps its state. */
  Mono<Void> enter(Tenant tenant) {
    return platform
        .sql("""
            insert into platform.tenant (key, name, federal_state, realm, issuer, state, state_since)
            values (:key, :name, :federalState, :realm, :issuer, 'PROVISIONING', :now)
            on conflict (key) do nothing
            """)
        .bind("key", tenant.key())
        .bind("name", tenant.name())
        .bind("federalState", tenant.federalState())
        .bind("realm", tenant.realm())
        .bind("issuer", tenant.issuer())
        .bind("now", now())
        .then();
  }

  /** Moves an office from one of these states; false if it stands elsewhere. */
  Mono<Boolean> move(String key, List<TenantState> from, TenantState to) {
    return platform
        .sql("""
            update platform.tenant set state = :to, state_since = :now, version = version + 1
             where key = :key and state = any(:from)
            """)
        .bind("to", to.name())
        .bind("now", now())
        .bind("key", key)
        .bind("from", from.stream().map(TenantState::name).toArray(String[]::new))
        .fetch()
        .rowsUpdated()
        .map(rows -> rows == 1);
  }

  /** Suspends an office and remembers where it stood; suspending it again changes nothing. */
  Mono<Boolean> suspend(String key) {
    return platform
        .sql("""
            update platform.tenant set
              before_suspension = case when state = 'SUSPENDED' then before_suspension else state end,
              state_since = case when state = 'SUSPENDED' then state_since else :now end,
              state = 'SUSPENDED', version = version + 1
             where key = :key and state in ('TRIAL', 'LIVE', 'SUSPENDED')
            """)
        .bind("now", now())
        .bind("key", key)
        .fetch()
        .rowsUpdated()
        .map(rows -> rows == 1);
  }

  /** Back to where it stood before. */
  Mono<Boolean> resume(String key) {
    return platform
        .sql("""
            update platform.tenant set state = before_suspension, before_suspension = null, state_since = :now,
                   version = version + 1
             where key = :key and state = 'SUSPENDED' and before_suspension is not null
            """)
        .bind("now", now())
        .bind("key", key)
        .fetch()
        .rowsUpdated()
        .map(rows -> rows == 1);
  }

  /** Makes or repairs the tenant's login role and lets it in. */
  Mono<Void> provisionRole(String key) {
    return platform
        .sql("select provision_tenant_role(:key, :password)")
        .bind("key", key)
        .bind("password", passwords.of(key))
        .then();
  }

  /** The tenant's role may log in no more; connections that are open are closed by their pools. */
  Mono<Void> suspendRole(String key) {
    return platform.sql("select suspend_tenant_role(:key)").bind("key", key).then();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
