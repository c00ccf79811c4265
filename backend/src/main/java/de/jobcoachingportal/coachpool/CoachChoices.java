package de.jobcoachingportal.coachpool;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Deadlines;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Proposing a coach for a case and what both sides and the coach say to it; {@link CoachDecisions} ends it. */
@Service
public class CoachChoices {
  static final String ANSWER_EMPLOYEE = "COACH_ANSWER_EMPLOYEE";
  static final String ANSWER_EMPLOYER = "COACH_ANSWER_EMPLOYER";
  static final String COMMIT = "COACH_COMMIT";
  static final String CHOOSE = "COACH_CHOOSE";
  static final String DECIDE = "COACH_DECIDE";

  private final CoachChoiceRepository choices;
  private final CoachRepository coaches;
  private final CoachQueries queries;
  private final CaseAccess access;
  private final Todos todos;
  private final Deadlines deadlines;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  CoachChoices(
      CoachChoiceRepository choices,
      CoachRepository coaches,
      CoachQueries queries,
      CaseAccess access,
      Todos todos,
      Deadlines deadlines,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.choices = choices;
    this.coaches = coaches;
    this.queries = queries;
    this.access = access;
    this.todos = todos;
    this.deadlines = deadlines;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  public record Listed(CaseFile file, List<CoachQueries.ChoiceLine> lines) {}

  public Mono<Listed> ofCase(UUID caseId, Actor actor) {
    return access
        .open(caseId, actor, Operation.COACH_CHOICE_READ)
        .flatMap(
            file -> queries.ofCase(caseId).collectList().map(lines -> new Listed(file, lines)));
  }

  /** The coach who was decided for; empty before. */
  public Mono<ChosenCoach> chosen(CaseFile file) {
    return queries.chosen(file.id());
  }

  public Mono<UUID> propose(
      UUID caseId,
      UUID coachId,
      String reason,
      EarlierRelation known,
      @Nullable String note,
      Actor actor) {
    if (known == EarlierRelation.KNOWN && (note == null || note.isBlank())) {
      return Mono.error(new ProblemException(
          CoachProblem.REASON_MISSING,
          new FieldError(
              "/earlierRelationNote",
              "required",
              "Bitte schreiben Sie, woher sich die Beteiligten kennen.")));
    }
    return access
        .open(caseId, actor, Operation.COACH_PROPOSE)
        .flatMap(file -> choices
            .findByCaseIdAndState(caseId, ChoiceState.PROPOSED)
            .flatMap(open -> Mono.<Coach>error(new ProblemException(CoachProblem.ALREADY_PROPOSED)))
            .switchIfEmpty(Mono.defer(() -> coaches.findById(coachId)))
            .switchIfEmpty(Mono.error(() -> new ProblemException(CoachProblem.UNKNOWN)))
            .flatMap(coach -> choices
                .save(proposal(caseId, coachId, reason, known, note, actor))
                .flatMap(choice -> ask(file, coach)
                    .then(noted(file, "COACH_PROPOSED", choice.id()))
                    .thenReturn(choice.id()))));
  }

  /** Employee or company accept or refuse; also recorded for them. */
  public Mono<Void> answer(
      UUID caseId,
      UUID choiceId,
      ChoiceAnswer answer,
      Actor actor,
      @Nullable RecordedFor recordedFor) {
    return access
        .open(caseId, actor, Operation.COACH_ANSWER, recordedFor)
        .flatMap(file -> open(choiceId, caseId)
            .flatMap(choice ->
                choices.save(choice.answered(file.actingAs().side(), answer, clock.instant())))
            .flatMap(choice -> todos
                .done(
                    caseId,
                    file.actingAs().side() == Relation.Side.EMPLOYEE
                        ? ANSWER_EMPLOYEE
                        : ANSWER_EMPLOYER)
                .then(
                    answer == ChoiceAnswer.REFUSED ? startAnew(file) : readyToDecide(file, choice))
                .then(noted(file, "COACH_" + answer.name(), choiceId))));
  }

  /** The promise came on paper. */
  public Mono<Void> recordCommitment(UUID caseId, UUID choiceId, Actor actor) {
    return access
        .open(caseId, actor, Operation.COACH_COMMITMENT_RECORD)
        .flatMap(file -> open(choiceId, caseId)
            .flatMap(choice ->
                choices.save(choice.committed(SecrecyText.VERSION + " (Papier)", clock.instant())))
            .flatMap(choice -> todos
                .done(caseId, COMMIT)
                .then(readyToDecide(file, choice))
                .then(noted(file, "COACH_COMMITTED", choiceId))));
  }

  Mono<Void> readyToDecide(CaseFile file, CoachChoice choice) {
    boolean ready = choice.employeeAnswer() == ChoiceAnswer.ACCEPTED
        && choice.employerAnswer() == ChoiceAnswer.ACCEPTED
        && choice.secrecyCommittedAt() != null;
    return ready ? todos.open(Todos.Asked.ofGroup(file.id(), DECIDE, null, null)) : Mono.empty();
  }

  private Mono<Void> ask(CaseFile file, Coach coach) {
    return todos
        .done(file.id(), CHOOSE)
        .then(todos.open(Todos.Asked.of(file.id(), ANSWER_EMPLOYEE, Relation.EMPLOYEE)))
        .then(todos.open(Todos.Asked.of(file.id(), ANSWER_EMPLOYER, Relation.HR)))
        .then(todos.open(new Todos.Asked(
            file.id(),
            COMMIT,
            new Todos.Person(coach.personId()),
            null,
            "§ 78 SGB X",
            null,
            Map.of())));
  }

  private Mono<Void> startAnew(CaseFile file) {
    return todos
        .done(file.id(), ANSWER_EMPLOYEE)
        .then(todos.done(file.id(), ANSWER_EMPLOYER))
        .then(todos.done(file.id(), COMMIT))
        .then(want(file));
  }

  /**
   * Asks the office for a coach: before the decision until its limit, since nothing is decided without one. Another coach for
   * a running coaching has no limit of the law.
   */
  Mono<Void> want(CaseFile file) {
    return file.coachingCase().state().phase() == CaseState.Phase.APPLYING
        ? deadlines.open(file, CHOOSE)
        : todos.open(Todos.Asked.ofGroup(file.id(), CHOOSE, null, null));
  }

  /** Nobody is asked any more and nothing of it waits; a coach who was decided for stays. */
  Mono<Void> end(CaseFile file) {
    return choices
        .findByCaseIdAndState(file.id(), ChoiceState.PROPOSED)
        .flatMap(open -> choices.save(open.ended()))
        .flatMap(ended -> coaches
            .findById(ended.coachId())
            .flatMap(coach -> live.personChanged(coach.personId()))
            .then(noted(file, "COACH_PROPOSAL_ENDED", ended.id())))
        .thenMany(Flux.just(CHOOSE, ANSWER_EMPLOYEE, ANSWER_EMPLOYER, COMMIT, DECIDE))
        .concatMap(kind -> todos.done(file.id(), kind))
        .then();
  }

  private Mono<CoachChoice> open(UUID choiceId, UUID caseId) {
    return choices
        .findByIdAndCaseId(choiceId, caseId)
        .switchIfEmpty(Mono.error(() -> new ProblemException(CoachProblem.CHOICE_UNKNOWN)))
        .filter(CoachChoice::isOpen)
        .switchIfEmpty(Mono.error(() -> new ProblemException(CoachProblem.NOT_OPEN)));
  }

  private CoachChoice proposal(
      UUID caseId,
      UUID coachId,
      String reason,
      EarlierRelation known,
      @Nullable String note,
      Actor actor) {
    return new CoachChoice(
        Ids.next(),
        null,
        caseId,
        coachId,
        ChoiceState.PROPOSED,
        actor.id(),
        clock.instant(),
        reason,
        known,
        note,
        ChoiceAnswer.OPEN,
        null,
        ChoiceAnswer.OPEN,
        null,
        null,
        null,
        null,
        null);
  }

  private Mono<Void> noted(CaseFile file, String action, UUID choiceId) {
    return audit
        .wrote(file.actor(), action, file.id(), file.actingAs().name(), choiceId)
        .then(live.changed(file.id(), "people"));
  }
}
