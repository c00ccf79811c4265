package de.jobcoachingportal.benefits;

import de.jobcoachingportal.applications.WorkingDays;
import de.jobcoachingportal.benefits.BenefitRequest.State;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.PersonJoined;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Todos;
import java.time.LocalDate;
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
 * What waits because of benefits: the office decides, a second person reads what was drafted, whoever is entitled looks at
 * what was suggested and brings what is still missing in what they asked for.
 */
@Component
class BenefitTodos implements PersonJoined {
  static final String DECIDE = "BENEFIT_DECIDE";
  /** Of what is a claim: silence grants it (§ 185 (9) SGB IX). */
  static final String DECIDE_CLAIM = "BENEFIT_DECIDE_CLAIM";

  static final String DECIDE_ANEW = "BENEFIT_DECIDE_ANEW";
  static final String ASK = "BENEFIT_ASK";
  static final String COMPLETE = "BENEFIT_COMPLETE";
  /** A draft was handed over: whoever did not write it reads it and issues the notice. */
  static final String APPROVE = "BENEFIT_APPROVE";
  /** The second person gave it back. */
  static final String REWORK = "BENEFIT_REWORK";

  private static final List<String> KINDS =
      List.of(DECIDE, DECIDE_CLAIM, DECIDE_ANEW, ASK, COMPLETE, APPROVE, REWORK);

  /** § 14 (2) SGB IX; § 185 (7) makes it hold for the office as well. */
  private static final int WEEKS_TO_DECIDE = 3;

  static final String CLOCK = "§ 185 Abs. 7, § 14 Abs. 2 SGB IX";

  private final RequestStore store;
  private final OpenDrafts drafts;
  private final Todos todos;

  BenefitTodos(RequestStore store, OpenDrafts drafts, Todos todos) {
    this.store = store;
    this.drafts = drafts;
    this.todos = todos;
  }

  /** What was suggested before is asked of whoever acts for the employee from now on. */
  @Override
  public Mono<Void> joined(CaseFile file, Relation relation) {
    return relation == Relation.REPRESENTATIVE ? refresh(file.id()) : Mono.empty();
  }

  /** Puts what waits in line with the requests as they are now. */
  Mono<Void> refresh(UUID caseId) {
    return todos.inTurn(caseId).then(Mono.defer(() -> refreshed(caseId)));
  }

  private Mono<Void> refreshed(UUID caseId) {
    return Mono.zip(
            store.ofCase(caseId).collectList(),
            drafts
                .drafts(caseId)
                .filter(draft -> draft.stage() != OpenDrafts.Stage.WRITTEN)
                .collectMap(OpenDrafts.Draft::requestId),
            store.isRepresented(caseId))
        .flatMap(found -> Flux.fromIterable(KINDS)
            .concatMap(kind -> todos.done(caseId, kind))
            .thenMany(Flux.fromStream(Stream.of(
                    ofDrafts(found.getT1(), found.getT2()),
                    toDecide(withoutDraft(found.getT1(), found.getT2())),
                    ofApplicants(caseId, found.getT1(), found.getT3()))
                .flatMap(asked -> asked)))
            .concatMap(todos::open)
            .then());
  }

  /** Whose turn it is with a draft that was handed over: the others of the group, or all of it once it came back. */
  private static Stream<Todos.Asked> ofDrafts(
      List<BenefitRequest> requests, Map<UUID, OpenDrafts.Draft> drafts) {
    return requests.stream()
        .filter(request -> request.state() != State.WITHDRAWN)
        .flatMap(request ->
            Stream.ofNullable(drafts.get(request.id())).map(draft -> ofDraft(request, draft)));
  }

  private static Todos.Asked ofDraft(BenefitRequest request, OpenDrafts.Draft draft) {
    boolean over = draft.stage() == OpenDrafts.Stage.HANDED_OVER;
    var kind = over ? APPROVE : REWORK;
    var asked = request.state() == State.ASKED
        ? decide(request, kind)
        : Todos.Asked.ofGroup(request.caseId(), kind, null, null);
    var named = named(asked, request);
    return over ? named.notFor(draft.writers()) : named;
  }

  private static Map<String, String> words(BenefitRequest request) {
    var name = request.benefit().entry().name();
    var silence = request.deemedGrantedAfter();
    return silence == null
        ? Map.of("name", name)
        : Map.of("name", name, "until", silence.toString());
  }

  private static List<BenefitRequest> withoutDraft(
      List<BenefitRequest> requests, Map<UUID, OpenDrafts.Draft> drafts) {
    return requests.stream()
        .filter(request -> !drafts.containsKey(request.id()))
        .toList();
  }

  /** Each under its own name and with its own limit. */
  private static Stream<Todos.Asked> toDecide(List<BenefitRequest> requests) {
    return requests.stream()
        .filter(BenefitRequest::isUndecided)
        .map(request -> named(toDecide(request), request));
  }

  private static Todos.Asked toDecide(BenefitRequest request) {
    if (request.state() != State.ASKED) {
      return Todos.Asked.ofGroup(request.caseId(), DECIDE_ANEW, null, null);
    }
    return decide(request, request.benefit().entry().claim() ? DECIDE_CLAIM : DECIDE);
  }

  private static Todos.Asked named(Todos.Asked asked, BenefitRequest request) {
    return asked.with(words(request)).about(request.id());
  }

  private static Stream<Todos.Asked> ofApplicants(
      UUID caseId, List<BenefitRequest> requests, boolean represented) {
    return Stream.of(
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

  private static Todos.Asked decide(BenefitRequest request, String kind) {
    var day = Objects.requireNonNull(request.asking().askedOn());
    return Todos.Asked.ofGroup(request.caseId(), kind, due(day), CLOCK).countedFrom(day);
  }

  static LocalDate due(LocalDate askedOn) {
    return WorkingDays.orNext(askedOn.plusWeeks(WEEKS_TO_DECIDE));
  }
}
