package de.jobcoachingportal.forms;

import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.identity.PersonName;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The forms of a case with their parts and definitions, one row per part, in one statement. */
@Component
class FilledQueries {

  record Row(
      UUID formId,
      UUID versionId,
      String key,
      int number,
      String definition,
      @Nullable LocalDate dueOn,
      Instant openedAt,
      FilledPart part,
      @Nullable String savedBy,
      @Nullable String confirmedBy) {}

  private static final String PARTS = """
      select i.id as form_id, i.form_version_id, f.key, v.number, v.definition, i.due_on, i.opened_at,
             t.id, t.version, t.filler, t.answers, t.saved_at, t.saved_by, t.confirmed_at, t.confirmed_by, t.confirmed_as,
             t.reopened_reason, t.invited_at,
             s.salutation as s_salutation, s.given_name as s_given, s.family_name as s_family,
             c.salutation as c_salutation, c.given_name as c_given, c.family_name as c_family
        from filled_form i
        join form_version v on v.tenant_id = i.tenant_id and v.id = i.form_version_id
        join form f on f.tenant_id = v.tenant_id and f.id = v.form_id
        join filled_part t on t.tenant_id = i.tenant_id and t.filled_form_id = i.id
        left join person s on s.tenant_id = t.tenant_id and s.id = t.saved_by
        left join person c on c.tenant_id = t.tenant_id and c.id = t.confirmed_by
       where i.case_id = :case and i.withdrawn_at is null
      """;

  private final DatabaseClient database;

  FilledQueries(DatabaseClient database) {
    this.database = database;
  }

  /** All forms of a case that were not withdrawn, the latest first. */
  Flux<Row> ofCase(UUID caseId) {
    return database
        .sql(PARTS + " order by i.id desc, t.id")
        .bind("case", caseId)
        .map(FilledQueries::row)
        .all();
  }

  Flux<Row> one(UUID caseId, UUID formId) {
    return database
        .sql(PARTS + " and i.id = :form order by t.id")
        .bind("case", caseId)
        .bind("form", formId)
        .map(FilledQueries::row)
        .all();
  }

  /** The paper that this form of the case stands for, once each of its parts is confirmed. */
  Mono<String> paperOf(UUID formId) {
    return database
        .sql("select paper from form_as_paper where filled_form_id = :form")
        .bind("form", formId)
        .mapValue(String.class)
        .one();
  }

  /**
   * Notes a mail without a new version of the part: who is filling it types on.
   *
   * @param last a mail after this moment is enough; false then
   */
  Mono<Boolean> invited(UUID partId, Instant last, Instant now) {
    return database
        .sql("""
            update filled_part set invited_at = :now
             where id = :part and (invited_at is null or invited_at <= :last)
            """)
        .bind("part", partId)
        .bind("last", last)
        .bind("now", now)
        .fetch()
        .rowsUpdated()
        .map(rows -> rows == 1);
  }

  private static Row row(Readable row) {
    return new Row(
        row.get("form_id", UUID.class),
        row.get("form_version_id", UUID.class),
        row.get("key", String.class),
        row.get("number", Integer.class),
        row.get("definition", String.class),
        row.get("due_on", LocalDate.class),
        row.get("opened_at", Instant.class),
        part(row),
        name(row, "s"),
        name(row, "c"));
  }

  private static FilledPart part(Readable row) {
    String as = row.get("confirmed_as", String.class);
    return new FilledPart(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("form_id", UUID.class),
        Filler.valueOf(row.get("filler", String.class)),
        row.get("answers", String.class),
        row.get("saved_at", Instant.class),
        row.get("saved_by", UUID.class),
        row.get("confirmed_at", Instant.class),
        row.get("confirmed_by", UUID.class),
        as == null ? null : Relation.valueOf(as),
        row.get("reopened_reason", String.class),
        row.get("invited_at", Instant.class));
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
