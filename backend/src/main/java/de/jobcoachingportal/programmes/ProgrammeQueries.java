package de.jobcoachingportal.programmes;

import de.jobcoachingportal.ids.Ids;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class ProgrammeQueries {
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
  private static final String VERSIONS = """
      select v.id, p.key, p.name, v.number, v.in_force_from, v.parameters::text as parameters, v.sources::text as sources
        from programme_version v join programme p on p.tenant_id = v.tenant_id and p.id = v.programme_id
      """;

  private final DatabaseClient database;
  private final JsonMapper json = JsonMapper.builder().build();

  ProgrammeQueries(DatabaseClient database) {
    this.database = database;
  }

  Mono<ProgrammeVersion> inForce(LocalDate day) {
    return database.sql(VERSIONS + """
            where p.is_usual and (v.in_force_from is null or v.in_force_from <= :day)
            order by v.in_force_from desc nulls last limit 1
            """).bind("day", day).map(this::version).one();
  }

  Mono<ProgrammeVersion> version(UUID id) {
    return database
        .sql(VERSIONS + " where v.id = :id")
        .bind("id", id)
        .map(this::version)
        .one();
  }

  Flux<ProgrammeVersion> all() {
    return database
        .sql(VERSIONS + " order by p.is_usual desc, p.key, v.number desc")
        .map(this::version)
        .all();
  }

  /** Loads a preset as the first version; a programme that is already there stays as the office has made it. */
  Mono<Void> load(ProgrammePreset preset, boolean usual) {
    return database
        .sql("""
            with programme as (
              insert into programme (id, version, key, name, is_usual) values (:programme, 0, :key, :name, :usual)
              on conflict do nothing returning id)
            insert into programme_version (id, programme_id, number, in_force_from, parameters, sources)
            select :version, id, 1, :from, :parameters::jsonb, :sources::jsonb from programme
            """)
        .bind("programme", Ids.next())
        .bind("version", Ids.next())
        .bind("key", preset.key())
        .bind("name", preset.name())
        .bind("usual", usual)
        .bind(
            "from",
            preset.inForceFrom() == null
                ? Parameters.in(R2dbcType.DATE)
                : Parameters.in(R2dbcType.DATE, preset.inForceFrom()))
        .bind("parameters", json.writeValueAsString(preset.parameters()))
        .bind("sources", json.writeValueAsString(preset.sources()))
        .then();
  }

  private ProgrammeVersion version(Readable row) {
    return new ProgrammeVersion(
        row.get("id", UUID.class),
        row.get("key", String.class),
        row.get("name", String.class),
        row.get("number", Integer.class),
        row.get("in_force_from", LocalDate.class),
        json.readValue(row.get("parameters", String.class), ProgrammeParameters.class),
        json.readValue(row.get("sources", String.class), TEXTS));
  }
}
