package de.jobcoachingportal.decisions.web;

import de.jobcoachingportal.decisions.RuleResult;
import de.jobcoachingportal.decisions.SelfCheck;
import de.jobcoachingportal.identity.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class SelfCheckController {
  private final SelfCheck selfCheck;

  SelfCheckController(SelfCheck selfCheck) {
    this.selfCheck = selfCheck;
  }

  /** @param own false for the company's side, which is shown less */
  record SelfCheckView(String programme, int number, boolean own, List<RuleResult> hints) {}

  /** What the rules say of what was entered so far; hints only, an application can always be filed. */
  @GetMapping("/api/cases/{caseId}/self-check")
  Mono<SelfCheckView> check(@PathVariable UUID caseId, Actor actor) {
    return selfCheck
        .of(caseId, actor)
        .map(found -> new SelfCheckView(
            found.rules().name(), found.rules().number(), found.own(), found.results()));
  }
}
