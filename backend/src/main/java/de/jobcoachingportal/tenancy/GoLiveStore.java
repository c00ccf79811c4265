package de.jobcoachingportal.tenancy;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Signed proofs in the registry. */
@Component
class GoLiveStore {
  private final DatabaseClient platform;
  private final Clock clock;

  GoLiveStore(@Qualifier("platform") DatabaseClient platform, Clock clock) {
    this.platform = platform;
    this.clock = clock;
  }

  record Signed(String tenantKey, GoLiveList.Entry entry) {}

  Flux<Signed> signed() {
    return platform
        .sql(
            "select tenant_key, item, dated, reference, signed_by, signed_at from platform.golive_item")
        .map(row -> new Signed(row.get("tenant_key", String.class), entry(row)))
        .all();
  }

  private static GoLiveList.Entry entry(Readable row) {
    return new GoLiveList.Entry(
        GoLiveItem.valueOf(row.get("item", String.class)),
        new GoLiveList.Signature(
            row.get("dated", LocalDate.class),
            row.get("reference", String.class),
            row.get("signed_by", String.class),
            row.get("signed_at", OffsetDateTime.class).toInstant()));
  }

  Mono<Void> sign(
      String tenantKey, GoLiveItem item, LocalDate dated, String reference, String signedBy) {
    return platform
        .sql("""
            insert into platform.golive_item (tenant_key, item, dated, reference, signed_by, signed_at)
            values (:tenant, :item, :dated, :reference, :signedBy, :now)
            on conflict (tenant_key, item) do update set
              dated = excluded.dated, reference = excluded.reference, signed_by = excluded.signed_by,
              signed_at = excluded.signed_at
            """)
        .bind("tenant", tenantKey)
        .bind("item", item.name())
        .bind("dated", dated)
        .bind("reference", reference)
        .bind("signedBy", signedBy)
        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
        .then();
  }

  Mono<Void> withdraw(String tenantKey, GoLiveItem item) {
    return platform
        .sql("delete from platform.golive_item where tenant_key = :tenant and item = :item")
        .bind("tenant", tenantKey)
        .bind("item", item.name())
        .then();
  }
}
