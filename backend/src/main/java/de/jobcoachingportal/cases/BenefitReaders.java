package de.jobcoachingportal.cases;

import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Which of the benefits asked for in a case a reader sees; implemented by the module above that knows them. */
public interface BenefitReaders {

  /** What it follows from: a scalar of SQL over the case {@code c}, JSON. */
  String json();

  /** @param read the answer to {@link #json} */
  Set<UUID> seenBy(CaseFile file, JsonNode read);
}
