package de.jobcoachingportal.live;

import de.jobcoachingportal.identity.Actor;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Says whether somebody may be told that a case changed. Implemented where access to cases is decided. */
public interface CaseWatch {

  /** True if the person takes part in the case now. Leaves no trace: a signal shows ids only. */
  Mono<Boolean> admits(UUID caseId, Actor actor);
}
