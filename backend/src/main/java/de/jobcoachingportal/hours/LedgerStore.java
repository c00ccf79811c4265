package de.jobcoachingportal.hours;

import de.jobcoachingportal.identity.PersonName;
import de.jobcoachingportal.ids.Ids;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The counter row and its entries. Both change in one statement: the condition of the update is the rule, the row lock
 * makes it exact, and no entry exists without the counter having moved.
 */
@Component
class LedgerStore {
  private static final String COUNTER =
      "granted_minutes, used_minutes, reserve_minutes, starts_on, ends_on";

  private final DatabaseClient database;

  LedgerStore(DatabaseClient database) {
    this.database = database;
  }

  Mono<HourLedger> ledger(UUID caseId) {
    return database
        .sql("select %s from hour_ledger where case_id = :case".formatted(COUNTER))
        .bind("case", caseId)
        .map(LedgerStore::counter)
        .one();
  }

  /** The first grant of a case opens its ledger, a later one adds to it; never without its decision. */
  Mono<HourLedger> grant(HourGrant grant, UUID writer, Instant now) {
    return database
        .sql("""
            with counter as (
              insert into hour_ledger as l (case_id, granted_minutes, reserve_minutes, starts_on, ends_on)
              values (:case, :minutes, :minutes * :percent / 100, :from, :to)
              on conflict (tenant_id, case_id) do update set granted_minutes = l.granted_minutes + excluded.granted_minutes,
                reserve_minutes = (l.granted_minutes + excluded.granted_minutes) * :percent / 100,
                ends_on = excluded.ends_on
              returning case_id, granted_minutes, used_minutes, reserve_minutes, starts_on, ends_on),
            entry as (
              insert into ledger_entry (id, case_id, kind, minutes, decision_id, written_by, written_at)
              select :entry, case_id, case when granted_minutes = :minutes then 'GRANT' else 'EXTENSION' end, :minutes,
                     :decision, :writer, :now from counter),
            reserve as (
              insert into ledger_entry (id, case_id, kind, minutes, decision_id, written_by, written_at)
              select :reserve, case_id, 'RESERVE', reserve_minutes, :decision, :writer, :now from counter
               where reserve_minutes > 0)
            select %s from counter
            """.formatted(COUNTER))
        .bind("case", grant.caseId())
        .bind("minutes", grant.minutes())
        .bind("percent", grant.reservePercent())
        .bind("from", grant.startsOn())
        .bind("to", grant.endsOn())
        .bind("entry", Ids.next())
        .bind("reserve", Ids.next())
        .bind("decision", grant.decisionId())
        .bind("writer", writer)
        .bind("now", now)
        .map(LedgerStore::counter)
        .one();
  }

  /** Takes hours away that nobody has used, and may bring the end forward; empty if so many are not left. */
  Mono<HourLedger> reduce(HourReduction reduction, UUID writer, Instant now) {
    return database
        .sql("""
            with counter as (
              update hour_ledger set granted_minutes = granted_minutes - :minutes,
                     reserve_minutes = (granted_minutes - :minutes) * :percent / 100,
                     ends_on = greatest(least(ends_on, :to), starts_on)
               where case_id = :case and granted_minutes - :minutes >= used_minutes
              returning case_id, granted_minutes, used_minutes, reserve_minutes, starts_on, ends_on),
            entry as (
              insert into ledger_entry (id, case_id, kind, minutes, decision_id, written_by, written_at)
              select :entry, case_id, 'REDUCTION', - :minutes, :decision, :writer, :now from counter)
            select %s from counter
            """.formatted(COUNTER))
        .bind("case", reduction.caseId())
        .bind("minutes", reduction.minutes())
        .bind("percent", reduction.reservePercent())
        .bind("to", reduction.endsOn())
        .bind("entry", Ids.next())
        .bind("decision", reduction.decisionId())
        .bind("writer", writer)
        .bind("now", now)
        .map(LedgerStore::counter)
        .one();
  }

  /** Books a session if the minutes are there; empty if they are not. */
  Mono<HourLedger> book(
      UUID caseId, UUID sessionId, int minutes, boolean fromReserve, UUID writer, Instant now) {
    return database
        .sql("""
            with counter as (
              update hour_ledger set used_minutes = used_minutes + :minutes
               where case_id = :case
                 and used_minutes + :minutes <= granted_minutes - case when :fromReserve then 0 else reserve_minutes end
              returning case_id, granted_minutes, used_minutes, reserve_minutes, starts_on, ends_on),
            entry as (
              insert into ledger_entry (id, case_id, kind, minutes, session_id, written_by, written_at)
              select :entry, case_id, 'BOOKING', - cast(:minutes as int), :session, :writer, :now from counter)
            select %s from counter
            """.formatted(COUNTER))
        .bind("case", caseId)
        .bind("session", sessionId)
        .bind("minutes", minutes)
        .bind("fromReserve", fromReserve)
        .bind("entry", Ids.next())
        .bind("writer", writer)
        .bind("now", now)
        .map(LedgerStore::counter)
        .one();
  }

  /** Takes a booking back; empty if it was taken back already. */
  Mono<HourLedger> reverse(UUID sessionId, String reason, UUID writer, Instant now) {
    return database
        .sql("""
            with entry as (
              insert into ledger_entry (id, case_id, kind, minutes, session_id, reverses, note, written_by, written_at)
              select :entry, b.case_id, 'REVERSAL', - b.minutes, b.session_id, b.id, :reason, :writer, :now
                from ledger_entry b where b.session_id = :session and b.kind = 'BOOKING'
              on conflict do nothing
              returning case_id, minutes)
            update hour_ledger l set used_minutes = l.used_minutes - entry.minutes
              from entry where l.case_id = entry.case_id
            returning l.granted_minutes, l.used_minutes, l.reserve_minutes, l.starts_on, l.ends_on
            """)
        .bind("entry", Ids.next())
        .bind("session", sessionId)
        .bind("reason", reason)
        .bind("writer", writer)
        .bind("now", now)
        .map(LedgerStore::counter)
        .one();
  }

  Flux<LedgerEntry> entries(UUID caseId) {
    return database.sql("""
            select e.id, e.kind, e.minutes, e.decision_id, e.session_id, e.note, e.written_at,
                   p.salutation, p.given_name, p.family_name
              from ledger_entry e join person p on p.tenant_id = e.tenant_id and p.id = e.written_by
             where e.case_id = :case order by e.written_at, e.id limit 2000
            """).bind("case", caseId).map(LedgerStore::entry).all();
  }

  private static HourLedger counter(Readable row) {
    return new HourLedger(
        row.get("granted_minutes", Integer.class),
        row.get("used_minutes", Integer.class),
        row.get("reserve_minutes", Integer.class),
        row.get("starts_on", LocalDate.class),
        row.get("ends_on", LocalDate.class));
  }

  private static LedgerEntry entry(Readable row) {
    return new LedgerEntry(
        row.get("id", UUID.class),
        LedgerEntry.Kind.valueOf(row.get("kind", String.class)),
        row.get("minutes", Integer.class),
        row.get("decision_id", UUID.class),
        row.get("session_id", UUID.class),
        row.get("note", String.class),
        PersonName.of(
            row.get("salutation", String.class),
            row.get("given_name", String.class),
            row.get("family_name", String.class)),
        row.get("written_at", Instant.class));
  }
}
