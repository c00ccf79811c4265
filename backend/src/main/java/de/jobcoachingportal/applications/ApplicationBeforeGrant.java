package de.jobcoachingportal.applications;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Missing;
import de.jobcoachingportal.cases.TransitionGuard;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A grant rests on a complete application: its gaps are closed, and what was asked for has come or was waived. */
@Component
class ApplicationBeforeGrant implements TransitionGuard {

  private final Applications applications;
  private final RequestedPaperRepository papers;

  ApplicationBeforeGrant(Applications applications, RequestedPaperRepository papers) {
    this.applications = applications;
    this.papers = papers;
  }

  @Override
  public CaseState to() {
    return CaseState.GRANTED;
  }

  @Override
  public Mono<List<Missing>> missing(CaseFile file) {
    return Mono.zip(
            applications.of(file),
            papers
                .findByCaseIdOrderById(file.id())
                .filter(RequestedPaper::isOpen)
                .collectList())
        .map(found -> {
          var missing = new ArrayList<>(found.getT1().gaps());
          found
              .getT2()
              .forEach(paper -> missing.add(new Missing(
                  "applications.paper",
                  "Eine angeforderte Unterlage ist noch nicht da: " + PaperNames.of(paper.paper())
                      + ".",
                  null)));
          return List.copyOf(missing);
        });
  }
}
