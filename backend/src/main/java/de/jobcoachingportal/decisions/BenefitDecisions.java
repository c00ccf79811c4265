package de.jobcoachingportal.decisions;

import de.jobcoachingportal.benefits.BenefitRequest;
import de.jobcoachingportal.benefits.BenefitRequests;
import de.jobcoachingportal.benefits.BenefitRuling;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
            .doOnNext(request -> refuse(decision, request, LocalDate.now(clock)))
            .then();
  }

  private static void refuse(Decision decision, BenefitRequest request, LocalDate today) {
    if (endsBeforeItBegan(decision, request)) {
      throw refusal(DecisionProblem.END_BEFORE_GRANT, "before-grant");
    }
    if (endsLater(decision, request)) {
      throw refusal(DecisionProblem.BENEFIT_END_LATER, "later");
    }
    if (decision.kind() == DecisionKind.CHANGE_BENEFIT && changesNothing(decision, request)) {
      throw new ProblemException(
          DecisionProblem.DECISION_INCOMPLETE,
          new FieldError("/furtherRuling", "required", "Schreiben Sie, was sich ändert."));
    }
    if (decision.kind().gives()
        && BenefitWords.isMoney(request)
        && pays(decision).amountCents() == null) {
      refuse(List.of(new FieldError(
          "/contribution/amountCents",
          "required",
          "Geben Sie an, welchen Betrag das Amt bezahlt.")));
    }
    if (Curtailment.isNeeded(decision.kind(), decision.content(), request)) {
      var curtailment = decision.content().terms().curtailment();
      refuse(curtailment.missing(today));
      refuse(curtailment.beforeGrant(request.grantedOn()));
    }
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new ProblemException(DecisionProblem.DECISION_INCOMPLETE, errors);
    }
  }

  private static ProblemException refusal(DecisionProblem problem, String code) {
    return new ProblemException(problem, new FieldError("/endsOn", code, problem.title()));
  }

  /** Money, not hours: the ledger stays as it is. */
  Mono<Void> settle(CaseFile file, Decision decision) {
    var pays = pays(decision);
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

  private static Contribution pays(Decision decision) {
    return Objects.requireNonNullElse(decision.content().terms().contribution(), Contribution.NONE);
  }

  private static boolean endsBeforeItBegan(Decision decision, BenefitRequest request) {
    LocalDate end = decision.content().endsOn();
    LocalDate granted = request.grantedOn();
    return end != null && granted != null && end.isBefore(granted);
  }

  /** An end that is set again can only come sooner; later is a change, which the rules guard. */
  private static boolean endsLater(Decision decision, BenefitRequest request) {
    LocalDate end = decision.content().endsOn();
    LocalDate held = held(request);
    return decision.kind() == DecisionKind.STOP_BENEFIT
        && end != null
        && held != null
        && end.isAfter(held);
  }

  /** As it holds already, and not a word more. */
  private static boolean changesNothing(Decision decision, BenefitRequest request) {
    var terms = decision.content().terms();
    var pays = pays(decision);
    return isBlank(terms.furtherRuling())
        && terms.conditions().isEmpty()
        && Objects.equals(decision.content().endsOn(), held(request))
        && (!BenefitWords.isMoney(request)
            || pays.amountCents() == null
            || pays.dividesAs(Prefill.held(request)));
  }

  private static @Nullable LocalDate held(BenefitRequest request) {
    return request.outcome() == null ? null : request.outcome().endsOn();
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
