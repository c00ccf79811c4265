package de.jobcoachingportal.decisions;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseRules;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.CoachingCases;
import de.jobcoachingportal.cases.Deadlines;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.programmes.ProgrammeParameters;
import de.jobcoachingportal.programmes.ProgrammeParameters.Paper;
import de.jobcoachingportal.programmes.ProgrammeParameters.PaperStep;
import de.jobcoachingportal.programmes.ProgrammeParameters.Steps;
import de.jobcoachingportal.programmes.ProgrammeParameters.Task;
import de.jobcoachingportal.programmes.ProgrammeParameters.TaskBody;
import de.jobcoachingportal.programmes.ProgrammeVersion;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The plan: written and given by whoever plans in this office, assessed or given back by professionals. */
@Service
public class Plans {
  static final String WRITE = "PLAN_WRITE";
  private static final String ASSESS = "PLAN_ASSESS";
  private static final String DECIDE = "DECISION_DRAFT";

  private final PlanStore store;
  private final CaseAccess access;
  private final CoachingCases cases;
  private final CaseRules rules;
  private final Todos todos;
  private final Deadlines deadlines;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  Plans(
      PlanStore store,
      CaseAccess access,
      CoachingCases cases,
      CaseRules rules,
      Todos todos,
      Deadlines deadlines,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.store = store;
    this.access = access;
    this.cases = cases;
    this.rules = rules;
    this.todos = todos;
    this.deadlines = deadlines;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  /** @param planner whether the reader is one of those who plan in this programme */
  public record Read(
      CaseFile file,
      Plan plan,
      List<Assessment> assessments,
      boolean analysisRequired,
      ProgrammeParameters.Frame frame,
      boolean planner) {}

  public Mono<Read> read(UUID caseId, Actor actor) {
    return access
        .open(caseId, actor, Operation.PLAN_READ)
        .flatMap(file -> Mono.zip(
                plan(file), store.assessments(caseId).collectList(), parameters(file))
            .map(found -> new Read(
                file,
                found.getT1(),
                found.getT2(),
                analysisRequired(found.getT3().steps()),
                found.getT3().frame(),
                file.relations().stream()
                    .anyMatch(relation -> plans(found.getT3().steps(), relation)))));
  }

  /** Keeps what is written so far; nothing has to be complete. */
  public Mono<Plan> save(UUID caseId, ExpectedVersion version, PlanContent content, Actor actor) {
    return access
        .open(caseId, actor, Operation.PLAN_WRITE)
        .flatMap(file -> writable(file, version)
            .flatMap(plan -> store.save(
                plan.saved(content, actor.id(), file.sees(Audience.HEALTH), clock.instant())))
            .flatMap(plan -> noted(file, "PLAN_SAVED", plan).thenReturn(plan)));
  }

  /** Gives the plan to the office; from here on it is assessed. */
  public Mono<Plan> submit(UUID caseId, ExpectedVersion version, Actor actor) {
    return access
        .open(caseId, actor, Operation.PLAN_SUBMIT)
        .flatMap(file -> Mono.zip(writable(file, version), steps(file))
            .flatMap(found -> complete(found.getT1(), found.getT2()))
            .flatMap(plan -> store.save(plan.submitted(clock.instant())))
            .flatMap(plan -> cases
                .advance(file, CaseState.ASSESSMENT, actor, null)
                .then(todos.done(caseId, WRITE))
                .then(deadlines.open(file, ASSESS))
                .then(noted(file, "PLAN_SUBMITTED", plan))
                .thenReturn(plan)));
  }

  public Mono<Plan> giveBack(UUID caseId, String reason, Actor actor) {
    return access
        .open(caseId, actor, Operation.PLAN_RETURN)
        .flatMap(file -> submitted(caseId)
            .flatMap(plan -> store.save(plan.returned(reason, clock.instant())))
            .flatMap(plan -> cases
                .advance(file, CaseState.PLANNING, actor, reason)
                .then(todos.done(caseId, ASSESS))
                .then(todos.done(caseId, DECIDE))
                .then(rules.planner(file))
                .flatMap(planner -> todos.open(Todos.Asked.of(caseId, WRITE, planner)))
                .then(noted(file, "PLAN_RETURNED", plan))
                .thenReturn(plan)));
  }

  public Mono<Void> assess(UUID caseId, Assessment.Verdict verdict, Actor actor) {
    return access
        .open(caseId, actor, Operation.PLAN_ASSESS)
        .flatMap(file -> submitted(caseId)
            .flatMap(plan -> store
                .addAssessment(Ids.next(), plan, actor.id(), verdict, clock.instant())
                .then(todos.done(caseId, ASSESS))
                .then(deadlines.open(file, DECIDE))
                .then(noted(file, "PLAN_ASSESSED", plan))));
  }

  Mono<Plan> plan(CaseFile file) {
    return store
        .ofCase(file.id())
        .switchIfEmpty(Mono.fromSupplier(
            () -> Plan.begun(Ids.next(), file.id(), file.actor().id(), clock.instant())));
  }

  Mono<Assessment> latestAssessment(UUID caseId) {
    return store.assessments(caseId).next();
  }

  private Mono<Plan> writable(CaseFile file, ExpectedVersion version) {
    return steps(file)
        .filter(steps -> plans(steps, file.actingAs()))
        .switchIfEmpty(Mono.error(() -> new ProblemException(DecisionProblem.NOT_PLANNER)))
        .then(plan(file))
        .doOnNext(plan -> version.mustBe(plan.version()))
        .filter(plan -> plan.state() != Plan.State.SUBMITTED)
        .switchIfEmpty(Mono.error(() -> new ProblemException(DecisionProblem.PLAN_SUBMITTED)));
  }

  private Mono<Plan> submitted(UUID caseId) {
    return store
        .ofCase(caseId)
        .filter(plan -> plan.state() == Plan.State.SUBMITTED)
        .switchIfEmpty(Mono.error(() -> new ProblemException(DecisionProblem.PLAN_UNKNOWN)));
  }

  private static Mono<Plan> complete(Plan plan, Steps steps) {
    List<FieldError> missing = plan.content().missing(analysisRequired(steps));
    return missing.isEmpty()
        ? Mono.just(plan)
        : Mono.error(new ProblemException(DecisionProblem.PLAN_INCOMPLETE, missing));
  }

  private static boolean analysisRequired(Steps steps) {
    return steps.papers().stream()
        .anyMatch(
            paper -> paper.paper() == Paper.WORKPLACE_ANALYSIS && paper.step() == PaperStep.PLAN);
  }

  private static boolean plans(Steps steps, Relation relation) {
    return steps.doneBy(Task.PLAN_COACHING).contains(body(relation));
  }

  private static TaskBody body(Relation relation) {
    return switch (relation) {
      case JOB_COACH -> TaskBody.JOB_COACH;
      case IFD_ADVISER -> TaskBody.IFD;
      case SPECIALIST -> TaskBody.OFFICE_SPECIALIST;
      case COORDINATOR -> TaskBody.COORDINATOR;
      case WORKSHOP -> TaskBody.WORKSHOP;
      default -> TaskBody.OFFICE;
    };
  }

  private Mono<Steps> steps(CaseFile file) {
    return parameters(file).map(ProgrammeParameters::steps);
  }

  /** What the programme of the case says. */
  Mono<ProgrammeParameters> parameters(CaseFile file) {
    return rules.of(file).map(ProgrammeVersion::parameters);
  }

  private Mono<Void> noted(CaseFile file, String action, Plan plan) {
    return audit
        .wrote(file.actor(), action, file.id(), file.actingAs().name(), plan.id())
        .then(live.changed(file.id(), "decision"));
  }
}
