package de.jobcoachingportal.benefits;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.HandOverGuard;
import de.jobcoachingportal.cases.Missing;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Benefits beside coaching are the office's: what was asked of it is neither read nor decided by another body. */
@Component
class BenefitsOfTheOffice implements HandOverGuard {
  private final RequestStore store;

  BenefitsOfTheOffice(RequestStore store) {
    this.store = store;
  }

  @Override
  public Mono<List<Missing>> unsettled(CaseFile file) {
    return store
        .ofCase(file.id())
        .filter(request -> request.state() != BenefitRequest.State.WITHDRAWN)
        .map(request -> new Missing(
            "benefits.of-the-office",
            "„" + request.benefit().entry().name()
                + "“ gibt das Amt. Beginnen Sie für die Leistung der anderen Stelle einen neuen Fall.",
            "§ 185 SGB IX"))
        .collectList();
  }
}
