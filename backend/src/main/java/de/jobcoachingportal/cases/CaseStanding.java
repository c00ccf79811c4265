package de.jobcoachingportal.cases;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.live.CaseWatch;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets those hear of changes in a case who may read it. */
@Component
class CaseStanding implements CaseWatch {

  private final CaseStore store;

  CaseStanding(CaseStore store) {
    this.store = store;
  }

  @Override
  public Mono<Boolean> admits(UUID caseId, Actor actor) {
    return store
        .standing(caseId, actor)
        .map(found -> found.standing().may(Operation.CASE_READ))
        .defaultIfEmpty(false);
  }
}
