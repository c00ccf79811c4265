package de.jobcoachingportal.documents;

import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.identity.PersonName;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

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
      Instant addedAt) {}

  private final DatabaseClient database;

  FileQueries(DatabaseClient database) {
    this.database = database;
  }

  /** All files of a case, the latest first; the caller filters by audience. */
  Flux<Line> list(UUID caseId) {
    return database
        .sql("""
            select f.id, f.kind, f.title, f.file_name, f.media_type, f.size_bytes, f.sha256, f.audience, f.added_by,
                   f.added_at, p.salutation, p.given_name, p.family_name
              from stored_file f join person p on p.tenant_id = f.tenant_id and p.id = f.added_by
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
            row.get("added_at", Instant.class)))
        .all();
  }

  static Query byId(UUID fileId, UUID caseId) {
    return Query.query(Criteria.where("id").is(fileId).and("case_id").is(caseId));
  }
}
