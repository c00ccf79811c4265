package de.jobcoachingportal.reviews;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.live.LiveSignals;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Leaves the trace of a step and tells the open browsers. */
@Component
class ReviewNotes {

  private static final String PART = "reviews";

  private final AuditLog audit;
  private final LiveSignals live;

  ReviewNotes(AuditLog audit, LiveSignals live) {
    this.audit = audit;
    this.live = live;
  }

  Mono<Void> done(CaseFile file, String action, UUID thing) {
    return audit
        .wrote(file.actor(), action, file.id(), file.actingAs().name(), thing)
        .then(live.changed(file.id(), PART));
  }
}
