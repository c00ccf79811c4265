package de.jobcoachingportal.decisions;

import de.jobcoachingportal.problems.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the coach proposes. Everything may be empty while it is a draft.
 *
 * @param analysis result of looking at the workplace with all parties; required where the office says so
 * @param frame times, rooms, presence: what people in the company have to know
 */
public record PlanContent(
    @Nullable String situation,
    @Nullable String suitability,
    @Nullable Analysis analysis,
    List<PlannedGoal> goals,
    @Nullable Integer minutes,
    @Nullable Integer months,
    @Nullable LocalDate startsOn,
    @Nullable String frame) {

  static final PlanContent EMPTY =
      new PlanContent(null, null, null, List.of(), null, null, null, null);

  public record Analysis(
      @Nullable LocalDate heldOn, @Nullable String findings) {}

  public record PlannedGoal(String title, @Nullable String plainTitle, Learner learner) {}

  /** Who learns: not only the employee. */
  public enum Learner {
    EMPLOYEE,
    COLLEAGUES,
    SUPERVISORS,
    TEAM
  }

  boolean saysNothingOfHealth() {
    return isBlank(situation) && isBlank(suitability) && analysis == null;
  }

  /** The same with the situation, suitability and analysis of another one: the parts that speak of health. */
  PlanContent withHealthOf(PlanContent other) {
    return new PlanContent(
        other.situation,
        other.suitability,
        other.analysis,
        goals,
        minutes,
        months,
        startsOn,
        frame);
  }

  /** Without them. */
  public PlanContent withoutHealth() {
    return withHealthOf(EMPTY);
  }

  List<FieldError> missing(boolean analysisRequired) {
    var missing = new ArrayList<FieldError>();
    need(missing, isBlank(situation), "/situation", "Beschreiben Sie die Lage am Arbeitsplatz.");
    need(
        missing,
        isBlank(suitability),
        "/suitability",
        "Schreiben Sie, warum Jobcoaching hier passt.");
    need(missing, goals.isEmpty(), "/goals", "Nennen Sie mindestens ein erstes Ziel.");
    need(missing, minutes == null, "/minutes", "Geben Sie an, wie viele Stunden Sie brauchen.");
    need(missing, months == null, "/months", "Geben Sie an, wie viele Monate es dauern soll.");
    need(missing, startsOn == null, "/startsOn", "Geben Sie an, wann es beginnen soll.");
    need(
        missing,
        analysisRequired
            && (analysis == null || analysis.heldOn() == null || isBlank(analysis.findings())),
        "/analysis",
        "Das Förderprogramm verlangt eine Arbeitsplatzanalyse mit allen Beteiligten. Tragen Sie Tag und Ergebnis ein.");
    return missing;
  }

  private static void need(
      List<FieldError> missing, boolean isMissing, String pointer, String sentence) {
    if (isMissing) {
      missing.add(new FieldError(pointer, "required", sentence));
    }
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
