package de.jobcoachingportal.forms;

import de.jobcoachingportal.identity.PersonName;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.programmes.ProgrammeParameters.Paper;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
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
      PresetForms.PresetForm preset, String title, String definition, LocalDate from, Instant now) {
    var insert = database
        .sql("""
            with added as (
              insert into form (id, version, key, source, paper) values (:form, 0, :key, :source, :paper)
              on conflict do nothing returning id)
            insert into form_version (id, version, form_id, number, title, definition, in_force_from, saved_at)
            select :version, 0, id, 1, :title, :definition, :from, :now from added
            """)
        .bind("form", Ids.next())
        .bind("version", Ids.next())
        .bind("key", preset.key())
        .bind("source", preset.source())
        .bind("title", title)
        .bind("definition", definition)
        .bind("from", from)
        .bind("now", now);
    return withPaper(insert, preset.paper()).then();
  }

  Mono<Forms.FormPaper> paper(UUID formId) {
    return database
        .sql("select version, paper from form where id = :form")
        .bind("form", formId)
        .map(row -> {
          String paper = row.get("paper", String.class);
          return new Forms.FormPaper(
              row.get("version", Long.class), paper == null ? null : Paper.valueOf(paper));
        })
        .one();
  }

  /** False if somebody was faster. */
  Mono<Boolean> standsFor(UUID formId, long version, @Nullable Paper paper) {
    var update = database
        .sql(
            "update form set paper = :paper, version = version + 1 where id = :form and version = :version")
        .bind("form", formId)
        .bind("version", version);
    return withPaper(update, paper).fetch().rowsUpdated().map(rows -> rows == 1);
  }

  private static GenericExecuteSpec withPaper(GenericExecuteSpec statement, @Nullable Paper paper) {
    return paper == null
        ? statement.bindNull("paper", String.class)
        : statement.bind("paper", paper.name());
  }

  /** Versions in force on a day of forms that stand for one of these papers and are not in the case yet. */
  Flux<UUID> missing(UUID caseId, Set<Paper> papers, LocalDate today) {
    return database
        .sql("""
            select distinct on (f.id) v.id
              from form f
              join form_version v on v.tenant_id = f.tenant_id and v.form_id = f.id and v.in_force_from <= :today
             where f.paper = any(:papers)
               and not exists (select from filled_form i
                                 join form_version u on u.tenant_id = i.tenant_id and u.id = i.form_version_id
                                where i.tenant_id = f.tenant_id and i.case_id = :case and u.form_id = f.id
                                  and i.withdrawn_at is null)
             order by f.id, v.in_force_from desc
            """)
        .bind("case", caseId)
        .bind("papers", papers.stream().map(Paper::name).toArray(String[]::new))
        .bind("today", today)
        .map(row -> row.get("id", UUID.class))
        .all();
  }

  /**
   * How often the fields of a form were answered, under any of its versions; forms begun by mistake do not count.
   *
   * @param choices fixed answers by field, counted one by one; whatever else people wrote stays in the database
   */
  Flux<UsedFields.Use> use(UUID formId, Map<String, Set<String>> choices) {
    return database
        .sql("""
            with answered as (
              select i.case_id, t.id as part, e.key as field, e.value
                from form_version v
                join filled_form i on i.tenant_id = v.tenant_id and i.form_version_id = v.id
                join filled_part t on t.tenant_id = i.tenant_id and t.filled_form_id = i.id
                cross join lateral jsonb_each(t.answers::jsonb) e
               where v.form_id = :form and i.withdrawn_at is null),
            fields as (
              select * from answered
              union all
              select a.case_id, a.part, a.field || '/' || c.key, c.value
                from answered a
                cross join lateral jsonb_array_elements(
                  case jsonb_typeof(a.value) when 'array' then a.value else '[]' end) r
                cross join lateral jsonb_each(case jsonb_typeof(r.value) when 'object' then r.value else '{}' end) c)
            select field, null as value, count(distinct part)::int as answers, count(distinct case_id)::int as cases
              from fields group by field
            union all
            select f.field, o.value #>> '{}', count(distinct f.part)::int, count(distinct f.case_id)::int
              from fields f
              cross join lateral jsonb_array_elements(
                case jsonb_typeof(f.value) when 'array' then f.value else jsonb_build_array(f.value) end) o
             where f.field = any(:choices) group by 1, 2
            """)
        .bind("form", formId)
        .bind("choices", choices.keySet().toArray(String[]::new))
        .map(row -> new UsedFields.Use(
            row.get("field", String.class),
            row.get("value", String.class),
            row.get("answers", Integer.class),
            row.get("cases", Integer.class)))
        .all()
        .filter(use -> use.value() == null
            || choices.getOrDefault(use.field(), Set.of()).contains(use.value()));
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
