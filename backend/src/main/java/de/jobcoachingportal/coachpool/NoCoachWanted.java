package de.jobcoachingportal.coachpool;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.StateEntered;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.identity.Actor;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where nobody can choose a coach nothing of it waits. */
@Configuration(proxyBeanMethods = false)
class NoCoachWanted {

  /** It comes to the decision, with a coach or without one. */
  @Bean
  StateEntered noCoachWantedAtTheDecision(Todos todos) {
    return new Closing(
        CaseState.ASSESSMENT,
        List.of(
            CoachChoices.CHOOSE,
            CoachChoices.ANSWER_EMPLOYEE,
            CoachChoices.ANSWER_EMPLOYER,
            CoachChoices.COMMIT,
            CoachChoices.DECIDE),
        todos);
  }

  /** Who was asked already is asked still: the case comes back to it. */
  @Bean
  StateEntered noCoachWantedWhilePapersAreMissing(Todos todos) {
    return new Closing(CaseState.PAPERS_REQUESTED, List.of(CoachChoices.CHOOSE), todos);
  }

  private record Closing(CaseState state, List<String> kinds, Todos todos) implements StateEntered {
    @Override
    public Mono<Void> entered(CaseFile file, Actor actor) {
      return Flux.fromIterable(kinds)
          .concatMap(kind -> todos.done(file.id(), kind))
          .then();
    }
  }
}
