package de.jobcoachingportal.idempotency;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class IdempotencyQueries {
  private final DatabaseClient database;

  IdempotencyQueries(DatabaseClient database) {
    this.database = database;
  }

  /**
   * Takes the key for this transaction and forgets a few keys of the office older than 48 hours, whosever they are: the
   * answers kept with them are data of cases, also when the person never writes again. A second request with the same key
   * waits here until the first is through.
   *
   * @return true if the key is new
   */
  Mono<Boolean> take(UUID person, UUID key, byte[] requestHash) {
    return database
        .sql("""
            with gone as (
              delete from idempotency_key k using (
                select person_id, key from idempotency_key
                 where created_at < now() - interval '48 hours' and key <> :key
                 order by created_at limit 20 for update skip locked) old
               where k.person_id = old.person_id and k.key = old.key)
            insert into idempotency_key (person_id, key, request_hash) values (:person, :key, :hash)
            on conflict do nothing
            """)
        .bind("person", person)
        .bind("key", key)
        .bind("hash", requestHash)
        .fetch()
        .rowsUpdated()
        .map(rows -> rows > 0);
  }

  Mono<GivenAnswer> find(UUID person, UUID key) {
    return database
        .sql("""
            select request_hash, status, etag, location, content_type, body
            from idempotency_key where person_id = :person and key = :key
            """)
        .bind("person", person)
        .bind("key", key)
        .map(row -> new GivenAnswer(
            bytes(row.get("request_hash", ByteBuffer.class)),
            row.get("status", Integer.class),
            row.get("etag", String.class),
            row.get("location", String.class),
            row.get("content_type", String.class),
            bytes(row.get("body", ByteBuffer.class))))
        .one();
  }

  Mono<Void> keep(UUID person, UUID key, GivenAnswer answer) {
    return database
        .sql("""
            update idempotency_key
            set status = :status, etag = :etag, location = :location, content_type = :contentType, body = :body
            where person_id = :person and key = :key
            """)
        .bind("status", Parameters.in(R2dbcType.INTEGER, answer.status()))
        .bind("etag", text(answer.etag()))
        .bind("location", text(answer.location()))
        .bind("contentType", text(answer.contentType()))
        .bind("body", answer.body())
        .bind("person", person)
        .bind("key", key)
        .then();
  }

  private static Object text(@Nullable String value) {
    return value == null
        ? Parameters.in(R2dbcType.VARCHAR)
        : Parameters.in(R2dbcType.VARCHAR, value);
  }

  private static byte[] bytes(@Nullable ByteBuffer buffer) {
    if (buffer == null) {
      return new byte[0];
    }
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }
}
