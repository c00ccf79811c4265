package de.jobcoachingportal.inquiries;

import de.jobcoachingportal.identity.PersonName;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the team has said so far: of each person and question the last answer. */
@Component
public class SuitabilityQueries {

  public record Voice(String question, String answer, UUID personId, String person, Instant at) {}

  public record Rated(String party, String rating, String reason, String person, Instant at) {}

  public record Concluded(String result, String reason, String person, Instant at) {}

  private final DatabaseClient database;

  SuitabilityQueries(DatabaseClient database) {
    this.database = database;
  }

  public Flux<Voice> voices(UUID caseId) {
    return database
        .sql("""
            select distinct on (a.question, a.person_id) a.question, a.answer, a.person_id, a.answered_at, n.salutation,
                   n.given_name, n.family_name
              from suitability_answer a join person n on n.id = a.person_id
             where a.case_id = :caseId order by a.question, a.person_id, a.id desc
            """)
        .bind("caseId", caseId)
        .map(row -> new Voice(
            row.get("question", String.class),
            row.get("answer", String.class),
            row.get("person_id", UUID.class),
            name(row),
            row.get("answered_at", Instant.class)))
        .all();
  }

  public Flux<Rated> ratings(UUID caseId) {
    return database
        .sql("""
            select distinct on (w.party) w.party, w.rating, w.reason, w.rated_at, n.salutation, n.given_name, n.family_name
              from willingness w join person n on n.id = w.person_id
             where w.case_id = :caseId order by w.party, w.id desc
            """)
        .bind("caseId", caseId)
        .map(row -> new Rated(
            row.get("party", String.class),
            row.get("rating", String.class),
            row.get("reason", String.class),
            name(row),
            row.get("rated_at", Instant.class)))
        .all();
  }

  public Mono<Concluded> conclusion(UUID caseId) {
    return database
        .sql("""
            select r.result, r.reason, r.concluded_at, n.salutation, n.given_name, n.family_name
              from suitability_result r join person n on n.id = r.person_id
             where r.case_id = :caseId order by r.id desc limit 1
            """)
        .bind("caseId", caseId)
        .map(row -> new Concluded(
            row.get("result", String.class),
            row.get("reason", String.class),
            name(row),
            row.get("concluded_at", Instant.class)))
        .one();
  }

  private static String name(Readable row) {
    return PersonName.of(
        row.get("salutation", String.class),
        row.get("given_name", String.class),
        row.get("family_name", String.class));
  }
}
