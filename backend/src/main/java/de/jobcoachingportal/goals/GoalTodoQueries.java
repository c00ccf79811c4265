package de.jobcoachingportal.goals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class GoalTodoQueries {

  /** Whose yes is missing on the board. */
  record Waiting(Set<Party> parties, boolean hasSupervisor) {}

  private final DatabaseClient database;

  GoalTodoQueries(DatabaseClient database) {
    this.database = database;
  }

  Mono<Waiting> waiting(UUID caseId) {
    return database
        .sql("""
            select array(select side.party from (values ('EMPLOYEE'), ('EMPLOYER'), ('COACH')) as side (party)
                          where exists (
                            select 1 from goal g
                             where g.case_id = :caseId and g.stage = 'PROPOSED'
                               and not exists (select 1 from goal_assent a
                                                where a.goal_id = g.id and a.edition = g.edition
                                                  and a.party = side.party))) as parties,
                   exists (select 1 from participant t
                            where t.case_id = :caseId and t.left_on is null and t.relation = 'SUPERVISOR') as supervisor
            """)
        .bind("caseId", caseId)
        .map(row -> {
          var parties = EnumSet.noneOf(Party.class);
          Arrays.stream(row.get("parties", String[].class))
              .map(Party::valueOf)
              .forEach(parties::add);
          return new Waiting(parties, Boolean.TRUE.equals(row.get("supervisor", Boolean.class)));
        })
        .one();
  }
}
