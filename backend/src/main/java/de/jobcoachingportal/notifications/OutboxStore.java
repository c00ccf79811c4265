package de.jobcoachingportal.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class OutboxStore {
  static final int MOST_TRIES = 8;
  private static final Duration BETWEEN_TRIES = Duration.ofMinutes(5);

  record Mail(UUID id, String address) {}

  private final DatabaseClient database;

  OutboxStore(DatabaseClient database) {
    this.database = database;
  }

  Mono<UUID> add(UUID id, UUID personId, Instant now) {
    return database
        .sql("""
            insert into mail_outbox (id, person_id, ordered_at)
            select :id, p.id, :now from person p where p.id = :person and p.email is not null and p.blocked_at is null
            returning id
            """)
        .bind("id", id)
        .bind("person", personId)
        .bind("now", now)
        .map(row -> row.get("id", UUID.class))
        .one();
  }

  /** Takes mails to send them; a copy of the API that dies over one leaves it to the next try. */
  Flux<Mail> take(Instant now) {
    return database
        .sql("""
            update mail_outbox m set tried_at = :now, tries = m.tries + 1 from person p
             where p.id = m.person_id and p.email is not null and m.id in (
               select w.id from mail_outbox w
                where w.sent_at is null and w.tries < %d and (w.tried_at is null or w.tried_at < :before)
                order by w.ordered_at limit 20 for update skip locked)
            returning m.id, p.email
            """.formatted(MOST_TRIES))
        .bind("now", now)
        .bind("before", now.minus(BETWEEN_TRIES))
        .map(row -> new Mail(row.get("id", UUID.class), row.get("email", String.class)))
        .all();
  }

  Mono<Void> sent(UUID id, Instant now) {
    return database
        .sql("update mail_outbox set sent_at = :now where id = :id")
        .bind("now", now)
        .bind("id", id)
        .then();
  }
}
