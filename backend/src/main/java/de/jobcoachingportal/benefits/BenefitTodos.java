package de.jobcoachingportal.benefits;

import de.jobcoachingportal.applications.WorkingDays;
import de.jobcoachingportal.benefits.BenefitRequest.State;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.PersonJoined;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Todos;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What waits because of benefits: the office decides, whoever is entitled looks at what was suggested and brings what is
 * still missing in what they asked for.
 */
@Component
class BenefitTodos implements PersonJoined {
  static final String DECIDE = "BENEFIT_DECIDE";
  /** Of what is a claim: silence grants it (§ 185 (9) SGB IX). */
  static final String DECIDE_CLAIM = "BENEFIT_DECIDE_CLAIM";

  static final String DECIDE_ANEW = "BENEFIT_DECIDE_ANEW";
  static final String ASK = "BENEFIT_ASK";
  static final String COMPLETE = "BENEFIT_COMPLETE";

  /** § 14 (2) SGB IX; § 185 (7) makes it hold for the office as well. */
  private static final int WEEKS_TO_DECIDE = 3;

  static final String CLOCK = "§ 185 Abs. 7, § 14 Abs. 2 SGB IX";

  private final RequestStore store;
  private final Todos todos;

  BenefitTodos(RequestStore store, Todos todos) {
    this.store = store;
    this.todos = todos;
  }

  /** What was suggested before is asked of whoever acts for the employee from now on. */
  @Override
  public Mono<Void> joined(CaseFile file, Relation relation) {
    return relation == Relation.REPRESENTATIVE ? refresh(file.id()) : Mono.empty();
  }

  /** Puts what waits in line with the requests as they are now. */
  Mono<Void> refresh(UUID caseId) {
    return Mono.zip(store.ofCase(caseId).collectList(), store.isRepresented(caseId))
        .flatMap(found -> Flux.just(DECIDE, DECIDE_CLAIM, DECIDE_ANEW, ASK, COMPLETE)
            .concatMap(kind -> todos.done(caseId, kind))
            .thenMany(Flux.fromStream(waiting(caseId, found.getT1(), found.getT2())))
            .concatMap(todos::open)
            .then());
  }

  private static Stream<Todos.Asked> waiting(
      UUID caseId, List<BenefitRequest> requests, boolean represented) {
    return Stream.of(
            oldest(requests, false).map(asked -> decide(caseId, DECIDE, asked)),
            oldest(requests, true)
                .map(asked -> decide(caseId, DECIDE_CLAIM, asked)
                    .with(Map.of("until", String.valueOf(asked.deemedGrantedAfter())))),
            requests.stream()
                .filter(request -> request.state() != State.ASKED && request.isUndecided())
                .limit(1)
                .map(request -> Todos.Asked.ofGroup(caseId, DECIDE_ANEW, null, null)),
            asked(
                caseId, ASK, requests, represented, request -> request.state() == State.SUGGESTED),
            asked(caseId, COMPLETE, requests, represented, BenefitRequest::waitsForApplicant))
        .flatMap(asked -> asked);
  }

  /** Once each of whoever may act on requests like these. */
  private static Stream<Todos.Asked> asked(
      UUID caseId,
      String kind,
      List<BenefitRequest> requests,
      boolean represented,
      Predicate<BenefitRequest> which) {
    return requests.stream()
        .filter(which)
        .flatMap(request -> request.isForEmployer()
            ? Stream.of(Relation.HR)
            : represented
                ? Stream.of(Relation.EMPLOYEE, Relation.REPRESENTATIVE)
                : Stream.of(Relation.EMPLOYEE))
        .distinct()
        .map(relation -> Todos.Asked.of(caseId, kind, relation));
  }

  private static Todos.Asked decide(UUID caseId, String kind, BenefitRequest request) {
    var day = Objects.requireNonNull(request.asking().askedOn());
    return Todos.Asked.ofGroup(caseId, kind, due(day), CLOCK).countedFrom(day);
  }

  private static Stream<BenefitRequest> oldest(List<BenefitRequest> requests, boolean claim) {
    return requests.stream()
        .filter(request -> request.state() == State.ASKED)
        .filter(request -> request.benefit().entry().claim() == claim)
        .min(Comparator.comparing(
            request -> Objects.requireNonNull(request.asking().askedOn())))
        .stream();
  }

  static LocalDate due(LocalDate askedOn) {
    return WorkingDays.orNext(askedOn.plusWeeks(WEEKS_TO_DECIDE));
  }
}
