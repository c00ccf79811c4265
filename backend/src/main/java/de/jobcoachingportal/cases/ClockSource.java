package de.jobcoachingportal.cases;

import reactor.core.publisher.Flux;

/** A module that knows legal clocks of a case. Shown in the overview; implemented by the modules above. */
public interface ClockSource {

  Flux<LegalClock> clocks(CaseFile file);
}
