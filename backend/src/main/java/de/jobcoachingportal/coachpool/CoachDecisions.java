package de.jobcoachingportal.coachpool;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CasePeople;
import de.jobcoachingportal.cases.CaseRules;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.CoachingCases;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.Participant;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.programmes.ProgrammeParameters.Steps;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The office decides for a coach: the exclusions are asked again, then the coach joins the case. */
@Service
public class CoachDecisions {
  private final CoachChoiceRepository choices;
  private final CoachRepository coaches;
  private final CoachQueries queries;
  private final CaseAccess access;
  private final CasePeople people;
  private final CoachingCases cases;
  private final CaseRules rules;
  private final Todos todos;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  CoachDecisions(
      CoachChoiceRepository choices,
      CoachRepository coaches,
      CoachQueries queries,
      CaseAccess access,
      CasePeople people,
      CoachingCases cases,
      CaseRules rules,
      Todos todos,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.choices = choices;
    this.coaches = coaches;
    this.queries = queries;
    this.access = access;
    this.people = people;
    this.cases = cases;
    this.rules = rules;
    this.todos = todos;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  public Mono<Void> decide(
      UUID caseId,
      UUID choiceId,
      ExpectedVersion version,
      EarlierRelation known,
      @Nullable String note,
      Actor actor) {
    return access
        .open(caseId, actor, Operation.COACH_DECIDE)
        .flatMap(file -> choices
            .findByIdAndCaseId(choiceId, caseId)
            .switchIfEmpty(Mono.error(() -> new ProblemException(CoachProblem.CHOICE_UNKNOWN)))
            .doOnNext(choice -> version.mustBe(choice.version()))
            .flatMap(choice -> coaches
                .findById(choice.coachId())
                .flatMap(coach -> circumstances(file, coach)
                    .map(now -> choice.decidedBy(actor.id(), known, note, now, clock.instant()))
                    .flatMap(decision -> carryOut(file, coach, decision, actor)))));
  }

  private Mono<CoachChoice.Circumstances> circumstances(CaseFile file, Coach coach) {
    return Mono.zip(steps(file), queries.advisesIn(file.id(), coach.personId()))
        .map(both -> new CoachChoice.Circumstances(
            both.getT1().coachAdmission().required(),
            both.getT1().separateIfdAndCoach(),
            both.getT2(),
            coach,
            LocalDate.now(clock)));
  }

  private Mono<Void> carryOut(
      CaseFile file, Coach coach, CoachChoice.Decision decision, Actor actor) {
    return switch (decision) {
      case CoachChoice.Decision.Refused(var problem) -> Mono.error(new ProblemException(problem));
      case CoachChoice.Decision.Decided(var choice) ->
        formerCoachLeaves(file, actor)
            .then(choices.save(choice))
            .then(people.join(
                file,
                new CasePeople.Newcomer(
                    coach.personId(), Relation.JOB_COACH, null, Participant.Reachable.PORTAL),
                actor))
            .then(todos.done(file.id(), CoachChoices.DECIDE))
            .then(goOn(file, actor))
            .then(
                audit.wrote(actor, "COACH_CHOSEN", file.id(), file.actingAs().name(), choice.id()))
            .then(live.changed(file.id(), "people"));
    };
  }

  /** Another coach takes over: the former one loses access with this transaction. */
  private Mono<Void> formerCoachLeaves(CaseFile file, Actor actor) {
    return choices
        .findByCaseIdAndState(file.id(), ChoiceState.DECIDED)
        .flatMap(former -> choices.save(former.ended()))
        .then(people.one(file.id(), Relation.JOB_COACH))
        .flatMap(former -> people.leave(
            file, former.id(), version(former), "Ein anderer Jobcoach übernimmt.", false, actor))
        .then();
  }

  private static ExpectedVersion version(Participant participant) {
    Long version = participant.version();
    return new ExpectedVersion(version == null ? 0 : version);
  }

  private Mono<Void> goOn(CaseFile file, Actor actor) {
    if (file.coachingCase().state() != CaseState.COACH_SELECTION) {
      return Mono.empty();
    }
    return steps(file)
        .map(steps -> steps.analysisPhase() ? CaseState.ANALYSIS : CaseState.PLANNING)
        .flatMap(next -> cases.advance(file, next, actor, null))
        .then(rules.planner(file))
        .flatMap(planner -> todos.open(Todos.Asked.of(file.id(), "PLAN_WRITE", planner)));
  }

  private Mono<Steps> steps(CaseFile file) {
    return rules.of(file).map(version -> version.parameters().steps());
  }
}
