package de.jobcoachingportal.reviews;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseRules;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.programmes.ProgrammeParameters.Watch;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** After how many months an office asks again, and every how many months the parties talk. */
@Component
class CareRhythm {

  private final CaseRules rules;

  CareRhythm(CaseRules rules) {
    this.rules = rules;
  }

  /** Months of the after-care checks; none while the office has set no rules. */
  Mono<List<Integer>> months(CaseFile file) {
    return rules(file).map(watch -> watch.afterCareMonths()).defaultIfEmpty(List.of());
  }

  /** Months between two interim reviews; empty while the office has set none. */
  Mono<Integer> reviewMonths(CaseFile file) {
    return rules(file).mapNotNull(watch -> watch.interimReviewMonths());
  }

  private Mono<Watch> rules(CaseFile file) {
    return rules
        .of(file)
        .map(version -> version.parameters().watch())
        .onErrorResume(ProblemException.class, noRules -> Mono.empty());
  }
}
