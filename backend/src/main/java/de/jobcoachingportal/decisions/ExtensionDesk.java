package de.jobcoachingportal.decisions;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.hours.HourLedger;
import de.jobcoachingportal.hours.HourLedgers;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.reviews.ExtensionRequest;
import de.jobcoachingportal.reviews.Extensions;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What was asked for beyond the grant, and that it has been decided. */
@Component
public class ExtensionDesk {
  private final Extensions extensions;
  private final HourLedgers ledgers;

  ExtensionDesk(Extensions extensions, HourLedgers ledgers) {
    this.extensions = extensions;
    this.ledgers = ledgers;
  }

  /** Nothing asked for is zero minutes and months, without a reason. */
  public record Wish(
      int minutes,
      int months,
      String reasons,
      String requestedBy,
      @Nullable LocalDate requestedOn) {
    static final Wish NONE = new Wish(0, 0, "", "", null);
  }

  Mono<Wish> wish(CaseFile file) {
    return extensions
        .waiting(file)
        .map(request -> new Wish(
            request.minutes(),
            request.months(),
            request.reasons(),
            request.requestedBy(),
            request.requestedOn()))
        .defaultIfEmpty(Wish.NONE);
  }

  /** That an extension gives something: hours or a later end, and never an earlier one. */
  Mono<Void> mustFit(CaseFile file, Decision decision) {
    return decision.kind() == DecisionKind.EXTEND
        ? ledgers
            .of(file)
            .doOnNext(ledger -> refuse(decision.content(), ledger))
            .then()
        : Mono.empty();
  }

  private static void refuse(Decision.Content content, HourLedger ledger) {
    LocalDate end = content.endsOn();
    if (end == null) {
      return;
    }
    if (end.isBefore(ledger.endsOn())) {
      throw refusal("/endsOn", "earlier", DecisionProblem.EXTENSION_ENDS_EARLIER);
    }
    if (end.equals(ledger.endsOn()) && Objects.equals(content.minutes(), 0)) {
      throw refusal("/minutes", "min", DecisionProblem.EXTENSION_GIVES_NOTHING);
    }
  }

  private static ProblemException refusal(String pointer, String code, DecisionProblem problem) {
    return new ProblemException(problem, new FieldError(pointer, code, problem.title()));
  }

  Mono<Void> decided(CaseFile file, boolean granted) {
    return extensions.decided(
        file, granted ? ExtensionRequest.Outcome.GRANTED : ExtensionRequest.Outcome.REFUSED);
  }
}
