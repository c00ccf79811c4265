package de.jobcoachingportal.goals;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Missing;
import de.jobcoachingportal.cases.TransitionGuard;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The coaching is agreed when all three sides said yes to the goal agreement. */
@Component
class AgreementGuard implements TransitionGuard {

  private final AgreementStore store;

  AgreementGuard(AgreementStore store) {
    this.store = store;
  }

  @Override
  public CaseState to() {
    return CaseState.AGREED;
  }

  @Override
  public Mono<List<Missing>> missing(CaseFile file) {
    return store
        .find(file.id())
        .filter(GoalAgreement::isConcluded)
        .map(concluded -> List.<Missing>of())
        .defaultIfEmpty(List.of(new Missing(
            "goals.agreement-missing",
            "Die Zielvereinbarung ist noch nicht von allen drei Seiten geschlossen.",
            null)));
  }
}
