package de.jobcoachingportal.benefits;

import de.jobcoachingportal.cases.CaseFile;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Whoever is about to decide on a request reads it anew once it has changed. Implemented where it is decided. */
public interface WishReader {

  Mono<Void> changed(UUID requestId);

  /** Nobody asks for it any more: what was drafted about it goes with it. */
  Mono<Void> withdrawn(CaseFile file, UUID requestId);
}
