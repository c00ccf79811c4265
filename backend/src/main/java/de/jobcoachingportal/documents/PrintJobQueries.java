package de.jobcoachingportal.documents;

import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.identity.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

@Component
public class PrintJobQueries {

  /** A letter to be posted; the recipient as on the envelope. */
  public record Line(
      UUID id,
      long version,
      UUID caseId,
      String caseNumber,
      UUID fileId,
      String title,
      String recipient,
      Instant orderedAt) {}

  private final DatabaseClient database;
  private final Clock clock;

  PrintJobQueries(DatabaseClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Flux<Line> open(Actor actor) {
    return CaseAccess.bind(
            database.sql("""
                select j.id, j.version, j.case_id, c.number, j.file_id, f.title, j.recipient, j.ordered_at
                  from print_job j
                  join coaching_case c on c.tenant_id = j.tenant_id and c.id = j.case_id
                  join stored_file f on f.tenant_id = j.tenant_id and f.id = j.file_id
                 where j.posted_at is null and %s
                 order by j.ordered_at limit 200
                """.formatted(CaseAccess.may(Operation.LETTER_WRITE))),
            actor,
            LocalDate.now(clock))
        .map(row -> new Line(
            row.get("id", UUID.class),
            row.get("version", Long.class),
            row.get("case_id", UUID.class),
            row.get("number", String.class),
            row.get("file_id", UUID.class),
            row.get("title", String.class),
            row.get("recipient", String.class),
            row.get("ordered_at", Instant.class)))
        .all();
  }
}
