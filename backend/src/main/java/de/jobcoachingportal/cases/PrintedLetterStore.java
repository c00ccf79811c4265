package de.jobcoachingportal.cases;

import de.jobcoachingportal.letters.Letter;
import de.jobcoachingportal.letters.PrintedLetter;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Letters as they were first printed. */
@Component
class PrintedLetterStore {
  private final DatabaseClient database;
  private final JsonMapper json;

  PrintedLetterStore(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /** Empty while it was never printed. */
  Mono<PrintedLetter> of(UUID letterId) {
    return database
        .sql("select pdf, sha256, template from printed_letter where letter_id = :letter")
        .bind("letter", letterId)
        .map(row -> new PrintedLetter(
            row.get("pdf", byte[].class),
            row.get("sha256", String.class),
            row.get("template", String.class)))
        .one();
  }

  /** What is kept from now on: this one, or that of somebody who printed it at the same moment. */
  Mono<PrintedLetter> keep(CaseLetter letter, Letter words, PrintedLetter printed, Instant now) {
    return database
        .sql("""
            insert into printed_letter (letter_id, case_id, content, template, pdf, sha256, printed_at)
            values (:letter, :case, :content::jsonb, :template, :pdf, :hash, :now)
            on conflict do nothing
            """)
        .bind("letter", letter.id())
        .bind("case", letter.caseId())
        .bind("content", json.writeValueAsString(words))
        .bind("template", printed.template())
        .bind("pdf", printed.pdf())
        .bind("hash", printed.sha256())
        .bind("now", now)
        .then()
        .then(Mono.defer(() -> of(letter.id())));
  }
}
