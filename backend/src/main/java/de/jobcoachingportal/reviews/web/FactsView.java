package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.goals.Stage;
import de.jobcoachingportal.reviews.Facts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the case itself knows: hours in whole minutes, goals by column. */
record FactsView(
    @Nullable HoursView hours, @Nullable String overallGoal, List<GoalFactView> goals) {

  record HoursView(int grantedMinutes, int usedMinutes, int reserveMinutes, LocalDate endsOn) {}

  record GoalFactView(String title, Stage stage, LocalDate since) {}

  static FactsView of(Facts facts) {
    var hours = facts.hours();
    return new FactsView(
        hours == null
            ? null
            : new HoursView(
                hours.grantedMinutes(),
                hours.usedMinutes(),
                hours.reserveMinutes(),
                hours.endsOn()),
        facts.overallGoal(),
        facts.goals().stream()
            .map(goal -> new GoalFactView(goal.title(), goal.stage(), goal.since()))
            .toList());
  }
}
