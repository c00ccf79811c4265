package de.jobcoachingportal.cases;

import de.jobcoachingportal.letters.PrintedLetter;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Letters as they were sent. */
@Component
class PrintedLetterStore {
  private final DatabaseClient database;

  PrintedLetterStore(DatabaseClient database) {
    this.database = database;
  }

  /** Empty while it was not sent. */
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

  /** What went into the envelope first stays, also where somebody says once more that it was sent. */
  Mono<Void> keep(CaseLetter letter, PrintedLetter printed, Instant now) {
    return database
        .sql("""
            insert into printed_letter (letter_id, case_id, template, pdf, sha256, printed_at)
            values (:letter, :case, :template, :pdf, :hash, :now)
            on conflict do nothing
            """)
        .bind("letter", letter.id())
        .bind("case", letter.caseId())
        .bind("template", printed.template())
        .bind("pdf", printed.pdf())
        .bind("hash", printed.sha256())
        .bind("now", now)
        .then();
  }
}
