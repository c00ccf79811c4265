package de.jobcoachingportal.benefits;

import de.jobcoachingportal.benefits.BenefitRequest.State;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Todos;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What waits because of benefits: the office decides, whoever is entitled looks at what was suggested. */
@Component
class BenefitTodos {
  static final String DECIDE = "BENEFIT_DECIDE";
  static final String ASK = "BENEFIT_ASK";

  /** § 14 (2) SGB IX; § 185 (7) makes it hold for the office as well. */
  private static final int WEEKS_TO_DECIDE = 3;

  private static final String CLOCK = "§ 185 Abs. 7, § 14 Abs. 2 SGB IX";

  private final RequestStore store;
  private final Todos todos;

  BenefitTodos(RequestStore store, Todos todos) {
    this.store = store;
    this.todos = todos;
  }

  /** Puts what waits in line with the requests as they are now. */
  Mono<Void> refresh(UUID caseId) {
    return store
        .ofCase(caseId)
        .collectList()
        .flatMap(requests -> todos
            .done(caseId, DECIDE)
            .then(todos.done(caseId, ASK))
            .then(decide(caseId, requests))
            .then(look(caseId, requests, false, Relation.EMPLOYEE))
            .then(look(caseId, requests, true, Relation.HR)));
  }

  private Mono<Void> decide(UUID caseId, List<BenefitRequest> requests) {
    return Mono.justOrEmpty(requests.stream()
            .filter(request -> request.state() == State.ASKED)
            .map(request -> request.asking().askedOn())
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder()))
        .flatMap(first ->
            todos.open(Todos.Asked.ofGroup(caseId, DECIDE, due(first), CLOCK).countedFrom(first)));
  }

  private Mono<Void> look(
      UUID caseId, List<BenefitRequest> requests, boolean employer, Relation relation) {
    return requests.stream()
            .anyMatch(request ->
                request.state() == State.SUGGESTED && request.isForEmployer() == employer)
        ? todos.open(Todos.Asked.of(caseId, ASK, relation))
        : Mono.empty();
  }

  private static LocalDate due(LocalDate askedOn) {
    return askedOn.plusWeeks(WEEKS_TO_DECIDE);
  }
}
