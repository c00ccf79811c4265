package de.jobcoachingportal.templates;

import de.jobcoachingportal.identity.PersonName;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Component
class TemplateStore {
  private static final String ROW = """
      select t.id, t.version, t.deciding_body, t.kind, t.number, t.content::text as content, t.in_force_from, t.changed_at,
             p.salutation, p.given_name, p.family_name
        from notice_template t join person p on p.tenant_id = t.tenant_id and p.id = t.changed_by
      """;

  private final DatabaseClient database;
  private final JsonMapper json;

  TemplateStore(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  Flux<TemplateVersion> all() {
    return database
        .sql(ROW + " order by t.deciding_body desc, t.kind, t.number desc limit 500")
        .map(this::version)
        .all();
  }

  Mono<TemplateVersion> one(UUID id) {
    return database
        .sql(ROW + " where t.id = :id")
        .bind("id", id)
        .map(this::version)
        .one();
  }

  Mono<TemplateVersion> inForce(DecidingBody body, TemplateKind kind, LocalDate day) {
    return database
        .sql(ROW + """
             where t.deciding_body = :body and t.kind = :kind and t.in_force_from <= :day
             order by t.in_force_from desc limit 1
            """)
        .bind("body", body.name())
        .bind("kind", kind.name())
        .bind("day", day)
        .map(this::version)
        .one();
  }

  Mono<Void> add(
      UUID id,
      DecidingBody body,
      TemplateKind kind,
      TemplateContent content,
      UUID writer,
      Instant now) {
    return database
        .sql("""
            insert into notice_template (id, version, deciding_body, kind, number, content, changed_at, changed_by)
            select :id, 0, :body, :kind, coalesce(max(number), 0) + 1, :content::jsonb, :now, :writer
              from notice_template where deciding_body = :body and kind = :kind
            """)
        .bind("id", id)
        .bind("body", body.name())
        .bind("kind", kind.name())
        .bind("content", json.writeValueAsString(content))
        .bind("now", now)
        .bind("writer", writer)
        .then();
  }

  /** False if somebody was faster. */
  Mono<Boolean> change(UUID id, long version, TemplateContent content, UUID writer, Instant now) {
    return database
        .sql("""
            update notice_template set version = version + 1, content = :content::jsonb, changed_at = :now,
                   changed_by = :writer where id = :id and version = :version and in_force_from is null
            """)
        .bind("id", id)
        .bind("version", version)
        .bind("content", json.writeValueAsString(content))
        .bind("now", now)
        .bind("writer", writer)
        .fetch()
        .rowsUpdated()
        .map(rows -> rows > 0);
  }

  Mono<Boolean> enact(UUID id, long version, LocalDate from, UUID person, Instant now) {
    return database
        .sql("""
            update notice_template set version = version + 1, in_force_from = :from, enacted_at = :now, enacted_by = :person
             where id = :id and version = :version and in_force_from is null
            """)
        .bind("id", id)
        .bind("version", version)
        .bind("from", from)
        .bind("now", now)
        .bind("person", person)
        .fetch()
        .rowsUpdated()
        .map(rows -> rows > 0);
  }

  Mono<Boolean> discard(UUID id, long version) {
    return database
        .sql(
            "delete from notice_template where id = :id and version = :version and in_force_from is null")
        .bind("id", id)
        .bind("version", version)
        .fetch()
        .rowsUpdated()
        .map(rows -> rows > 0);
  }

  private TemplateVersion version(Readable row) {
    return new TemplateVersion(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        DecidingBody.valueOf(row.get("deciding_body", String.class)),
        TemplateKind.valueOf(row.get("kind", String.class)),
        row.get("number", Integer.class),
        json.readValue(row.get("content", String.class), TemplateContent.class),
        row.get("in_force_from", LocalDate.class),
        row.get("changed_at", Instant.class),
        PersonName.of(
            row.get("salutation", String.class),
            row.get("given_name", String.class),
            row.get("family_name", String.class)));
  }
}
