package de.jobcoachingportal.benefits;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Missing;
import de.jobcoachingportal.cases.TransitionGuard;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A file is not closed over an application nobody has decided. */
@Component
class UndecidedBenefits implements TransitionGuard {
  private final RequestStore store;

  UndecidedBenefits(RequestStore store) {
    this.store = store;
  }

  @Override
  public CaseState to() {
    return CaseState.CLOSED;
  }

  @Override
  public Mono<List<Missing>> missing(CaseFile file) {
    return store
        .ofCase(file.id())
        .filter(BenefitRequest::isUndecided)
        .map(request -> new Missing(
            "benefits.undecided",
            "Über „" + request.benefit().entry().name() + "“ ist noch nicht entschieden.",
            "§ 185 Abs. 7, § 14 Abs. 2 SGB IX"))
        .collectList();
  }
}
