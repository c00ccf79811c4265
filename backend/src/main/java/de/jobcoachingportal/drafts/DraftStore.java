package de.jobcoachingportal.drafts;

import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Drafts by person and key; the last saving wins, since only one person writes here. */
@Component
public class DraftStore {

  public record Draft(String content, Instant savedAt) {}

  private final DatabaseClient database;

  DraftStore(DatabaseClient database) {
    this.database = database;
  }

  public Mono<Draft> find(UUID person, String key) {
    return database
        .sql("select content, saved_at from draft where person_id = :person and key = :key")
        .bind("person", person)
        .bind("key", key)
        .map(row -> new Draft(
            row.get("content", Json.class).asString(), row.get("saved_at", Instant.class)))
        .one();
  }

  public Mono<Void> save(UUID person, String key, String content, Instant now) {
    return database
        .sql("""
            insert into draft (person_id, key, content, saved_at) values (:person, :key, :content, :now)
            on conflict (tenant_id, person_id, key) do update set content = excluded.content, saved_at = excluded.saved_at
            """)
        .bind("person", person)
        .bind("key", key)
        .bind("content", Json.of(content))
        .bind("now", now)
        .then();
  }

  public Mono<Void> discard(UUID person, String key) {
    return database
        .sql("delete from draft where person_id = :person and key = :key")
        .bind("person", person)
        .bind("key", key)
        .then();
  }
}
