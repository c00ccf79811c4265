package de.jobcoachingportal.decisions.web;

import de.jobcoachingportal.decisions.PlanContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft may be empty everywhere; what is missing is asked for when it is submitted. */
record SavePlan(
    @Nullable @Size(max = 8000) String situation,
    @Nullable @Size(max = 8000) String suitability,
    @Nullable @Valid SaveAnalysis analysis,
    @NotNull @Size(max = 20) List<@Valid @NotNull SaveGoal> goals,
    @Nullable @Min(60) @Max(60000) Integer minutes,
    @Nullable @Min(1) @Max(60) Integer months,
    @Nullable LocalDate startsOn,
    @Nullable @Size(max = 4000) String frame) {

  record SaveAnalysis(
      @Nullable LocalDate heldOn,
      @Nullable @Size(max = 8000) String findings) {}

  record SaveGoal(
      @NotBlank @Size(max = 200) String title,
      @Nullable @Size(max = 300) String plainTitle,
      @NotNull PlanContent.Learner learner) {}

  PlanContent content() {
    return new PlanContent(
        situation,
        suitability,
        analysis == null ? null : new PlanContent.Analysis(analysis.heldOn(), analysis.findings()),
        goals.stream()
            .map(goal ->
                new PlanContent.PlannedGoal(goal.title(), goal.plainTitle(), goal.learner()))
            .toList(),
        minutes,
        months,
        startsOn,
        frame);
  }
}
