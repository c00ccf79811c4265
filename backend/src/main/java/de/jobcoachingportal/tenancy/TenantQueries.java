package de.jobcoachingportal.tenancy;

import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

@Component
class TenantQueries {
  private final DatabaseClient platform;

  TenantQueries(@Qualifier("platform") DatabaseClient platform) {
    this.platform = platform;
  }

  Flux<Tenant> all() {
    return platform
        .sql(
            "select key, name, federal_state, realm, issuer, state, database_url from platform.tenant order by name")
        .map(TenantQueries::tenant)
        .all();
  }

  Flux<RegisteredTenant> registered() {
    return platform
        .sql("""
            select key, name, federal_state, realm, issuer, state, state_since, database_url
              from platform.tenant order by name
            """)
        .map(row -> new RegisteredTenant(
            tenant(row), row.get("state_since", OffsetDateTime.class).toInstant()))
        .all();
  }

  private static Tenant tenant(Readable row) {
    return new Tenant(
        row.get("key", String.class),
        row.get("name", String.class),
        row.get("federal_state", String.class),
        row.get("realm", String.class),
        row.get("issuer", String.class),
        TenantState.valueOf(row.get("state", String.class)),
        row.get("database_url", String.class));
  }
}
