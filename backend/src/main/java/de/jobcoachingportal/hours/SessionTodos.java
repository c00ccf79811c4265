package de.jobcoachingportal.hours;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.programmes.ProgrammeParameters;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who is asked after a session, and what is settled when somebody answered. */
@Component
class SessionTodos {
  private static final String EMPLOYEE = "SESSION_CONFIRM_EMPLOYEE";
  private static final String SUPERVISOR = "SESSION_CONFIRM_SUPERVISOR";
  private static final String QUESTION = "SESSION_QUESTION";
  private static final String HOURS_LOW = "HOURS_LOW";

  private final Todos todos;
  private final SessionQueries queries;

  SessionTodos(Todos todos, SessionQueries queries) {
    this.todos = todos;
    this.queries = queries;
  }

  Mono<Void> ask(CaseFile file, HourLedger after, ProgrammeParameters.Watch watch) {
    return todos
        .open(Todos.Asked.of(file.id(), EMPLOYEE, Relation.EMPLOYEE))
        .then(todos.open(Todos.Asked.of(file.id(), SUPERVISOR, Relation.SUPERVISOR)))
        .then(warn(file, after, watch));
  }

  Mono<Void> question(UUID caseId) {
    return todos.open(Todos.Asked.of(caseId, QUESTION, Relation.JOB_COACH));
  }

  /** Closes what no session waits for any more. */
  Mono<Void> settle(UUID caseId) {
    return settle(caseId, SessionParty.EMPLOYEE, EMPLOYEE)
        .then(settle(caseId, SessionParty.SUPERVISOR, SUPERVISOR))
        .then(settle(caseId, SessionParty.JOB_COACH, QUESTION));
  }

  private Mono<Void> settle(UUID caseId, SessionParty party, String kind) {
    return queries
        .waitingFor(caseId, party)
        .flatMap(waiting -> waiting == 0 ? todos.done(caseId, kind) : Mono.empty());
  }

  /** Early enough for an extension: the coach is told once the office's threshold is passed, unless it ends anyway. */
  private Mono<Void> warn(CaseFile file, HourLedger after, ProgrammeParameters.Watch watch) {
    return file.coachingCase().state() != CaseState.TAPERING
            && watch.warnAtPercentUsed() != null
            && after.percentUsed() >= watch.warnAtPercentUsed()
        ? todos.open(Todos.Asked.of(file.id(), HOURS_LOW, Relation.JOB_COACH))
        : Mono.empty();
  }
}
