package de.jobcoachingportal.forms;

import de.jobcoachingportal.identity.PersonName;
import de.jobcoachingportal.ids.Ids;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Forms and the state of their versions on a day. */
@Component
class FormQueries {
  /** {@code PLANNED}: in force from a later day. */
  enum State {
    DRAFT,
    PLANNED,
    IN_FORCE,
    SUPERSEDED
  }

  /** One version in a list, without its definition. */
  record Line(
      UUID formId,
      String key,
      @Nullable String source,
      UUID versionId,
      int number,
      String title,
      State state,
      @Nullable LocalDate inForceFrom,
      Instant savedAt,
      @Nullable String savedBy) {}

  /** The latest version that began is in force, the ones before it are superseded. */
  private static final String LINES = """
      select f.id as form_id, f.key, f.source, v.id, v.number, v.title, v.in_force_from, v.saved_at,
             p.salutation, p.given_name, p.family_name,
             case when v.in_force_from is null then 'DRAFT'
                  when v.in_force_from > :today then 'PLANNED'
                  when v.in_force_from = max(v.in_force_from) filter (where v.in_force_from <= :today)
                       over (partition by f.id) then 'IN_FORCE'
                  else 'SUPERSEDED' end as state
        from form f join form_version v on v.tenant_id = f.tenant_id and v.form_id = f.id
        left join person p on p.tenant_id = v.tenant_id and p.id = v.saved_by
      """;

  private final DatabaseClient database;

  FormQueries(DatabaseClient database) {
    this.database = database;
  }

  Flux<Line> all(LocalDate today) {
    return database
        .sql(LINES + " order by f.key, v.number desc")
        .bind("today", today)
        .map(FormQueries::line)
        .all();
  }

  Flux<Line> ofForm(UUID formId, LocalDate today) {
    return database
        .sql(LINES + " where f.id = :form order by v.number desc")
        .bind("today", today)
        .bind("form", formId)
        .map(FormQueries::line)
        .all();
  }

  /** A new form; nothing if the key is taken. */
  Mono<UUID> add(UUID id, String key, @Nullable String source) {
    var insert = database
        .sql(
            "insert into form (id, version, key, source) values (:id, 0, :key, :source) on conflict do nothing returning id")
        .bind("id", id)
        .bind("key", key);
    return (source == null
            ? insert.bindNull("source", String.class)
            : insert.bind("source", source))
        .map(row -> row.get("id", UUID.class))
        .one();
  }

  /** A form with its first version, in one statement; one that is already there stays as the office made it. */
  Mono<Void> load(
      String key, String source, String title, String definition, LocalDate from, Instant now) {
    return database
        .sql("""
            with added as (
              insert into form (id, version, key, source) values (:form, 0, :key, :source)
              on conflict do nothing returning id)
            insert into form_version (id, version, form_id, number, title, definition, in_force_from, saved_at)
            select :version, 0, id, 1, :title, :definition, :from, :now from added
            """)
        .bind("form", Ids.next())
        .bind("version", Ids.next())
        .bind("key", key)
        .bind("source", source)
        .bind("title", title)
        .bind("definition", definition)
        .bind("from", from)
        .bind("now", now)
        .then();
  }

  private static Line line(Readable row) {
    return new Line(
        row.get("form_id", UUID.class),
        row.get("key", String.class),
        row.get("source", String.class),
        row.get("id", UUID.class),
        row.get("number", Integer.class),
        row.get("title", String.class),
        State.valueOf(row.get("state", String.class)),
        row.get("in_force_from", LocalDate.class),
        row.get("saved_at", Instant.class),
        row.get("family_name") == null
            ? null
            : PersonName.of(
                row.get("salutation", String.class),
                row.get("given_name", String.class),
                row.get("family_name", String.class)));
  }
}
