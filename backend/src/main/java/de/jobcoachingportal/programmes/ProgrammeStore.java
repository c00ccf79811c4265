package de.jobcoachingportal.programmes;

import de.jobcoachingportal.ids.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes programmes and drafts. What is in force is kept by the database as well. */
@Component
class ProgrammeStore {
  private final DatabaseClient database;
  private final JsonMapper json = JsonMapper.builder().build();

  ProgrammeStore(DatabaseClient database) {
    this.database = database;
  }

  /** Who writes, and when. */
  record Writer(UUID person, Instant at) {}

  /** Loads a preset as the first version; a programme that is already there stays as the office has made it. */
  Mono<Void> load(ProgrammePreset preset, boolean usual) {
    return database
        .sql("""
            with programme as (
              insert into programme (id, version, key, name, is_usual) values (:programme, 0, :key, :name, :usual)
              on conflict do nothing returning id)
            insert into programme_version (id, programme_id, number, state, parameters, sources)
            select :version, id, 1, 'PRESET', :parameters::jsonb, :sources::jsonb from programme
            """)
        .bind("programme", Ids.next())
        .bind("version", Ids.next())
        .bind("key", preset.key())
        .bind("name", preset.name())
        .bind("usual", usual)
        .bind("parameters", json.writeValueAsString(preset.parameters()))
        .bind("sources", json.writeValueAsString(preset.sources()))
        .then();
  }

  /** A further programme; empty if the name is taken. */
  Mono<UUID> addProgramme(String name) {
    UUID id = Ids.next();
    return database
        .sql("""
            insert into programme (id, version, key, name, is_usual)
            select :id, 0, :key, :name, false where not exists (select from programme where lower(name) = lower(:name))
            """)
        .bind("id", id)
        .bind("key", id.toString())
        .bind("name", name)
        .fetch()
        .rowsUpdated()
        .filter(rows -> rows == 1)
        .map(rows -> id);
  }

  Mono<UUID> addDraft(UUID programme, VersionFile from, Writer writer) {
    UUID id = Ids.next();
    return database
        .sql("""
            insert into programme_version (id, programme_id, number, state, copied_from, parameters, sources, changed_at,
              changed_by)
            select :id, :programme, coalesce(max(number), 0) + 1, 'DRAFT', :from, :parameters::jsonb, :sources::jsonb,
                   :at, :by
              from programme_version where programme_id = :programme
            """)
        .bind("id", id)
        .bind("programme", programme)
        .bind("from", from.id())
        .bind("parameters", json.writeValueAsString(from.rules().parameters()))
        .bind("sources", json.writeValueAsString(from.rules().sources()))
        .bind("at", writer.at())
        .bind("by", writer.person())
        .then()
        .thenReturn(id);
  }

  /** False if somebody was faster. What was tried with other values is not tried any more. */
  Mono<Boolean> change(
      VersionFile file,
      ProgrammeParameters parameters,
      Map<String, String> sources,
      Writer writer) {
    return changed(database
        .sql("""
            update programme_version set parameters = :parameters::jsonb, sources = :sources::jsonb, tried_at = null,
              version = version + 1, changed_at = :at, changed_by = :by
             where id = :id and version = :version and state = 'DRAFT'
            """)
        .bind("id", file.id())
        .bind("version", file.standing().version())
        .bind("parameters", json.writeValueAsString(parameters))
        .bind("sources", json.writeValueAsString(sources))
        .bind("at", writer.at())
        .bind("by", writer.person()));
  }

  Mono<Boolean> enact(VersionFile file, LocalDate from, Writer writer) {
    return changed(database
        .sql("""
            update programme_version set state = 'ENACTED', in_force_from = :from, enacted_at = :at, enacted_by = :by,
              version = version + 1
             where id = :id and version = :version and state = 'DRAFT'
            """)
        .bind("id", file.id())
        .bind("version", file.standing().version())
        .bind("from", from)
        .bind("at", writer.at())
        .bind("by", writer.person()));
  }

  /** Tried with the values it has now. */
  Mono<Boolean> tried(VersionFile file, Writer writer) {
    return changed(database
        .sql(
            "update programme_version set tried_at = :at where id = :id and version = :version and state = 'DRAFT'")
        .bind("id", file.id())
        .bind("version", file.standing().version())
        .bind("at", writer.at()));
  }

  /** Back to a draft, if no case and no decision has used it. */
  Mono<Boolean> withdraw(VersionFile file, Writer writer) {
    return changed(database
        .sql("""
            update programme_version v set state = 'DRAFT', in_force_from = null, enacted_at = null, enacted_by = null,
              version = version + 1, changed_at = :at, changed_by = :by
             where id = :id and version = :version and state = 'ENACTED'
               and not exists (select from coaching_case c where c.programme_version_id = v.id)
               and not exists (select from decision d where d.programme_version_id = v.id)
            """)
        .bind("id", file.id())
        .bind("version", file.standing().version())
        .bind("at", writer.at())
        .bind("by", writer.person()));
  }

  Mono<Boolean> discard(VersionFile file) {
    return changed(database
        .sql(
            "delete from programme_version where id = :id and version = :version and state = 'DRAFT'")
        .bind("id", file.id())
        .bind("version", file.standing().version()));
  }

  private static Mono<Boolean> changed(DatabaseClient.GenericExecuteSpec statement) {
    return statement.fetch().rowsUpdated().map(rows -> rows == 1);
  }
}
