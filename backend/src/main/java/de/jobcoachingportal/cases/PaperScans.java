package de.jobcoachingportal.cases;

import de.jobcoachingportal.identity.Actor;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Ties an uploaded scan to what it proves. The files lie higher up, so whoever keeps them implements it. */
public interface PaperScans {

  /** @throws de.jobcoachingportal.problems.ProblemException if the caller added no such file, or it is tied already */
  Mono<Void> toStep(UUID caseId, UUID stepId, UUID scanId, Actor actor);

  /** As {@link #toStep}, for the answer to a letter. */
  Mono<Void> toLetter(UUID caseId, UUID letterId, UUID scanId, Actor actor);
}
