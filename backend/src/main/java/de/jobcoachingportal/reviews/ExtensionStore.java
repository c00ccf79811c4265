package de.jobcoachingportal.reviews;

import de.jobcoachingportal.goals.Author;
import de.jobcoachingportal.goals.BoardQueries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Extension requests as rows. */
@Component
class ExtensionStore {

  private final DatabaseClient database;
  private final JsonMapper json;

  ExtensionStore(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /** All requests of a case, the latest first. */
  Mono<List<ExtensionRequest>> all(UUID caseId) {
    return database
        .sql("""
            select coalesce(json_agg(json_build_object(
                     'id', x.id, 'minutes', x.minutes, 'months', x.months, 'reasons', x.reasons, 'forecast', x.forecast,
                     'requestedBy', %s,
                     'requestedOn', coalesce(x.received_on, (x.requested_at at time zone 'Europe/Berlin')::date),
                     'outcome', x.outcome, 'decidedOn', (x.decided_at at time zone 'Europe/Berlin')::date)
                     order by x.id desc), '[]') as requests
              from extension_request x join person p on p.id = x.requested_by
             where x.case_id = :caseId
            """.formatted(BoardQueries.nameOf("p")))
        .bind("caseId", caseId)
        .map(row -> json.readValue(
            row.get("requests", String.class), new TypeReference<List<ExtensionRequest>>() {}))
        .one();
  }

  Mono<Void> insert(
      UUID id, UUID caseId, Extensions.Wish wish, LocalDate received, Author author, Instant now) {
    return author
        .bind(database
            .sql("""
                insert into extension_request (id, version, case_id, minutes, months, reasons, forecast, requested_by,
                                               recorded_by, requested_at, received_on)
                values (:id, 1, :caseId, :minutes, :months, :reasons, :forecast, :person, :recordedBy, :now, :received)
                """)
            .bind("id", id)
            .bind("caseId", caseId)
            .bind("minutes", wish.minutes())
            .bind("months", wish.months())
            .bind("reasons", wish.reasons())
            .bind("forecast", wish.forecast())
            .bind("now", now)
            .bind("received", received))
        .then();
  }

  Mono<Long> decide(UUID caseId, ExtensionRequest.Outcome outcome, Instant now) {
    return database
        .sql("""
            update extension_request set version = version + 1, outcome = :outcome, decided_at = :now
             where case_id = :caseId and outcome is null
            """)
        .bind("caseId", caseId)
        .bind("outcome", outcome.name())
        .bind("now", now)
        .fetch()
        .rowsUpdated();
  }
}
