package de.jobcoachingportal.documents;

import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.identity.PersonName;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
public class FileQueries {

  /** A file without its content. */
  public record Line(
      UUID id,
      StoredFile.Kind kind,
      String title,
      String fileName,
      String mediaType,
      int sizeBytes,
      String sha256,
      Audience audience,
      UUID addedById,
      String addedBy,
      Instant addedAt,
      @Nullable Step step,
      @Nullable Answer answer) {}

  /** The step that was recorded for somebody and that a scan belongs to. */
  public record Step(
      UUID id, String operation, String forWhom, String channel, LocalDate receivedOn) {}

  /** The letter that a scan is the answer to. */
  public record Answer(UUID letterId, String subject, String from, LocalDate cameBackOn) {}

  private final DatabaseClient database;

  FileQueries(DatabaseClient database) {
    this.database = database;
  }

  /** All files of a case, the latest first; the caller filters by audience. */
  Flux<Line> list(UUID caseId) {
    return database
        .sql("""
            select f.id, f.kind, f.title, f.file_name, f.media_type, f.size_bytes, f.sha256, f.audience, f.added_by,
                   f.added_at, p.salutation, p.given_name, p.family_name,
                   s.id as step_id, s.operation, s.channel, s.received_on, l.id as letter_id, l.subject, l.came_back_on,
                   n.salutation as of_salutation, n.given_name as of_given_name, n.family_name as of_family_name
              from stored_file f join person p on p.tenant_id = f.tenant_id and p.id = f.added_by
              left join paper_scan x on x.tenant_id = f.tenant_id and x.file_id = f.id
              left join recorded_step s on s.tenant_id = x.tenant_id and s.id = x.step_id
              left join letter l on l.tenant_id = x.tenant_id and l.id = x.letter_id
              left join participant t on t.tenant_id = x.tenant_id
                                     and t.id = coalesce(s.participant_id, l.participant_id)
              left join person n on n.tenant_id = t.tenant_id and n.id = t.person_id
             where f.case_id = :case order by f.added_at desc, f.id desc limit 500
            """)
        .bind("case", caseId)
        .map(row -> new Line(
            row.get("id", UUID.class),
            StoredFile.Kind.valueOf(row.get("kind", String.class)),
            row.get("title", String.class),
            row.get("file_name", String.class),
            row.get("media_type", String.class),
            row.get("size_bytes", Integer.class),
            row.get("sha256", String.class),
            Audience.valueOf(row.get("audience", String.class)),
            row.get("added_by", UUID.class),
            PersonName.of(
                row.get("salutation", String.class),
                row.get("given_name", String.class),
                row.get("family_name", String.class)),
            row.get("added_at", Instant.class),
            step(row),
            answer(row)))
        .all();
  }

  /** Ties a file of the person to a step, once; gives the number of rows. */
  Mono<Long> tieToStep(UUID caseId, UUID stepId, UUID fileId, UUID person) {
    return tie("step_id", caseId, stepId, fileId, person);
  }

  Mono<Long> tieToLetter(UUID caseId, UUID letterId, UUID fileId, UUID person) {
    return tie("letter_id", caseId, letterId, fileId, person);
  }

  private Mono<Long> tie(String to, UUID caseId, UUID thing, UUID fileId, UUID person) {
    return database
        .sql("""
            insert into paper_scan (file_id, case_id, %s)
            select f.id, f.case_id, :thing from stored_file f
             where f.id = :file and f.case_id = :case and f.added_by = :person and f.kind = 'UPLOAD'
            on conflict do nothing
            """.formatted(to))
        .bind("thing", thing)
        .bind("file", fileId)
        .bind("case", caseId)
        .bind("person", person)
        .fetch()
        .rowsUpdated();
  }

  private static @Nullable Step step(Readable row) {
    var id = row.get("step_id", UUID.class);
    return id == null
        ? null
        : new Step(
            id,
            row.get("operation", String.class),
            ofWhom(row),
            row.get("channel", String.class),
            row.get("received_on", LocalDate.class));
  }

  private static @Nullable Answer answer(Readable row) {
    var id = row.get("letter_id", UUID.class);
    return id == null
        ? null
        : new Answer(
            id,
            row.get("subject", String.class),
            ofWhom(row),
            row.get("came_back_on", LocalDate.class));
  }

  private static String ofWhom(Readable row) {
    return PersonName.of(
        row.get("of_salutation", String.class),
        row.get("of_given_name", String.class),
        row.get("of_family_name", String.class));
  }

  static Query byId(UUID fileId, UUID caseId) {
    return Query.query(Criteria.where("id").is(fileId).and("case_id").is(caseId));
  }
}
