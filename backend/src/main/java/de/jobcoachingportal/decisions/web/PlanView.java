package de.jobcoachingportal.decisions.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.decisions.Assessment;
import de.jobcoachingportal.decisions.Plan;
import de.jobcoachingportal.decisions.PlanContent;
import de.jobcoachingportal.decisions.Plans;
import de.jobcoachingportal.programmes.ProgrammeParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The plan as one side may read it: the employee and the office all of it, other providers what concerns health only if
 * they wrote it or the employee released it to them, the company goals and frame.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "view")
@JsonSubTypes({
  @JsonSubTypes.Type(value = PlanView.FullPlanView.class, name = "FULL"),
  @JsonSubTypes.Type(value = PlanView.SharedPlanView.class, name = "SHARED")
})
sealed interface PlanView {
  Set<Operation> ACTIONS = Set.of(
      Operation.PLAN_WRITE, Operation.PLAN_SUBMIT, Operation.PLAN_RETURN, Operation.PLAN_ASSESS);

  /**
   * @param version 0 while nobody has written a plan; the version to send with the next change
   * @param healthHidden whether the plan says more than this reader may know without the employee's release
   */
  record FullPlanView(
      long version,
      Plan.State state,
      PlanContent content,
      boolean analysisRequired,
      boolean healthHidden,
      @Nullable Instant submittedAt,
      @Nullable String returnReason,
      Instant savedAt,
      List<Assessment> assessments,
      FrameView usual,
      List<String> actions)
      implements PlanView {}

  /**
   * What the office usually grants at first; null where it has no rule. Minutes and months.
   *
   * @param minutesUsual proposed to whoever plans, as is {@code monthsUsual}
   * @param unitMinutes how long a professional hour is; null where the programme counts clock hours
   */
  record FrameView(
      @Nullable Integer minutesFrom,
      @Nullable Integer minutesTo,
      @Nullable Integer monthsFrom,
      @Nullable Integer monthsTo,
      @Nullable Integer minutesUsual,
      @Nullable Integer monthsUsual,
      @Nullable Integer unitMinutes) {

    static FrameView of(ProgrammeParameters.Frame frame) {
      var hours = frame.hours();
      return new FrameView(
          minutes(hours, hours.firstGrantFrom() == null ? hours.usual() : hours.firstGrantFrom()),
          minutes(hours, hours.firstGrantTo() == null ? hours.usual() : hours.firstGrantTo()),
          frame.months().min(),
          frame.months().max(),
          minutes(hours, hours.usual()),
          frame.months().usual(),
          hours.unitMinutes().orElse(null));
    }

    private static @Nullable Integer minutes(
        ProgrammeParameters.Hours hours, @Nullable Integer units) {
      return units == null ? null : hours.minutes(units).orElse(null);
    }
  }

  record SharedPlanView(
      Plan.State state,
      List<PlanContent.PlannedGoal> goals,
      @Nullable Integer minutes,
      @Nullable Integer months,
      @Nullable LocalDate startsOn,
      @Nullable String frame)
      implements PlanView {}

  static PlanView of(Plans.Read read) {
    CaseFile file = read.file();
    boolean all = file.sees(Audience.PROVIDERS)
        || file.is(Relation.EMPLOYEE)
        || file.is(Relation.REPRESENTATIVE)
        || plans(read);
    return all ? full(read) : shared(read.plan());
  }

  private static PlanView full(Plans.Read read) {
    Plan plan = read.plan();
    boolean providers = read.file().sees(Audience.PROVIDERS);
    boolean writers = providers || plans(read);
    boolean open = plan.state() != Plan.State.SUBMITTED || !read.file().may(Operation.PLAN_WRITE);
    boolean health = read.file().sees(Audience.HEALTH)
        || plan.author().equals(read.file().actor().id());
    PlanContent content = writers || plan.state() == Plan.State.SUBMITTED ? plan.content() : EMPTY;
    PlanContent shown = health ? content : content.withoutHealth();
    return new FullPlanView(
        plan.version(),
        plan.state(),
        shown,
        read.analysisRequired(),
        !shown.equals(content),
        plan.submittedAt(),
        plan.returnReason(),
        plan.savedAt(),
        providers ? read.assessments() : List.of(),
        FrameView.of(read.frame()),
        open ? read.file().actions(ACTIONS) : List.of());
  }

  /** The workshop reads the plan as a provider does where the programme has it plan. */
  private static boolean plans(Plans.Read read) {
    return read.file().is(Relation.WORKSHOP) && read.planner();
  }

  private static PlanView shared(Plan plan) {
    PlanContent content = plan.state() == Plan.State.SUBMITTED ? plan.content() : EMPTY;
    return new SharedPlanView(
        plan.state(),
        content.goals(),
        content.minutes(),
        content.months(),
        content.startsOn(),
        content.frame());
  }

  PlanContent EMPTY = new PlanContent(null, null, null, List.of(), null, null, null, null);
}
