package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.reviews.Endings;
import de.jobcoachingportal.reviews.TaperPlan;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the coach comes less often; version 0 and no plan as long as nobody wrote it. */
record TaperView(
    long version,
    @Nullable PlanView plan,
    @Nullable String writtenBy,
    @Nullable LocalDate writtenOn,
    List<String> actions) {

  record PlanView(
      List<StepView> steps,
      String contactName,
      String contactTask,
      @Nullable String remainingQuestions) {

    static PlanView of(TaperPlan plan) {
      return new PlanView(
          plan.steps().stream()
              .map(step -> new StepView(step.from(), step.minutesPerWeek()))
              .toList(),
          plan.contactName(),
          plan.contactTask(),
          plan.remainingQuestions());
    }
  }

  record StepView(LocalDate from, int minutesPerWeek) {}

  static TaperView of(Endings.OpenTaper open) {
    var actions = open.file().actions(EnumSet.of(Operation.TAPER_PLAN, Operation.TAPER_LEAVE));
    return open.plan()
        .map(written -> new TaperView(
            written.version(),
            PlanView.of(written.plan()),
            written.writtenBy(),
            written.writtenOn(),
            actions))
        .orElseGet(() -> new TaperView(0, null, null, null, actions));
  }
}
