package de.jobcoachingportal.reviews;

import de.jobcoachingportal.goals.Author;
import de.jobcoachingportal.goals.BoardQueries;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** After-care and its checks as rows. */
@Component
class AfterCareStore {

  private final DatabaseClient database;
  private final JsonMapper json;

  AfterCareStore(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  Mono<AfterCare> find(UUID caseId) {
    return database
        .sql("""
            select json_build_object(
              'plan', json_build_object('carer', a.carer, 'contactName', a.contact_name, 'beginsOn', a.begins_on),
              'agreedBy', %s, 'agreedOn', (a.agreed_at at time zone 'Europe/Berlin')::date,
              'checks', (select coalesce(json_agg(json_build_object(
                                  'months', k.months, 'version', k.version, 'dueOn', k.due_on, 'doneOn', k.done_on,
                                  'employed', k.employed, 'finding', k.finding, 'supportNeeded', k.support_needed,
                                  'doneBy', (select %s from person d where d.id = k.done_by)) order by k.months), '[]')
                           from after_care_check k where k.case_id = a.case_id)) as care
              from after_care a join person p on p.id = a.agreed_by
             where a.case_id = :caseId
            """.formatted(BoardQueries.nameOf("p"), BoardQueries.nameOf("d")))
        .bind("caseId", caseId)
        .map(row -> json.readValue(row.get("care", String.class), AfterCare.class))
        .one();
  }

  Mono<Void> insert(UUID caseId, AfterCarePlan plan, Actor agreer, Instant now) {
    return database
        .sql("""
            insert into after_care (case_id, carer, contact_name, begins_on, agreed_by, agreed_at)
            values (:caseId, :carer, :contactName, :beginsOn, :agreer, :now)
            """)
        .bind("caseId", caseId)
        .bind("carer", plan.carer().name())
        .bind("contactName", plan.contactName())
        .bind("beginsOn", plan.beginsOn())
        .bind("agreer", agreer.id())
        .bind("now", now)
        .then();
  }

  Mono<Void> insertCheck(UUID caseId, int months, LocalDate dueOn) {
    return database
        .sql(
            "insert into after_care_check (case_id, months, version, due_on) values (:caseId, :months, 1, :dueOn)")
        .bind("caseId", caseId)
        .bind("months", months)
        .bind("dueOn", dueOn)
        .then();
  }

  /** Writes what a check found if nobody was faster. */
  Mono<Void> done(
      UUID caseId, int months, long version, AfterCares.Finding finding, Author author) {
    return author
        .bind(database
            .sql("""
                update after_care_check
                   set version = version + 1, done_on = :doneOn, employed = :employed, finding = :finding,
                       support_needed = :support, done_by = :person, recorded_by = :recordedBy
                 where case_id = :caseId and months = :months and version = :version
                """)
            .bind("version", version)
            .bind("caseId", caseId)
            .bind("months", months)
            .bind("doneOn", finding.doneOn())
            .bind("employed", finding.employed())
            .bind("finding", finding.text())
            .bind("support", finding.supportNeeded()))
        .fetch()
        .rowsUpdated()
        .filter(rows -> rows == 1)
        .switchIfEmpty(Mono.error(() -> new ProblemException(RequestProblem.CHANGED_MEANWHILE)))
        .then();
  }
}
