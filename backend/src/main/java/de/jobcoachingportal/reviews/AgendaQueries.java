package de.jobcoachingportal.reviews;

import de.jobcoachingportal.cases.AgendaSource;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

@Component
class AgendaQueries {

  private final DatabaseClient database;

  AgendaQueries(DatabaseClient database) {
    this.database = database;
  }

  /** Interim talks that were agreed, while the coaching runs, and after-care checks that nobody has made yet. */
  Flux<AgendaSource.Date> from(UUID caseId, LocalDate day) {
    return database
        .sql("""
            select 'INTERIM_REVIEW' as kind, talk as day
              from goal_agreement ga cross join unnest(ga.talks_on) as talk join coaching_case c on c.id = ga.case_id
             where ga.case_id = :caseId and talk >= :day and ga.concluded_at is not null
               and c.state in ('AGREED', 'ARRIVING', 'CHANGING', 'INTERIM_REVIEW', 'EXTENSION_REQUESTED', 'TAPERING')
            union all
            select 'AFTER_CARE', due_on from after_care_check
             where case_id = :caseId and done_on is null and due_on >= :day
             order by day
            """)
        .bind("caseId", caseId)
        .bind("day", day)
        .map(row -> new AgendaSource.Date(
            row.get("kind", String.class), row.get("day", LocalDate.class), null, null, null))
        .all();
  }
}
