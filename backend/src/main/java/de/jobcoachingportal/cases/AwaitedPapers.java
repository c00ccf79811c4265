package de.jobcoachingportal.cases;

import de.jobcoachingportal.identity.Actor;
import reactor.core.publisher.Mono;

/** A module that waits for papers of a case, told when one came by another way than by hand; implemented by the modules above. */
public interface AwaitedPapers {

  /** @param paper a {@link de.jobcoachingportal.programmes.ProgrammeParameters.Paper} by name */
  Mono<Void> came(CaseFile file, String paper, Actor actor);
}
