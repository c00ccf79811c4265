package de.jobcoachingportal.benefits;

import de.jobcoachingportal.identity.PersonName;
import de.jobcoachingportal.ids.Ids;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class BenefitStore {
  private static final String ROW = """
      select b.id, b.version, b.name, b.plain_words, b.recipient, b.kind, b.legal_basis, b.usual_share_percent, b.cap_cents,
             b.uncapped, b.claim, b.needs_coaching, b.active, b.source, p.salutation, p.given_name, p.family_name
        from benefit b left join person p on p.tenant_id = b.tenant_id and p.id = b.changed_by
      """;

  private static final String INSERT = """
      insert into benefit (id, version, preset_key, name, plain_words, recipient, kind, legal_basis, usual_share_percent,
        cap_cents, uncapped, claim, needs_coaching, active, source, changed_by, changed_at)
      values (:id, 1, :key, :name, :plain, :recipient, :kind, :basis, :share, :cap, :uncapped, :claim, :coaching, :active, :source, :by, :now)
      """;

  private final DatabaseClient database;

  BenefitStore(DatabaseClient database) {
    this.database = database;
  }

  /** The whole catalogue, in the order it was made. */
  Flux<Benefit> all() {
    return database
        .sql(ROW + " order by b.recipient, b.id limit 500")
        .map(BenefitStore::benefit)
        .all();
  }

  Mono<Benefit> one(UUID id) {
    return database
        .sql(ROW + " where b.id = :id")
        .bind("id", id)
        .map(BenefitStore::benefit)
        .one();
  }

  /** Whether any case names it. */
  Mono<Boolean> isAskedFor(UUID id) {
    return database
        .sql("select exists (select from benefit_request where benefit_id = :id) as asked")
        .bind("id", id)
        .map(row -> Boolean.TRUE.equals(row.get("asked", Boolean.class)))
        .one();
  }

  Mono<Void> load(PresetBenefits.PresetBenefit preset, Instant now) {
    return bind(database.sql(INSERT + " on conflict do nothing"), preset.entry())
        .bind("id", Ids.next())
        .bind("key", preset.key())
        .bind("source", preset.source())
        .bindNull("by", UUID.class)
        .bind("now", now)
        .then();
  }

  /** Empty if an entry of this name is there already. */
  Mono<UUID> add(Benefit.Entry entry, UUID writer, Instant now) {
    UUID id = Ids.next();
    return bind(database.sql(INSERT + " on conflict do nothing"), entry)
        .bind("id", id)
        .bindNull("key", String.class)
        .bindNull("source", String.class)
        .bind("by", writer)
        .bind("now", now)
        .fetch()
        .rowsUpdated()
        .filter(rows -> rows == 1)
        .map(rows -> id);
  }

  /**
   * Empty if somebody was faster.
   *
   * @throws DuplicateKeyException if another entry has this name
   */
  Mono<UUID> change(Benefit before, Benefit.Entry entry, UUID writer, Instant now) {
    return bind(database.sql("""
            update benefit set version = version + 1, name = :name, plain_words = :plain, recipient = :recipient,
              kind = :kind, legal_basis = :basis, usual_share_percent = :share, cap_cents = :cap, uncapped = :uncapped,
              claim = :claim, needs_coaching = :coaching, active = :active, changed_by = :by, changed_at = :now
             where id = :id and version = :version
            """), entry)
        .bind("id", before.id())
        .bind("version", before.version())
        .bind("by", writer)
        .bind("now", now)
        .fetch()
        .rowsUpdated()
        .filter(rows -> rows == 1)
        .map(rows -> before.id());
  }

  private static GenericExecuteSpec bind(GenericExecuteSpec statement, Benefit.Entry entry) {
    return statement
        .bind("name", entry.name())
        .bind("plain", entry.plainWords())
        .bind("recipient", entry.recipient().name())
        .bind("kind", entry.kind().name())
        .bind("basis", entry.legalBasis())
        .bind("share", number(entry.usualSharePercent()))
        .bind("cap", number(entry.capCents()))
        .bind("uncapped", entry.uncapped())
        .bind("claim", entry.claim())
        .bind("coaching", entry.needsCoaching())
        .bind("active", entry.active());
  }

  private static Object number(@Nullable Integer value) {
    return value == null ? Parameters.in(Integer.class) : Parameters.in(value);
  }

  static Benefit.Entry entry(Readable row) {
    return new Benefit.Entry(
        row.get("name", String.class),
        row.get("plain_words", String.class),
        Benefit.Recipient.valueOf(row.get("recipient", String.class)),
        Benefit.Kind.valueOf(row.get("kind", String.class)),
        row.get("legal_basis", String.class),
        row.get("usual_share_percent", Integer.class),
        row.get("cap_cents", Integer.class),
        Boolean.TRUE.equals(row.get("uncapped", Boolean.class)),
        Boolean.TRUE.equals(row.get("claim", Boolean.class)),
        Boolean.TRUE.equals(row.get("needs_coaching", Boolean.class)),
        Boolean.TRUE.equals(row.get("active", Boolean.class)));
  }

  private static Benefit benefit(Readable row) {
    String family = row.get("family_name", String.class);
    return new Benefit(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        entry(row),
        row.get("source", String.class),
        family == null
            ? null
            : PersonName.of(
                row.get("salutation", String.class), row.get("given_name", String.class), family));
  }
}
