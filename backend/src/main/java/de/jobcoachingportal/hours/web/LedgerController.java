package de.jobcoachingportal.hours.web;

import de.jobcoachingportal.hours.HourLedgers;
import de.jobcoachingportal.identity.Actor;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/cases/{caseId}/ledger")
class LedgerController {
  private final HourLedgers ledgers;

  LedgerController(HourLedgers ledgers) {
    this.ledgers = ledgers;
  }

  /** What was granted, used and is left, how long it lasts, and where each number comes from. */
  @GetMapping
  Mono<LedgerView> show(@PathVariable UUID caseId, Actor actor) {
    return ledgers.overview(caseId, actor).map(LedgerView::of);
  }
}
