package de.jobcoachingportal.setup;

import de.jobcoachingportal.programmes.ProgrammeParameters;
import de.jobcoachingportal.programmes.ProgrammeVersion;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Everything the list rests on, in one statement; row security keeps it to the office that asks. */
@Component
class SetupQueries {
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  // Who can sign in is said as on the page of the people: an account, and the latest invitation
  // taken up.
  private static final String STANDING = """
      with worker as (
        select p.id, r.responsibility_group_id as group_id,
               p.subject is not null and (i.created_at is null or i.accepted_at is not null) as came
          from person_role r
          join person p on p.tenant_id = r.tenant_id and p.id = r.person_id
          join responsibility_group g on g.tenant_id = r.tenant_id and g.id = r.responsibility_group_id
          left join lateral (select created_at, accepted_at from invitation
                              where tenant_id = p.tenant_id and person_id = p.id
                              order by created_at desc limit 1) i on true
         where r.role = 'CASE_WORKER' and r.valid_until is null and p.blocked_at is null
           and g.deciding_body = 'OFFICE'),
      usual as (
        select v.*, p.key, p.name
          from programme_version v join programme p on p.tenant_id = v.tenant_id and p.id = v.programme_id
         where p.is_usual),
      ruling as (
        select parameters from usual where state = 'ENACTED' and in_force_from <= :today
         order by in_force_from desc limit 1),
      next as (
        select id, key, name, number, parameters::text as parameters, sources::text as sources
          from usual where state <> 'ENACTED' order by state = 'DRAFT' desc, number desc limit 1),
      coming as (
        select id, in_force_from from usual
         where state = 'ENACTED' and in_force_from > :today order by in_force_from limit 1),
      elsewhere as (
        select v.parameters -> 'legal' ->> 'decidingBody' as body
          from programme_version v join programme p on p.tenant_id = v.tenant_id and p.id = v.programme_id
         where not p.is_usual and v.state <> 'DRAFT' and v.parameters -> 'legal' ->> 'decidingBody' <> 'OFFICE'),
      template as (
        select distinct on (kind) kind, content from notice_template
         where deciding_body = 'OFFICE' and in_force_from <= :today order by kind, in_force_from desc),
      asked as (
        select distinct on (form_id) saved_by from form_version
         where in_force_from <= :today order by form_id, in_force_from desc)
      select (select count(*) from responsibility_group where deciding_body = 'OFFICE') as groups,
             (select coalesce(max(n), 0) from (select count(distinct id) as n from worker where came group by group_id) g)
               as together,
             (select count(distinct id) from worker where not came) as invited,
             exists (select from ruling) as in_force,
             c.id as coming_id, c.in_force_from as coming_from,
             n.id as next_id, n.key as next_key, n.name as next_name, n.number as next_number,
             n.parameters as next_parameters, n.sources as next_sources,
             exists (select from ruling where parameters -> 'legal' ->> 'remedy' is not null) as rules_remedy,
             (select bool_or(d.id is null) from elsewhere e left join deciding_body d on d.body = e.body) as body_unnamed,
             (select count(*) from template) as templates,
             exists (select from template where kind = 'NOTICE' and jsonb_array_length(content -> 'letterhead') > 0)
               as letterhead,
             exists (select from template where kind = 'NOTICE' and content ->> 'remedy' is not null) as words_remedy,
             (select count(*) from asked) as forms,
             (select count(*) from asked where saved_by is null) as forms_brought,
             (select count(*) from benefit where active) as benefits,
             (select count(*) from benefit where active and changed_by is null) as benefits_brought
        from (values (1)) as one left join next n on true left join coming c on true
      """;

  private final DatabaseClient database;
  private final JsonMapper json = JsonMapper.builder().build();

  SetupQueries(DatabaseClient database) {
    this.database = database;
  }

  Mono<Standing> standing(LocalDate today) {
    return database.sql(STANDING).bind("today", today).map(this::standing).one();
  }

  private Standing standing(Readable row) {
    return new Standing(
        new Standing.People(number(row, "groups"), number(row, "together"), number(row, "invited")),
        new Standing.Programme(
            is(row, "in_force"),
            coming(row),
            next(row),
            is(row, "rules_remedy"),
            row.get("body_unnamed", Boolean.class)),
        new Standing.Templates(
            number(row, "templates"), is(row, "letterhead"), is(row, "words_remedy")),
        new Standing.Stock(number(row, "forms"), number(row, "forms_brought")),
        new Standing.Stock(number(row, "benefits"), number(row, "benefits_brought")));
  }

  private static Standing.@Nullable Coming coming(Readable row) {
    UUID id = row.get("coming_id", UUID.class);
    LocalDate from = row.get("coming_from", LocalDate.class);
    return id == null || from == null ? null : new Standing.Coming(id, from);
  }

  private @Nullable ProgrammeVersion next(Readable row) {
    UUID id = row.get("next_id", UUID.class);
    return id == null
        ? null
        : new ProgrammeVersion(
            id,
            row.get("next_key", String.class),
            row.get("next_name", String.class),
            row.get("next_number", Integer.class),
            null,
            json.readValue(row.get("next_parameters", String.class), ProgrammeParameters.class),
            json.readValue(row.get("next_sources", String.class), TEXTS));
  }

  private static int number(Readable row, String column) {
    return Math.toIntExact(row.get(column, Long.class));
  }

  private static boolean is(Readable row, String column) {
    return Boolean.TRUE.equals(row.get(column, Boolean.class));
  }
}
