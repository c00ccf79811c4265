package de.jobcoachingportal.programmes;

import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The names and addresses of the bodies beside the office. */
@Component
class DecidingBodyStore {
  private final DatabaseClient database;

  DecidingBodyStore(DatabaseClient database) {
    this.database = database;
  }

  Mono<DecidingBodies.Entry> one(DecidingBody body) {
    return database
        .sql("select version, name, address, contact from deciding_body where body = :body")
        .bind("body", body.name())
        .map(row -> new DecidingBodies.Entry(
            body,
            row.get("version", Long.class),
            new Letterhead(
                row.get("name", String.class),
                lines(row.get("address", String.class)),
                lines(row.get("contact", String.class)))))
        .one();
  }

  /** The row's id; empty if somebody was faster. */
  Mono<UUID> save(DecidingBodies.Entry before, Letterhead letterhead, UUID writer, Instant now) {
    return database
        .sql("""
            insert into deciding_body as d (id, body, version, name, address, contact, changed_at, changed_by)
            values (:id, :body, 1, :name, :address, :contact, :now, :writer)
            on conflict (tenant_id, body) do update
              set version = d.version + 1, name = excluded.name, address = excluded.address,
                  contact = excluded.contact, changed_at = excluded.changed_at, changed_by = excluded.changed_by
              where d.version = :version
            returning id
            """)
        .bind("id", Ids.next())
        .bind("body", before.body().name())
        .bind("version", before.version())
        .bind("name", letterhead.name())
        .bind("address", String.join("\n", letterhead.address()))
        .bind("contact", String.join("\n", letterhead.contact()))
        .bind("now", now)
        .bind("writer", writer)
        .map(row -> row.get("id", UUID.class))
        .one();
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
