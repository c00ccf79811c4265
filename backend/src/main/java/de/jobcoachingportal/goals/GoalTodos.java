package de.jobcoachingportal.goals;

import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Todos;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks each side for its yes, and stops asking when nothing waits for it any more. */
@Component
class GoalTodos {

  private final GoalTodoQueries queries;
  private final Todos todos;

  GoalTodos(GoalTodoQueries queries, Todos todos) {
    this.queries = queries;
    this.todos = todos;
  }

  /** Brings the to-dos in step with the board: one per side for all goals that wait for its yes. */
  Mono<Void> followBoard(UUID caseId) {
    return queries
        .waiting(caseId)
        .flatMapMany(waiting -> Flux.fromArray(Party.values())
            .concatMap(party -> waiting.parties().contains(party)
                ? ask(caseId, "GOAL_ASSENT_" + party, party, waiting.hasSupervisor())
                : todos.done(caseId, "GOAL_ASSENT_" + party)))
        .then();
  }

  /** The coach wrote the goal agreement; employee and employer are asked. */
  Mono<Void> askForAgreement(UUID caseId) {
    return todos
        .done(caseId, "AGREEMENT_WRITE")
        .then(queries.waiting(caseId))
        .flatMapMany(waiting -> Flux.just(Party.EMPLOYEE, Party.EMPLOYER)
            .concatMap(
                party -> ask(caseId, "AGREEMENT_ASSENT_" + party, party, waiting.hasSupervisor())))
        .then();
  }

  Mono<Void> agreementAnswered(UUID caseId, Party party) {
    return todos.done(caseId, "AGREEMENT_ASSENT_" + party);
  }

  private Mono<Void> ask(UUID caseId, String kind, Party party, boolean hasSupervisor) {
    var relation =
        switch (party) {
          case EMPLOYEE -> Relation.EMPLOYEE;
          case EMPLOYER -> hasSupervisor ? Relation.SUPERVISOR : Relation.HR;
          case COACH -> Relation.JOB_COACH;
        };
    return todos.open(Todos.Asked.of(caseId, kind, relation));
  }
}
