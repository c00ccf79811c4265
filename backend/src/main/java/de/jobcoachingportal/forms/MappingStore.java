package de.jobcoachingportal.forms;

import io.r2dbc.postgresql.codec.Json;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Names of fields in the documentation of others, per form; they hold for all its versions. */
@Component
class MappingStore {
  private final DatabaseClient database;
  private final JsonMapper json = JsonMapper.builder().build();

  MappingStore(DatabaseClient database) {
    this.database = database;
  }

  Flux<FormExchange.Mapped> ofForm(UUID formId) {
    return database
        .sql("select field, external from form_mapping where form_id = :form order by field")
        .bind("form", formId)
        .map(row -> new FormExchange.Mapped(
            row.get("field", String.class), row.get("external", String.class)))
        .all();
  }

  Flux<FormExchange.Mapped> ofVersion(UUID versionId) {
    return database
        .sql("""
            select m.field, m.external from form_mapping m
              join form_version v on v.tenant_id = m.tenant_id and v.form_id = m.form_id
             where v.id = :version
            """)
        .bind("version", versionId)
        .map(row -> new FormExchange.Mapped(
            row.get("field", String.class), row.get("external", String.class)))
        .all();
  }

  /** The version of the form, which its table shares; empty if there is no such form. */
  Mono<Long> version(UUID formId) {
    return database
        .sql("select version from form where id = :form")
        .bind("form", formId)
        .map(row -> row.get("version", Long.class))
        .one();
  }

  /** The whole table of a form; what is not named any more is gone. False if somebody was faster. */
  Mono<Boolean> replace(UUID formId, long version, List<FormExchange.Mapped> entries) {
    return database
        .sql("update form set version = version + 1 where id = :form and version = :version")
        .bind("form", formId)
        .bind("version", version)
        .fetch()
        .rowsUpdated()
        .flatMap(rows -> rows == 1 ? written(formId, entries).thenReturn(true) : Mono.just(false));
  }

  private Mono<Void> written(UUID formId, List<FormExchange.Mapped> entries) {
    return database
        .sql("delete from form_mapping where form_id = :form")
        .bind("form", formId)
        .then()
        .then(database
            .sql("""
                insert into form_mapping (form_id, field, external)
                select :form, e.field, e.external from jsonb_to_recordset(:entries) as e(field text, external text)
                """)
            .bind("form", formId)
            .bind("entries", Json.of(json.writeValueAsString(entries)))
            .then());
  }
}
