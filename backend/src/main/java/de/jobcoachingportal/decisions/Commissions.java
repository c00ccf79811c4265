package de.jobcoachingportal.decisions;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.CoachingCases;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.coachpool.CoachChoices;
import de.jobcoachingportal.goals.GoalBoards;
import de.jobcoachingportal.goals.GoalText;
import de.jobcoachingportal.goals.Learner;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** After the grant the office commissions the coach; from then on goals are agreed. */
@Service
public class Commissions {
  static final String COMMISSION = "COACH_COMMISSION";

  private final CommissionStore store;
  private final DecisionStore decisions;
  private final CoachChoices coaches;
  private final Plans plans;
  private final GoalBoards boards;
  private final CaseAccess access;
  private final CoachingCases cases;
  private final Todos todos;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  Commissions(
      CommissionStore store,
      DecisionStore decisions,
      CoachChoices coaches,
      Plans plans,
      GoalBoards boards,
      CaseAccess access,
      CoachingCases cases,
      Todos todos,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.store = store;
    this.decisions = decisions;
    this.coaches = coaches;
    this.plans = plans;
    this.boards = boards;
    this.access = access;
    this.cases = cases;
    this.todos = todos;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  /** @param rateCentsPerHour as the office agreed it; null where the rate stands elsewhere */
  public Mono<UUID> commission(UUID caseId, @Nullable Integer rateCentsPerHour, Actor actor) {
    return access
        .open(caseId, actor, Operation.COACH_COMMISSION)
        .flatMap(file -> Mono.zip(
                decisions
                    .grant(caseId)
                    .switchIfEmpty(
                        Mono.error(() -> new ProblemException(DecisionProblem.NO_GRANT))),
                coaches
                    .chosen(file)
                    .switchIfEmpty(
                        Mono.error(() -> new ProblemException(DecisionProblem.COACH_MISSING))))
            .flatMap(found ->
                add(file, found.getT1().id(), found.getT2().coachId(), rateCentsPerHour, actor)));
  }

  /** From now on goals are agreed: those of the plan are what the talk begins with. */
  private Mono<Void> firstGoals(CaseFile file) {
    return plans
        .plan(file)
        .filter(plan -> plan.state() == Plan.State.SUBMITTED)
        .flatMap(plan -> boards.takeOver(
            file, plan.content().goals().stream().map(Commissions::text).toList(), plan.author()));
  }

  private static GoalText text(PlanContent.PlannedGoal goal) {
    return new GoalText(
        goal.title(), goal.plainTitle(), Learner.valueOf(goal.learner().name()), null, null);
  }

  private Mono<UUID> add(
      CaseFile file,
      UUID decisionId,
      UUID coachId,
      @Nullable Integer rateCentsPerHour,
      Actor actor) {
    UUID id = Ids.next();
    return store
        .add(id, file.id(), decisionId, coachId, rateCentsPerHour, actor.id(), clock.instant())
        .then(cases.advance(file, CaseState.COMMISSIONED, actor, null))
        .then(Mono.defer(() -> firstGoals(file)))
        .then(todos.done(file.id(), COMMISSION))
        .then(todos.open(Todos.Asked.of(file.id(), "AGREEMENT_WRITE", Relation.JOB_COACH)))
        .then(
            audit.wrote(actor, "COACH_COMMISSIONED", file.id(), file.actingAs().name(), id))
        .then(live.changed(file.id(), "decision"))
        .thenReturn(id);
  }
}
