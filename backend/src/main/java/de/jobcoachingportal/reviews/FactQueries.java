package de.jobcoachingportal.reviews;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Component
class FactQueries {

  private final DatabaseClient database;
  private final JsonMapper json;

  FactQueries(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /** The goals of a case in the order of the board. */
  Mono<Facts> goals(UUID caseId) {
    return database
        .sql("""
            select json_build_object(
              'hours', null,
              'overallGoal', (select g.title from goal g where g.case_id = :caseId and g.kind = 'OVERALL'),
              'goals', (select coalesce(json_agg(json_build_object(
                                 'title', g.title, 'stage', g.stage,
                                 'since', (g.staged_at at time zone 'Europe/Berlin')::date)
                                 order by g.position), '[]')
                          from goal g where g.case_id = :caseId and g.kind = 'SHORT_TERM')) as facts
            """)
        .bind("caseId", caseId)
        .map(row -> json.readValue(row.get("facts", String.class), Facts.class))
        .one();
  }
}
