package de.jobcoachingportal.cases;

import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps the words by which a case is found: its number, its workplace, the employee once named. */
@Component
class CaseWords {

  private final CaseWordStore store;

  CaseWords(CaseWordStore store) {
    this.store = store;
  }

  Mono<Void> refresh(UUID caseId) {
    return store.texts(caseId).flatMap(texts -> store.replace(caseId, Words.of(texts)));
  }
}
