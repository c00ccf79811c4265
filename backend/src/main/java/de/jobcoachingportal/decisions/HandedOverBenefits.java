package de.jobcoachingportal.decisions;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.benefits.OpenDrafts;
import de.jobcoachingportal.benefits.WishReader;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.live.LiveSignals;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The notice quotes the request: the second person issues what they have read, not what was written after that. Without a
 * request there is no draft about it either.
 */
@Component
class HandedOverBenefits implements WishReader, OpenDrafts {
  private final DecisionStore store;
  private final AuditLog audit;
  private final LiveSignals live;

  HandedOverBenefits(DecisionStore store, AuditLog audit, LiveSignals live) {
    this.store = store;
    this.audit = audit;
    this.live = live;
  }

  @Override
  public Flux<Draft> drafts(UUID caseId) {
    return store.openBenefits(caseId);
  }

  @Override
  public Mono<Void> changed(UUID requestId) {
    return store.readAnew(requestId);
  }

  @Override
  public Mono<Void> withdrawn(CaseFile file, UUID requestId) {
    return store
        .discard(requestId)
        .concatMap(id -> audit.wrote(
            file.actor(), "DECISION_DISCARDED", file.id(), file.actingAs().name(), id))
        .then(live.changed(file.id(), "decision"));
  }
}
