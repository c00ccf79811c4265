package de.jobcoachingportal.decisions;

import de.jobcoachingportal.benefits.WishReader;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The notice quotes the request: the second person issues what they have read, not what was written after that. */
@Component
class HandedOverBenefits implements WishReader {
  private final DecisionStore store;

  HandedOverBenefits(DecisionStore store) {
    this.store = store;
  }

  @Override
  public Mono<Void> changed(UUID requestId) {
    return store.readAnew(requestId);
  }
}
