package de.jobcoachingportal.decisions;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseRules;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Deadlines;
import de.jobcoachingportal.cases.StateEntered;
import de.jobcoachingportal.identity.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where coaching is not offered nobody chooses a coach or plans: the office is asked for the decision itself. */
@Component
class RefusalAtOnce implements StateEntered {
  private final CaseRules rules;
  private final Deadlines deadlines;

  RefusalAtOnce(CaseRules rules, Deadlines deadlines) {
    this.rules = rules;
    this.deadlines = deadlines;
  }

  @Override
  public CaseState state() {
    return CaseState.ASSESSMENT;
  }

  @Override
  public Mono<Void> entered(CaseFile file, Actor actor) {
    return rules
        .isCoachingOffered(file)
        .flatMap(offered -> offered ? Mono.empty() : deadlines.open(file, Decisions.DRAFT));
  }
}
