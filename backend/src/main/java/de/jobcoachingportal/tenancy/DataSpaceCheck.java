package de.jobcoachingportal.tenancy;

import de.jobcoachingportal.problems.ProblemException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Every table of the data space can be read, and none shows a row of another tenant. */
@Component
class DataSpaceCheck implements TenantCheck {
  private final DataSpaceQueries queries;

  DataSpaceCheck(DataSpaceQueries queries) {
    this.queries = queries;
  }

  @Override
  public Mono<Void> check(Tenant tenant) {
    return queries
        .readableTables()
        .concatMap(queries::foreignRowsIn)
        .reduce(0L, Long::sum)
        .filter(foreign -> foreign == 0)
        .switchIfEmpty(Mono.error(() -> new ProblemException(OnboardingProblem.CHECK_FAILED)))
        .then();
  }
}
