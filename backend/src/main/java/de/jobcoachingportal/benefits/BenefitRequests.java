package de.jobcoachingportal.benefits;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.benefits.BenefitRequest.State;
import de.jobcoachingportal.benefits.BenefitRequest.Wish;
import de.jobcoachingportal.benefits.BenefitRuling.Verdict;
import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseHistory;
import de.jobcoachingportal.cases.CaseRules;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Benefits asked for in a case, from the first thought to the day the office decides. */
@Service
public class BenefitRequests {
  private static final String WISH_CHANGED = "BENEFIT_WISH_CHANGED";

  private static final Map<Verdict, String> ACTIONS = Map.of(
      Verdict.GRANT, "GRANTED",
      Verdict.REFUSE, "REFUSED",
      Verdict.CHANGE, "CHANGED",
      Verdict.END, "ENDED");

  private final RequestStore store;
  private final BenefitStore catalogue;
  private final BenefitTodos todos;
  private final ObjectProvider<WishReader> readers;
  private final CaseAccess access;
  private final CaseRules rules;
  private final AuditLog audit;
  private final CaseHistory history;
  private final LiveSignals live;
  private final Clock clock;

  BenefitRequests(
      RequestStore store,
      BenefitStore catalogue,
      BenefitTodos todos,
      ObjectProvider<WishReader> readers,
      CaseAccess access,
      CaseRules rules,
      AuditLog audit,
      CaseHistory history,
      LiveSignals live,
      Clock clock) {
    this.store = store;
    this.catalogue = catalogue;
    this.todos = todos;
    this.readers = readers;
    this.access = access;
    this.rules = rules;
    this.audit = audit;
    this.history = history;
    this.live = live;
    this.clock = clock;
  }

  /** Always possible; what is missing is listed and guards the grant (§ 16 SGB I, § 20 SGB X). */
  public Mono<BenefitRequest> ask(
      UUID caseId, UUID benefitId, Wish wish, Actor actor, @Nullable RecordedFor recordedFor) {
    return access
        .open(caseId, actor, Operation.BENEFIT_ASK, recordedFor)
        .flatMap(file -> offered(benefitId)
            .flatMap(benefit ->
                begin(file, benefit, State.ASKED, wish, as(file, benefit), day(recordedFor))));
  }

  /** Office or service think of a benefit for somebody who has not asked for it yet. */
  public Mono<BenefitRequest> suggest(UUID caseId, UUID benefitId, Wish wish, Actor actor) {
    return access
        .open(caseId, actor, Operation.BENEFIT_SUGGEST)
        .flatMap(file -> offered(benefitId)
            .flatMap(
                benefit -> begin(file, benefit, State.SUGGESTED, wish, file.actingAs(), null)));
  }

  /** Who is entitled asks for what others suggested. */
  public Mono<BenefitRequest> takeUp(
      UUID caseId,
      UUID requestId,
      ExpectedVersion version,
      Actor actor,
      @Nullable RecordedFor recordedFor) {
    return access
        .open(caseId, actor, Operation.BENEFIT_ASK, recordedFor)
        .flatMap(file -> step(file, requestId, version, "BENEFIT_ASKED", request -> {
          as(file, request.benefit());
          if (request.state() != State.SUGGESTED) {
            throw new ProblemException(BenefitProblem.REQUEST_SETTLED);
          }
          return request.askedOn(day(recordedFor));
        }));
  }

  /**
   * Cost, offer, payer of the rest and the question of another carrier, while nothing is decided. Of what is decided the
   * office notes what has changed since: the next decision rests on that, also one that grants what was refused.
   */
  public Mono<BenefitRequest> change(
      UUID caseId, UUID requestId, ExpectedVersion version, Wish wish, Actor actor) {
    return access
        .open(caseId, actor, Operation.BENEFIT_CHANGE)
        .flatMap(file -> step(
            file,
            requestId,
            version,
            WISH_CHANGED,
            request -> writable(file, request).noted(wish)))
        .delayUntil(changed -> Flux.fromStream(readers::stream)
            .concatMap(reader -> reader.changed(changed.id()))
            .then());
  }

