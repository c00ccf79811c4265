package de.jobcoachingportal.benefits;

import java.util.UUID;
import reactor.core.publisher.Mono;

/** Whoever is about to decide on a request reads it anew once it has changed. Implemented where it is decided. */
public interface WishReader {

  Mono<Void> changed(UUID requestId);
}
