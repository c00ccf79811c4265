package de.jobcoachingportal.coachpool;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.StateEntered;
import de.jobcoachingportal.identity.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The office is asked for a coach when the case comes to that, also when it comes back to it, unless one is asked already. */
@Component
class CoachWanted implements StateEntered {
  private final CoachChoiceRepository choices;
  private final CoachChoices office;

  CoachWanted(CoachChoiceRepository choices, CoachChoices office) {
    this.choices = choices;
    this.office = office;
  }

  @Override
  public CaseState state() {
    return CaseState.COACH_SELECTION;
  }

  @Override
  public Mono<Void> entered(CaseFile file, Actor actor) {
    return choices
        .findByCaseIdAndState(file.id(), ChoiceState.PROPOSED)
        .hasElement()
        .flatMap(asked -> asked ? Mono.empty() : office.want(file));
  }
}
