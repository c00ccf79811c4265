package de.jobcoachingportal.reviews;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.hours.HourLedger;
import de.jobcoachingportal.hours.HourLedgers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what a talk or a report begins with, so that nobody has to copy it. */
@Component
class CourseFacts {

  private final FactQueries queries;
  private final HourLedgers ledgers;

  CourseFacts(FactQueries queries, HourLedgers ledgers) {
    this.queries = queries;
    this.ledgers = ledgers;
  }

  Mono<Facts> of(CaseFile file) {
    return queries
        .goals(file.id())
        .flatMap(goals ->
            ledgers.of(file).map(ledger -> goals.with(hours(ledger))).defaultIfEmpty(goals));
  }

  private static Facts.Hours hours(HourLedger ledger) {
    return new Facts.Hours(
        ledger.grantedMinutes(), ledger.usedMinutes(), ledger.reserveMinutes(), ledger.endsOn());
  }
}
