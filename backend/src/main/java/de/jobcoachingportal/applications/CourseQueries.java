package de.jobcoachingportal.applications;

import de.jobcoachingportal.cases.CaseState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Component
class CourseQueries {

  private final DatabaseClient database;
  private final JsonMapper json;

  CourseQueries(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /** @param decidedOn when the application was first decided or withdrawn; null while it is open */
  record Dates(@Nullable LocalDate decidedOn, List<LegalClocks.Extension> extensions) {}

  Mono<Dates> dates(UUID caseId) {
    return database
        .sql("""
            select json_build_object(
                     'decidedOn', (select (min(at) at time zone 'Europe/Berlin')::date from case_event
                                    where case_id = :caseId
                                      and to_state in ('GRANTED', 'REJECTED', 'WITHDRAWN', 'FORWARDED')),
                     'extensions', (select coalesce(json_agg(json_build_object(
                                             'received', coalesce(x.received_on, (x.requested_at at time zone 'Europe/Berlin')::date),
                                             'decided', (x.decided_at at time zone 'Europe/Berlin')::date) order by x.id), '[]')
                                      from extension_request x where x.case_id = :caseId)) as dates
            """)
        .bind("caseId", caseId)
        .map(row -> json.readValue(row.get("dates", String.class), Dates.class))
        .one();
  }

  /** Where the case stood when papers were asked for. */
  Mono<CaseState> beforePapers(UUID caseId) {
    return database
        .sql("""
            select from_state from case_event
             where case_id = :caseId and to_state = 'PAPERS_REQUESTED' and from_state is not null order by id desc limit 1
            """)
        .bind("caseId", caseId)
        .map(row -> CaseState.valueOf(row.get("from_state", String.class)))
        .one();
  }
}
