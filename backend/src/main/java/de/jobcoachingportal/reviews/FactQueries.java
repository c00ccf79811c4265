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

  /** Whether the employee chose the portal for what is sent to them (§ 37 (2a) SGB X); else it goes by post. */
  Mono<Boolean> wantsPortal(UUID caseId) {
    return database
        .sql("select exists (select 1 from portal_delivery where case_id = :caseId) as portal")
        .bind("caseId", caseId)
        .map(row -> Boolean.TRUE.equals(row.get("portal", Boolean.class)))
        .one();
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
