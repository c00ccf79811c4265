package de.jobcoachingportal.benefits;

import de.jobcoachingportal.benefits.BenefitRequest.State;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.ClockSource;
import de.jobcoachingportal.cases.LegalClock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Until when silence does not grant a benefit that is a claim, such as assistance at work (§ 185 (5), (9) SGB IX). */
@Component
class BenefitClocks implements ClockSource {
  private static final String FICTION = "FICTION";

  private final RequestStore store;

  BenefitClocks(RequestStore store) {
    this.store = store;
  }

  @Override
  public Flux<LegalClock> clocks(CaseFile file) {
    return store
        .ofCase(file.id())
        .filter(request ->
            request.state() == State.ASKED && request.benefit().entry().claim())
        .filter(request -> BenefitRequests.sees(file, request))
        .map(request -> new LegalClock(
                FICTION,
                "§ 185 Abs. 9 SGB IX",
                Objects.requireNonNull(request.asking().askedOn()),
                Objects.requireNonNull(request.deemedGrantedAfter()),
                null,
                null)
            .about(request.benefit().entry().name()));
  }
}
