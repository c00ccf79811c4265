package de.jobcoachingportal.cases;

import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

/** A module that knows legal clocks of a case; implemented by the modules above, asked through {@link CaseDateQueries}. */
public interface ClockSource {

  /** What the clocks follow from: a scalar of SQL over the case {@code c}, JSON. */
  String json();

  /** @param read the answer to {@link #json} */
  Flux<LegalClock> clocks(CaseFile file, JsonNode read);
}
