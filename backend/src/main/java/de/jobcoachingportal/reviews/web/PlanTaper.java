package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.reviews.TaperPlan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record PlanTaper(
    @NotNull @Size(min = 1, max = 12) List<@NotNull @Valid StepRequest> steps,
    @NotBlank @Size(max = 200) String contactName,
    @NotBlank @Size(max = 1000) String contactTask,
    @Nullable @Size(max = 2000) String remainingQuestions) {

  record StepRequest(
      @NotNull LocalDate from, @Min(0) @Max(2_400) int minutesPerWeek) {}

  TaperPlan asPlan() {
    return new TaperPlan(
        steps.stream()
            .map(step -> new TaperPlan.Step(step.from(), step.minutesPerWeek()))
            .toList(),
        contactName.strip(),
        contactTask.strip(),
        remainingQuestions == null || remainingQuestions.isBlank()
            ? null
            : remainingQuestions.strip());
  }
}
