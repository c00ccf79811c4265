package de.jobcoachingportal.reviews;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the coach comes less often towards the end, and who in the company is there afterwards (domain.md 1.7: gradual cut of
 * hours).
 *
 * @param remainingQuestions what would remain open if it ended now, and how it can be met
 */
public record TaperPlan(
    List<Step> steps,
    String contactName,
    String contactTask,
    @Nullable String remainingQuestions) {

  public record Step(LocalDate from, int minutesPerWeek) {}

  public TaperPlan {
    steps = List.copyOf(steps);
  }

  /** Each step begins later than the one before and takes less time. */
  boolean getsLess() {
    for (int i = 1; i < steps.size(); i++) {
      var before = steps.get(i - 1);
      var step = steps.get(i);
      if (!step.from().isAfter(before.from()) || step.minutesPerWeek() >= before.minutesPerWeek()) {
        return false;
      }
    }
    return true;
  }
}
