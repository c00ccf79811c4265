package de.jobcoachingportal.decisions;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.benefits.BenefitRequests;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseRules;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.CoachingCases;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Objections against a notice: received, also on paper, and how they ended. */
@Service
public class Objections {
  private static final String HANDLE = "OBJECTION_HANDLE";

  private final ObjectionRepository rows;
  private final DecisionStore decisions;
  private final Notices notices;
  private final BenefitRequests benefits;
  private final CoachingCases cases;
  private final CaseAccess access;
  private final CaseRules rules;
  private final Todos todos;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  Objections(
      ObjectionRepository rows,
      DecisionStore decisions,
      Notices notices,
      BenefitRequests benefits,
      CoachingCases cases,
      CaseAccess access,
      CaseRules rules,
      Todos todos,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.rows = rows;
    this.decisions = decisions;
    this.notices = notices;
    this.benefits = benefits;
    this.cases = cases;
    this.access = access;
    this.rules = rules;
    this.todos = todos;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  public record Listed(CaseFile file, List<Running> objections) {}

  /**
   * @param dueLaw why it has to be decided by {@code dueOn}
   * @param inTime null while nobody knows when the notice was made known
   */
  public record Running(
      Objection objection,
      LocalDate dueOn,
      String dueLaw,
      @Nullable Boolean inTime) {}

  public Mono<Listed> list(UUID caseId, Actor actor) {
    return access
        .open(caseId, actor, Operation.OBJECTIONS_READ)
        .flatMap(file -> Mono.zip(
                rows.findByCaseIdOrderByReceivedOnDesc(caseId).collectList(),
                notices.readable(file).collectList(),
                law(file))
            .map(found -> new Listed(
                file,
                found.getT1().stream()
                    .filter(objection -> answers(found.getT2(), objection.decisionId()))
                    .filter(objection -> isTheirs(file, objection))
                    .map(objection -> running(objection, found.getT2(), found.getT3()))
                    .toList())));
  }

  public Mono<UUID> file(
      UUID caseId,
      UUID decisionId,
      String grounds,
      Actor actor,
      @Nullable RecordedFor recordedFor) {
    return access
        .open(caseId, actor, Operation.OBJECTION_FILE, recordedFor)
        .flatMap(file -> decisions
            .one(caseId, decisionId)
            .switchIfEmpty(Mono.error(() -> new ProblemException(DecisionProblem.DECISION_UNKNOWN)))
            .filter(decision -> decision.state() == Decision.State.ISSUED)
            .switchIfEmpty(Mono.error(() -> new ProblemException(DecisionProblem.NOT_ISSUED)))
            .then(ofOwnSide(file, decisionId))
            .then(rows.existsByDecisionIdAndOutcomeIsNull(decisionId))
            .flatMap(open -> open
                ? Mono.error(new ProblemException(DecisionProblem.OBJECTION_OPEN))
                : rows.save(received(caseId, decisionId, grounds, actor, recordedFor)))
            .flatMap(objection -> askForTheOldest(file)
                .then(noted(file, "OBJECTION_RECEIVED", objection))
                .thenReturn(objection.id())));
  }

  public Mono<Void> close(
      UUID caseId,
      UUID objectionId,
      ExpectedVersion version,
      Objection.Outcome outcome,
      String note,
      Actor actor) {
    return access
        .open(caseId, actor, Operation.OBJECTION_CLOSE)
        .flatMap(file -> rows.findByIdAndCaseId(objectionId, caseId)
            .switchIfEmpty(
                Mono.error(() -> new ProblemException(DecisionProblem.OBJECTION_UNKNOWN)))
            .doOnNext(objection -> version.mustBe(objection.version()))
            .filter(objection -> objection.outcome() == null)
            .switchIfEmpty(Mono.error(() -> new ProblemException(DecisionProblem.OBJECTION_CLOSED)))
            .flatMap(objection -> rows.save(objection.closed(outcome, note, LocalDate.now(clock))))
            .flatMap(objection -> todos
                .done(caseId, HANDLE)
                .then(askForTheOldest(file))
                .then(remedied(file, objection, note, actor))
                .then(noted(file, "OBJECTION_" + outcome, objection))));
  }

  /** A case may have objections to several decisions: what waits is the one whose day comes first. */
  private Mono<Void> askForTheOldest(CaseFile file) {
    return rows.findByCaseIdAndOutcomeIsNullOrderByReceivedOn(file.id())
        .next()
        .flatMap(objection -> law(file)
            .flatMap(
                law -> todos.open(Todos.Asked.ofGroup(file.id(), HANDLE, due(objection), law))));
  }

  /** A notice is never changed: what was wrong is set right by a new decision, so a refused case or benefit is open to one again. */
  private Mono<Void> remedied(CaseFile file, Objection objection, String note, Actor actor) {
    return objection.outcome() == Objection.Outcome.REMEDIED
        ? decisions.one(file.id(), objection.decisionId()).flatMap(decision -> {
          UUID benefit = decision.benefitRequestId();
          return benefit == null
              ? coachingRemedied(file, note, actor)
              : benefitRemedied(file, benefit, objection);
        })
        : Mono.empty();
  }

  /** Whoever changed the benefit first and closes the objection then has answered it; an end answers nothing. */
  private Mono<Void> benefitRemedied(CaseFile file, UUID requestId, Objection objection) {
    return decisions
        .gaveSince(requestId, objection.recordedAt())
        .flatMap(answered -> answered ? Mono.empty() : benefits.decideAnew(file, requestId));
  }

  private Mono<Void> coachingRemedied(CaseFile file, String note, Actor actor) {
    return file.coachingCase().state() == CaseState.REJECTED
        ? cases
            .advance(file, CaseState.ASSESSMENT, actor, note)
            .then(todos.open(Todos.Asked.ofGroup(file.id(), Decisions.DRAFT, null, null)))
        : Mono.empty();
  }

  /** After three months without an answer the person may go to court. */
  private static LocalDate due(Objection objection) {
    return objection.receivedOn().plusMonths(3);
  }

  /** Which court it would be is the deciding body's matter. */
  private Mono<String> law(CaseFile file) {
    return rules
        .body(file)
        .map(
            body -> body == DecidingBody.OFFICE ? "§ 88 Abs. 2 SGG, § 75 VwGO" : "§ 88 Abs. 2 SGG");
  }

  private static Running running(Objection objection, List<Notice> notices, String law) {
    Boolean inTime = notices.stream()
        .filter(notice -> notice.decisionId().equals(objection.decisionId()))
        .map(Notice::announced)
        .filter(Objects::nonNull)
        .findFirst()
        .map(announced -> announced.covers(objection.receivedOn()))
        .orElse(null);
    return new Running(objection, due(objection), law, inTime);
  }

  private Objection received(
      UUID caseId,
      UUID decisionId,
      String grounds,
      Actor actor,
      @Nullable RecordedFor recordedFor) {
    return new Objection(
        Ids.next(),
        null,
        caseId,
        decisionId,
        recordedFor == null ? LocalDate.now(clock) : recordedFor.receivedOn(),
        recordedFor == null ? "PORTAL" : recordedFor.channel().name(),
        grounds,
        actor.id(),
        clock.instant(),
        null,
        null,
        null);
  }

  /** Each side objects to what answers its own application. */
  private Mono<Void> ofOwnSide(CaseFile file, UUID decisionId) {
    boolean company = file.actingAs().side() == Relation.Side.COMPANY;
    return notices
        .readable(file)
        .filter(notice -> notice.decisionId().equals(decisionId))
        .filter(notice -> notice.toEmployer() == company)
        .next()
        .switchIfEmpty(Mono.error(() -> new ProblemException(DecisionProblem.DECISION_UNKNOWN)))
        .then();
  }

  /** Who is in the case no longer reads what they wrote, not what others write for the employer since. */
  private static boolean isTheirs(CaseFile file, Objection objection) {
    return !file.standing().by(Operation.OBJECTIONS_READ).equals(Set.of(Relation.FORMER_HR))
        || objection.recordedBy().equals(file.actor().id());
  }

  private static boolean answers(List<Notice> readable, UUID decisionId) {
    return readable.stream().anyMatch(notice -> notice.decisionId().equals(decisionId));
  }

  private Mono<Void> noted(CaseFile file, String action, Objection objection) {
    return audit
        .wrote(file.actor(), action, file.id(), file.actingAs().name(), objection.id())
        .then(live.changed(file.id(), "decision"));
  }
}