  /** An application is taken back by who made it; a suggestion also by who thought of it. */
  public Mono<BenefitRequest> withdraw(
      UUID caseId,
      UUID requestId,
      ExpectedVersion version,
      Actor actor,
      @Nullable RecordedFor recordedFor) {
    return access
        .open(caseId, actor, Operation.BENEFIT_WITHDRAW, recordedFor)
        .flatMap(file -> step(file, requestId, version, "BENEFIT_WITHDRAWN", request -> {
              if (!mayWithdraw(file, open(request))) {
                throw new ProblemException(BenefitProblem.NOT_YOURS);
              }
              return request.with(State.WITHDRAWN);
            })
            .delayUntil(gone -> Flux.fromStream(readers::stream)
                .concatMap(reader -> reader.withdrawn(file, gone.id()))
                .then()));
  }

  /** For the decision: the request of an opened case. */
  public Mono<BenefitRequest> one(CaseFile file, UUID requestId) {
    return store
        .one(file.id(), requestId)
        .switchIfEmpty(Mono.error(() -> new ProblemException(BenefitProblem.REQUEST_UNKNOWN)));
  }

  /**
   * As {@link #one}, where such a decision may be begun or issued now. Until the transaction is over nobody takes the
   * request back: it is locked before its decision, here and when it is taken back.
   */
  public Mono<BenefitRequest> decidable(CaseFile file, UUID requestId, Verdict verdict) {
    return store
        .locked(file.id(), requestId)
        .switchIfEmpty(Mono.error(() -> new ProblemException(BenefitProblem.REQUEST_UNKNOWN)))
        .filter(request -> verdict.isPossibleIn(request.state()))
        .switchIfEmpty(Mono.error(() -> new ProblemException(
            verdict.isPossibleIn(State.GRANTED)
                ? BenefitProblem.NOT_GRANTED
                : BenefitProblem.NOT_ASKED)));
  }

  /** A notice was issued; nothing else settles a request. */
  public Mono<Void> decided(CaseFile file, UUID requestId, BenefitRuling ruling) {
    return decidable(file, requestId, ruling.verdict())
        .map(request -> request.decided(ruling))
        .flatMap(request -> store.save(request, clock.instant()))
        .flatMap(request -> settled(file, "BENEFIT_" + ACTIONS.get(ruling.verdict()), request))
        .then();
  }

  /** A draft about one of them was handed over, given back or thrown away: somebody else is to act. */
  public Mono<Void> draftMoved(UUID caseId) {
    return todos.refresh(caseId);
  }

  /** An objection was remedied, whichever decision it was about: what is decided waits for a new decision. */
  public Mono<Void> decideAnew(CaseFile file, UUID requestId) {
    return store
        .locked(file.id(), requestId)
        .filter(request -> request.outcome() != null)
        .flatMap(request -> store.save(request.anew(LocalDate.now(clock)), clock.instant()))
        .flatMap(request -> settled(file, "BENEFIT_DECIDE_ANEW", request))
        .then();
  }

  /** Whether a reader sees all of a request: money, purpose, carriers. */
  public static boolean sees(CaseFile file, BenefitRequest request) {
    return sees(file, request.asking().writtenBy(), request.benefit().entry().recipient());
  }

  static boolean sees(CaseFile file, UUID writtenBy, Benefit.Recipient recipient) {
    return file.sees(Audience.AUTHOR, writtenBy)
        || (recipient == Benefit.Recipient.EMPLOYER
            ? file.standing().may(Operation.EMPLOYER_BENEFIT_READ)
            : file.sees(Audience.HEALTH));
  }

  /** Whether the reader may take this request back, in their own name or in that of the one they record it for. */
  public static boolean mayWithdraw(CaseFile file, BenefitRequest request) {
    var person = file.onBehalfOf();
    boolean entitled = person == null
        ? file.relations().stream().anyMatch(request::isEntitled)
        : request.isEntitled(person.relation());
    return entitled
        || (request.state() == State.SUGGESTED
            && request.asking().writtenBy().equals(file.actor().id()));
  }

  /** Whether the reader may ask for what was suggested. */
  public static boolean mayTakeUp(CaseFile file, BenefitRequest request) {
    return request.state() == State.SUGGESTED
        && file.may(Operation.BENEFIT_ASK)
        && file.relations().stream().anyMatch(request::isEntitled);
  }

