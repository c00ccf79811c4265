package de.jobcoachingportal.decisions;

import de.jobcoachingportal.benefits.BenefitRequest;
import de.jobcoachingportal.benefits.BenefitRequests;
import de.jobcoachingportal.benefits.BenefitRuling;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The side of a decision that looks at the benefit beside coaching: whether it fits the request, and what it does to it. */
@Component
class BenefitDecisions {
  private final BenefitRequests requests;
  private final Clock clock;

  BenefitDecisions(BenefitRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  /**
   * That such a decision can be handed over or issued as the request is now; nothing to ask where it is about coaching.
   * The request stays locked, so that nobody takes it back meanwhile.
   */
  Mono<Void> mustFit(CaseFile file, Decision decision) {
    var verdict = decision.kind().verdict();
    return verdict == null
        ? Mono.empty()
        : requests
            .decidable(file, Objects.requireNonNull(decision.benefitRequestId()), verdict)
            .filter(request -> !endsBeforeItBegan(decision, request))
            .switchIfEmpty(Mono.error(() -> new ProblemException(
                DecisionProblem.END_BEFORE_GRANT,
                new FieldError(
                    "/endsOn", "before-grant", DecisionProblem.END_BEFORE_GRANT.title()))))
            .then();
  }

  /** Money, not hours: the ledger stays as it is. */
  Mono<Void> settle(CaseFile file, Decision decision) {
    var pays =
        Objects.requireNonNullElse(decision.content().terms().contribution(), Contribution.NONE);
    boolean gives = decision.kind().gives();
    return requests.decided(
        file,
        Objects.requireNonNull(decision.benefitRequestId()),
        new BenefitRuling(
            Objects.requireNonNull(decision.kind().verdict()),
            decision.id(),
            gives ? pays.amountCents() : null,
            gives ? pays.sharePercent() : null,
            gives ? pays.restBy() : null,
            gives ? pays.restName() : null,
            decision.content().endsOn(),
            LocalDate.now(clock)));
  }

  private static boolean endsBeforeItBegan(Decision decision, BenefitRequest request) {
    LocalDate end = decision.content().endsOn();
    LocalDate granted = request.grantedOn();
    return end != null && granted != null && end.isBefore(granted);
  }
}
