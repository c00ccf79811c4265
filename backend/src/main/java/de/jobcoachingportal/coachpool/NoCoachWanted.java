package de.jobcoachingportal.coachpool;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.StateEntered;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.identity.Actor;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Where nobody can choose a coach nothing of it waits. */
@Configuration(proxyBeanMethods = false)
class NoCoachWanted {

  /** It comes to the decision, with a coach or without one: a proposal left open would keep every further one out. */
  @Bean
  StateEntered noCoachWantedAtTheDecision(CoachChoices choices) {
    return new Closing(CaseState.ASSESSMENT, choices::end);
  }

  /** Who was asked already is asked still: the case comes back to it. */
  @Bean
  StateEntered noCoachWantedWhilePapersAreMissing(Todos todos) {
    return new Closing(
        CaseState.PAPERS_REQUESTED, file -> todos.done(file.id(), CoachChoices.CHOOSE));
  }

  private record Closing(CaseState state, Function<CaseFile, Mono<Void>> end)
      implements StateEntered {
    @Override
    public Mono<Void> entered(CaseFile file, Actor actor) {
      return end.apply(file);
    }
  }
}
