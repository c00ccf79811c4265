package de.jobcoachingportal.identity;

import java.util.UUID;
import reactor.core.publisher.Mono;

/** Tells every copy of the API that a person's roles changed or that they left. Implemented where signals are sent. */
public interface AccessChanges {
  Mono<Void> changed(UUID personId);
}
