package de.jobcoachingportal.programmes;

import de.jobcoachingportal.identity.PersonName;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
  // The next version ends this one; a draft ends nothing.
  private static final String FILES = """
      select v.id, p.key, p.name, v.number, v.in_force_from, v.parameters::text as parameters, v.sources::text as sources,
             p.id as programme_id, p.is_usual, v.version, v.state, v.changed_at, v.tried_at, v.enacted_at,
             o.number as copied_from,
             (select min(n.in_force_from) from programme_version n
               where n.tenant_id = v.tenant_id and n.programme_id = v.programme_id and n.state = 'ENACTED'
                 and (v.state = 'PRESET' or n.in_force_from > v.in_force_from)) as next_from,
             c.salutation as c_salutation, c.given_name as c_given, c.family_name as c_family,
             e.salutation as e_salutation, e.given_name as e_given, e.family_name as e_family
        from programme_version v
        join programme p on p.tenant_id = v.tenant_id and p.id = v.programme_id
        left join programme_version o on o.tenant_id = v.tenant_id and o.id = v.copied_from
        left join person c on c.tenant_id = v.tenant_id and c.id = v.changed_by
        left join person e on e.tenant_id = v.tenant_id and e.id = v.enacted_by
      """;

  private final DatabaseClient database;
  private final JsonMapper json = JsonMapper.builder().build();

  ProgrammeQueries(DatabaseClient database) {
    this.database = database;
  }

  /** Of each programme the office's own version of that day; before its first one the preset holds. */
  Flux<OfferedProgramme> offered(LocalDate day) {
    return database
        .sql("""
            select distinct on (p.is_usual, p.name, p.id) p.id as programme_id, p.is_usual,
                   v.id, p.key, p.name, v.number, v.in_force_from, v.parameters::text as parameters,
                   v.sources::text as sources
              from programme_version v join programme p on p.tenant_id = v.tenant_id and p.id = v.programme_id
             where v.state = 'PRESET' or (v.state = 'ENACTED' and v.in_force_from <= :day)
             order by p.is_usual desc, p.name, p.id, v.in_force_from desc nulls last
            """)
        .bind("day", day)
        .map(row -> new OfferedProgramme(
            row.get("programme_id", UUID.class),
            Boolean.TRUE.equals(row.get("is_usual", Boolean.class)),
            version(row)))
        .all();
  }

  Mono<ProgrammeVersion> version(UUID id) {
    return database
        .sql(VERSIONS + " where v.id = :id")
        .bind("id", id)
        .map(this::version)
        .one();
  }

  Mono<VersionFile> file(UUID id) {
    return database
        .sql(FILES + " where v.id = :id")
        .bind("id", id)
        .map(this::file)
        .one();
  }

  /** All programmes with all versions: the usual one first, the latest version first. */
  Flux<VersionFile> all() {
    return database
        .sql(FILES + " order by p.is_usual desc, p.name, p.id, v.number desc limit 1000")
        .map(this::file)
        .all();
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

  private VersionFile file(Readable row) {
    return new VersionFile(
        version(row),
        new VersionFile.Standing(
            row.get("programme_id", UUID.class),
            row.get("is_usual", Boolean.class),
            row.get("version", Long.class),
            VersionFile.Stored.valueOf(row.get("state", String.class)),
            "DRAFT".equals(row.get("state", String.class))
                ? null
                : row.get("next_from", LocalDate.class),
            row.get("copied_from", Integer.class)),
        new VersionFile.Traces(
            row.get("changed_at", Instant.class),
            name(row, "c"),
            row.get("tried_at", Instant.class),
            row.get("enacted_at", Instant.class),
            name(row, "e")));
  }

  private static @Nullable String name(Readable row, String who) {
    String family = row.get(who + "_family", String.class);
    return family == null
        ? null
        : PersonName.of(
            row.get(who + "_salutation", String.class),
            row.get(who + "_given", String.class),
            family);
  }
}
