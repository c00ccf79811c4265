package de.jobcoachingportal.cases;

import de.jobcoachingportal.identity.Actor;
import reactor.core.publisher.Mono;

/** What a module does when a case has entered a state, in the same transaction. Called by the case, implemented above it. */
public interface StateEntered {

  CaseState state();

  /** @param file the case as it was opened, before it moved */
  Mono<Void> entered(CaseFile file, Actor actor);
}
