package de.jobcoachingportal.benefits;

import de.jobcoachingportal.benefits.BenefitRequest.State;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.ClockSource;
import de.jobcoachingportal.cases.LegalClock;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * Until when the office decides on every benefit that was asked for, and until when silence does not grant one that is a
 * claim, such as assistance at work (§ 185 (5), (9) SGB IX).
 */
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
        .filter(request -> request.state() == State.ASKED)
        .filter(request -> BenefitRequests.sees(file, request))
        .flatMapIterable(request -> of(request).toList());
  }

  private static Stream<LegalClock> of(BenefitRequest request) {
    var asked = Objects.requireNonNull(request.asking().askedOn());
    var decision = new LegalClock(
        LegalClock.DECISION, BenefitTodos.CLOCK, asked, BenefitTodos.due(asked), null, null);
    var granted = request.deemedGrantedAfter();
    return (granted == null
            ? Stream.of(decision)
            : Stream.of(
                decision,
                new LegalClock(FICTION, "§ 185 Abs. 9 SGB IX", asked, granted, null, null)))
        .map(clock -> clock.about(request.benefit().entry().name()));
  }
}
