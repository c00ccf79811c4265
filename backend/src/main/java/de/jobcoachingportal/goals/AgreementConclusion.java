package de.jobcoachingportal.goals;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.CoachingCases;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Todos;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Concludes the goal agreement as soon as both are there: the yes of all three sides to it, and an overall goal to which
 * they said yes as well. Which of the two comes last does not matter.
 */
@Component
class AgreementConclusion {

  private final AgreementStore store;
  private final CoachingCases cases;
  private final Todos todos;
  private final Clock clock;

  AgreementConclusion(AgreementStore store, CoachingCases cases, Todos todos, Clock clock) {
    this.store = store;
    this.cases = cases;
    this.todos = todos;
    this.clock = clock;
  }

  Mono<Void> whenComplete(CaseFile file) {
    if (file.coachingCase().state() != CaseState.COMMISSIONED) {
      return Mono.empty();
    }
    return store
        .lock(file.id())
        .filter(agreement ->
            !agreement.isConcluded() && agreement.agreedBy().containsAll(Set.of(Party.values())))
        .filterWhen(agreement -> store.overallGoalIsAgreed(file.id()))
        .flatMap(agreement -> store
            .conclude(file.id(), clock.instant())
            .then(cases.advance(file, CaseState.AGREED, file.actor(), null))
            .then(askForFirstTalk(file, agreement)));
  }

  private Mono<Void> askForFirstTalk(CaseFile file, GoalAgreement agreement) {
    var firstTalk = agreement.terms().talksOn().getFirst();
    return todos.open(
        Todos.Asked.of(file.id(), "INTERIM_REVIEW", Relation.JOB_COACH).until(firstTalk, null));
  }
}
