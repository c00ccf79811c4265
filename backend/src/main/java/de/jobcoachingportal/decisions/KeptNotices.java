package de.jobcoachingportal.decisions;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.identity.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Notices whose addressee has the case closed to it: nothing else leads there, so they have a list of their own. */
@Service
public class KeptNotices {
  private final NoticeStore store;
  private final AuditLog audit;
  private final Clock clock;

  KeptNotices(NoticeStore store, AuditLog audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** @param number of the case, as it stands on the notice */
  public record Kept(UUID caseId, String number, DecisionKind kind, Instant issuedAt) {}

  public Mono<List<Kept>> list(Actor actor) {
    return store
        .kept(actor, LocalDate.now(clock))
        .collectList()
        .delayUntil(kept -> audit.listed(actor, "kept-notices"));
  }
}
