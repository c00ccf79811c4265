package de.jobcoachingportal.reviews;

import de.jobcoachingportal.goals.Stage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stood in the case when a talk was opened or a report issued: the part nobody has to type. */
public record Facts(@Nullable Hours hours, @Nullable String overallGoal, List<GoalFact> goals) {

  /** Whole minutes. */
  public record Hours(int grantedMinutes, int usedMinutes, int reserveMinutes, LocalDate endsOn) {}

  public record GoalFact(String title, Stage stage, LocalDate since) {}

  Facts with(Hours known) {
    return new Facts(known, overallGoal, goals);
  }
}
