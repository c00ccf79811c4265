package de.jobcoachingportal.applications;

import de.jobcoachingportal.cases.CaseState;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class CourseQueries {

  private final DatabaseClient database;

  CourseQueries(DatabaseClient database) {
    this.database = database;
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
