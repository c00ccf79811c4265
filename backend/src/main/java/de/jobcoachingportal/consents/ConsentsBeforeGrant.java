package de.jobcoachingportal.consents;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Missing;
import de.jobcoachingportal.cases.TransitionGuard;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Nothing is granted against the will of the person or of the company in whose rooms it would happen. */
@Component
class ConsentsBeforeGrant implements TransitionGuard {

  private final Consents consents;

  ConsentsBeforeGrant(Consents consents) {
    this.consents = consents;
  }

  @Override
  public CaseState to() {
    return CaseState.GRANTED;
  }

  @Override
  public Mono<List<Missing>> missing(CaseFile file) {
    return Mono.zip(
            consents.inForce(file.id(), "MEASURE_AGREEMENT"),
            consents.inForce(file.id(), "COMPANY_AGREEMENT"))
        .map(given -> {
          var missing = new ArrayList<Missing>();
          if (!given.getT1()) {
            missing.add(new Missing(
                "consents.measure",
                "Die Zustimmung der beschäftigten Person zum Jobcoaching fehlt.",
                "§ 8 Abs. 4 SGB IX"));
          }
          if (!given.getT2()) {
            missing.add(
                new Missing("consents.company", "Das Einverständnis des Betriebs fehlt.", null));
          }
          return List.copyOf(missing);
        });
  }
}