  private Mono<Benefit> offered(UUID benefitId) {
    return catalogue
        .one(benefitId)
        .switchIfEmpty(Mono.error(() -> new ProblemException(BenefitProblem.UNKNOWN)))
        .filter(benefit -> benefit.entry().active())
        .switchIfEmpty(Mono.error(() -> new ProblemException(BenefitProblem.OFF)));
  }

  private Mono<BenefitRequest> begin(
      CaseFile file,
      Benefit benefit,
      State state,
      Wish wish,
      Relation writtenAs,
      @Nullable LocalDate askedOn) {
    var person = file.onBehalfOf();
    UUID writer = person == null ? file.actor().id() : person.personId();
    var asking = new BenefitRequest.Asking(writer, writtenAs, "", askedOn);
    var request =
        new BenefitRequest(Ids.next(), 0, file.id(), benefit, state, wish.fitting(), asking, null);
    return rules
        .body(file)
        .filter(body -> body == DecidingBody.OFFICE)
        .switchIfEmpty(Mono.error(() -> new ProblemException(BenefitProblem.OTHER_BODY)))
        .flatMap(office -> store.save(request, clock.instant()))
        .flatMap(saved -> settled(file, "BENEFIT_" + state, saved));
  }

  private Mono<BenefitRequest> step(
      CaseFile file,
      UUID requestId,
      ExpectedVersion version,
      String action,
      UnaryOperator<BenefitRequest> rule) {
    return one(file, requestId)
        .filter(request -> seenBy(file, request))
        .switchIfEmpty(Mono.error(() -> new ProblemException(BenefitProblem.REQUEST_UNKNOWN)))
        // Who comes too late learns what became of the request, not only that it has changed.
        .map(rule)
        .doOnNext(request -> version.mustBe(request.version()))
        .flatMap(request -> store.save(request, clock.instant()))
        .flatMap(saved -> settled(file, action, saved));
  }

  /** What a recorded step is about, the person it is recorded for has to see; the recorder only writes it down. */
  private static boolean seenBy(CaseFile file, BenefitRequest request) {
    var person = file.onBehalfOf();
    return person == null ? sees(file, request) : request.isEntitled(person.relation());
  }

  private Mono<BenefitRequest> settled(CaseFile file, String action, BenefitRequest request) {
    return todos
        .refresh(file.id())
        .then(audit.wrote(file.actor(), action, file.id(), file.actingAs().name(), request.id()))
        .then(action.equals(WISH_CHANGED) ? Mono.empty() : told(file, action, request))
        .then(live.changed(file.id(), "benefits"))
        .thenReturn(request);
  }

  /** Neither side learns from the course what the other asks for; that of the company is read by office and HR alone. */
  private Mono<Void> told(CaseFile file, String action, BenefitRequest request) {
    return history.note(
        file,
        action,
        request.benefit().entry().name(),
        request.isForEmployer() ? Audience.DECIDING_BODY : Audience.HEALTH);
  }

  /** Whether the reader may write what is known of a request. */
  public static boolean mayChange(CaseFile file, BenefitRequest request) {
    return file.may(Operation.BENEFIT_CHANGE)
        && (request.isOpen() || (request.outcome() != null && file.may(Operation.BENEFIT_DRAFT)));
  }

  private static BenefitRequest writable(CaseFile file, BenefitRequest request) {
    return mayChange(file, request) ? request : open(request);
  }

  private static BenefitRequest open(BenefitRequest request) {
    if (!request.isOpen()) {
      throw new ProblemException(BenefitProblem.REQUEST_SETTLED);
    }
    return request;
  }

  /** The relation in which this is asked for; the company's side asks for what is meant for it, the employee's likewise. */
  private static Relation as(CaseFile file, Benefit benefit) {
    var person = file.onBehalfOf();
    var relations =
        person == null ? file.standing().by(Operation.BENEFIT_ASK) : Set.of(person.relation());
    return relations.stream()
        .filter(relation -> BenefitRequest.isEntitled(benefit, relation))
        .findFirst()
        .orElseThrow(() -> new ProblemException(BenefitProblem.NOT_YOURS));
  }

  private LocalDate day(@Nullable RecordedFor recordedFor) {
    return recordedFor == null ? LocalDate.now(clock) : recordedFor.receivedOn();
  }
}
