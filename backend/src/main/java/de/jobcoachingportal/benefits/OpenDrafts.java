package de.jobcoachingportal.benefits;

import java.util.Set;
import java.util.UUID;
import reactor.core.publisher.Flux;

/** The drafts about requests that are not issued yet, at most one of each. Implemented where it is decided. */
public interface OpenDrafts {

  Flux<Draft> drafts(UUID caseId);

  /** @param writers who wrote a word of it and so does not issue it */
  record Draft(UUID requestId, Stage stage, Set<UUID> writers) {}

  enum Stage {
    WRITTEN,
    HANDED_OVER,
    RETURNED
  }
}
