package de.jobcoachingportal.reviews;

import de.jobcoachingportal.goals.BoardQueries;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.letters.PrintedLetter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Closing reports as rows: inserted once, never changed. */
@Component
class ClosingStore {

  private final DatabaseClient database;
  private final JsonMapper json;

  ClosingStore(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /** The content as it was issued, text for text. */
  private record Content(ClosingTalk talk, Facts facts) {}

  Mono<ClosingReport> find(UUID caseId) {
    return database
        .sql("""
            select r.content, r.content_hash, r.file_id, (r.issued_at at time zone 'Europe/Berlin')::date as issued_on, %s as issued_by
              from closing_report r join person p on p.id = r.issued_by
             where r.case_id = :caseId
            """.formatted(BoardQueries.nameOf("p")))
        .bind("caseId", caseId)
        .map(row -> {
          var content = json.readValue(row.get("content", String.class), Content.class);
          return new ClosingReport(
              content.talk(),
              content.facts(),
              row.get("issued_by", String.class),
              row.get("issued_on", java.time.LocalDate.class),
              row.get("content_hash", String.class),
              row.get("file_id", UUID.class));
        })
        .one();
  }

  Mono<Void> insert(
      UUID caseId,
      ClosingTalk talk,
      Facts facts,
      ClosingReports.Issued printed,
      Actor issuer,
      Instant now) {
    var content = json.writeValueAsString(new Content(talk, facts));
    return database
        .sql("""
            insert into closing_report (case_id, talk_on, talk_with, content, content_hash, file_id, template, issued_by,
                                        issued_at)
            values (:caseId, :talkOn, :talkWith, :content, :hash, :file, :template, :issuer, :now)
            """)
        .bind("caseId", caseId)
        .bind("talkOn", talk.talkOn())
        .bind("talkWith", talk.talkWith())
        .bind("content", content)
        .bind("hash", PrintedLetter.hash(content.getBytes(StandardCharsets.UTF_8)))
        .bind("file", printed.fileId())
        .bind("template", printed.template())
        .bind("issuer", issuer.id())
        .bind("now", now)
        .then();
  }
}
