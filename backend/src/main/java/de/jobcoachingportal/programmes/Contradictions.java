package de.jobcoachingportal.programmes;

import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import de.jobcoachingportal.programmes.ProgrammeParameters.Task;
import de.jobcoachingportal.programmes.ProgrammeParameters.TaskBody;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that cannot hold together, that the law does not allow, or that no case could ever meet. */
final class Contradictions {
  private static final int LONGEST_WORKING_WEEK = 48;
  private static final int COMPETENCE_DAYS = 14;
  private static final int DECISION_DAYS = 21;
  private static final int OPINION_DAYS = 14;

  private final List<Finding> found = new ArrayList<>();

  private Contradictions() {}

  static List<Finding> of(ProgrammeParameters rules) {
    var contradictions = new Contradictions();
    contradictions.admission(rules);
    contradictions.months(rules.frame().months());
    contradictions.hours(rules);
    contradictions.steps(rules);
    contradictions.tasks(rules);
    contradictions.watch(rules.watch());
    contradictions.clocks(rules);
    contradictions.afterwards(rules.afterwards());
    contradictions.conditions(rules.conditions());
    return List.copyOf(contradictions.found);
  }

  private void admission(ProgrammeParameters rules) {
    var admission = rules.admission();
    no(
        Boolean.FALSE.equals(admission.offered()),
        "admission.offered",
        "never",
        "Solange Jobcoaching nicht gefördert wird, kann kein Fall dieses Programm erfüllen.");
    for (var hours : List.of("minWeeklyHours", "minWeeklyHoursInclusionCompany")) {
      Integer needed = hours.equals("minWeeklyHours")
          ? admission.minWeeklyHours()
          : admission.minWeeklyHoursInclusionCompany();
      no(
          above(needed, LONGEST_WORKING_WEEK),
          "admission." + hours,
          "never",
          "Mehr als 48 Stunden in der Woche darf niemand dauerhaft arbeiten (§ 3 ArbZG).");
    }
    String degrees = "Der Grad der Behinderung geht von 20 bis 100.";
    no(outside(admission.minDegree(), 20, 100), "admission.minDegree", "never", degrees);
    no(
        outside(admission.minDegreeWithEqualStatus(), 20, 100),
        "admission.minDegreeWithEqualStatus",
        "never",
        degrees);
    no(
        above(admission.minDegreeWithEqualStatus(), admission.minDegree()),
        "admission.minDegreeWithEqualStatus",
        "order",
        "Mit Gleichstellung kann kein höherer Grad nötig sein als ohne.");
  }

  private void months(ProgrammeParameters.Months months) {
    String least = "Die kürzeste Dauer ist länger als die längste.";
    no(above(months.min(), months.max()), "frame.months.min", "order", least);
    no(
        above(1, months.max()),
        "frame.months.max",
        "never",
        "Mit höchstens 0 Monaten kann kein Fall bewilligt werden.");
    no(
        above(months.usual(), months.max()) || above(months.min(), months.usual()),
        "frame.months.usual",
        "default-outside",
        "Die übliche Dauer liegt nicht zwischen der kürzesten und der längsten.");
  }

  private void hours(ProgrammeParameters rules) {
    var hours = rules.frame().hours();
    no(
        above(1, hours.max()),
        "frame.hours.max",
        "never",
        "Mit höchstens 0 Stunden kann kein Fall bewilligt werden.");
    no(
        above(hours.usual(), hours.max()),
        "frame.hours.usual",
        "default-outside",
        "Die üblichen Stunden sind mehr als die höchsten.");
    no(
        above(hours.firstGrantFrom(), hours.firstGrantTo()),
        "frame.hours.firstGrantFrom",
        "order",
        "Die erste Bewilligung beginnt bei mehr Stunden, als sie endet.");
    no(
        above(hours.firstGrantTo(), hours.max()),
        "frame.hours.firstGrantTo",
        "default-outside",
        "Die erste Bewilligung wäre größer als die höchsten Stunden.");
    no(
        outside(hours.minutesPerUnit(), 15, 120),
        "frame.hours.minutesPerUnit",
        "range",
        "Eine Stunde hat zwischen 15 und 120 Minuten.");
    var extension = rules.extension();
    no(
        is(extension.maxCount(), 0)
            && (above(extension.maxHours(), 0) || above(extension.maxMonths(), 0)),
        "extension.maxCount",
        "never",
        "Ohne Verlängerung kann es keine Stunden oder Monate je Verlängerung geben.");
  }

  private void steps(ProgrammeParameters rules) {
    var steps = rules.steps();
    no(
        steps.analysisPhase() && is(steps.analysisHours(), 0),
        "steps.analysisHours",
        "never",
        "Eine Analysephase mit 0 Stunden kann nicht stattfinden.");
    no(
        above(steps.analysisHours(), rules.frame().hours().max()),
        "steps.analysisHours",
        "default-outside",
        "Die Analysephase hätte mehr Stunden als das ganze Coaching.");
    no(
        new HashSet<>(steps.papers()).size() < steps.papers().size(),
        "steps.papers",
        "twice",
        "Eine Unterlage steht zweimal bei demselben Schritt.");
  }

  private void tasks(ProgrammeParameters rules) {
    var tasks = rules.steps().tasks();
    String place = "steps.tasks";
    no(
        tasks.stream().map(ProgrammeParameters.TaskOwners::task).distinct().count()
                != Task.values().length
            || tasks.size() != Task.values().length,
        place,
        "incomplete",
        "Jede der 17 Aufgaben muss genau einmal vorkommen.");
    no(
        tasks.stream().anyMatch(owners -> owners.bodies().isEmpty()),
        place,
        "nobody",
        "Mindestens eine Aufgabe hat niemanden, der sie übernimmt.");
    no(
        !rules.steps().coordinator()
            && tasks.stream().anyMatch(owners -> owners.bodies().contains(TaskBody.COORDINATOR)),
        place,
        "coordinator-off",
        "Eine Aufgabe liegt bei der Koordinierungsstelle, die ausgeschaltet ist.");
    no(
        rules.legal().decidingBody() == DecidingBody.OFFICE
            && !rules.steps().doneBy(Task.GRANT_AND_COMMISSION).contains(TaskBody.OFFICE),
        place,
        "grant-elsewhere",
        "Bewilligen kann nur der Leistungsträger selbst (§ 31 SGB X).");
  }

  private void watch(ProgrammeParameters.Watch watch) {
    String percent = "Prozente gehen von 1 bis 100.";
    no(outside(watch.warnAtPercentUsed(), 1, 100), "watch.warnAtPercentUsed", "percent", percent);
    no(
        outside(watch.taperReservePercent(), 0, 90),
        "watch.taperReservePercent",
        "percent",
        "Der Rest für das Ende kann höchstens 90 Prozent sein, sonst beginnt das Coaching nie.");
    no(
        is(watch.interimReviewMonths(), 0),
        "watch.interimReviewMonths",
        "range",
        "Der Abstand der Zwischenauswertungen ist mindestens ein Monat.");
    var after = watch.afterCareMonths();
    no(
        !after.stream().sorted().distinct().toList().equals(after) || after.contains(0),
        "watch.afterCareMonths",
        "order",
        "Die Monate der Nachfragen steigen an und kommen je einmal vor.");
  }

  private void clocks(ProgrammeParameters rules) {
    var clocks = rules.clocks();
    String law = "Das Gesetz lässt dafür höchstens %d Tage und mindestens einen.";
    no(
        outside(clocks.competenceCheckDays(), 1, COMPETENCE_DAYS),
        "clocks.competenceCheckDays",
        "law",
        law.formatted(COMPETENCE_DAYS));
    no(
        outside(clocks.decisionDays(), 1, DECISION_DAYS),
        "clocks.decisionDays",
        "law",
        law.formatted(DECISION_DAYS));
    no(
        outside(clocks.decisionDaysAfterOpinion(), 1, OPINION_DAYS),
        "clocks.decisionDaysAfterOpinion",
        "law",
        law.formatted(OPINION_DAYS));
    no(
        clocks.fictionDays() != null && !rules.legal().claim(),
        "clocks.fictionDays",
        "no-claim",
        "Die Genehmigung durch Zeitablauf gibt es nur bei einem Anspruch, nicht bei Ermessen.");
    no(
        clocks.fictionDays() != null && rules.legal().decidingBody() != DecidingBody.OFFICE,
        "clocks.fictionDays",
        "other-body",
        "Die Genehmigung durch Zeitablauf gilt für das Amt (§ 185 Abs. 9 SGB IX), nicht für die Eingliederungshilfe.");
    no(
        rules.legal().claim() && clocks.fictionDays() != null && clocks.fictionDays() != 42,
        "clocks.fictionDays",
        "law",
        "Das Gesetz nennt sechs Wochen, also 42 Tage (§ 185 Abs. 9 SGB IX).");
  }

  private void afterwards(ProgrammeParameters.Afterwards after) {
    no(
        after.leitwegId() != null && !LeitwegId.isValid(after.leitwegId()),
        "afterwards.leitwegId",
        "check-digit",
        "Die Prüfziffer der Leitweg-ID stimmt nicht.");
    no(
        outside(after.travelTimePercent(), 0, 100),
        "afterwards.travelTimePercent",
        "percent",
        "Für die Fahrzeit gibt es höchstens 100 Prozent des Satzes.");
    no(
        outside(after.retentionYearsAfterClose(), 1, 30),
        "afterwards.retentionYearsAfterClose",
        "range",
        "Akten werden zwischen 1 und 30 Jahren aufbewahrt.");
    no(
        after.retention().stream()
                .map(ProgrammeParameters.Retention::kind)
                .distinct()
                .count()
            < after.retention().size(),
        "afterwards.retention",
        "twice",
        "Für eine Art von Akte stehen zwei Fristen da.");
  }

  private void conditions(List<Condition> conditions) {
    for (int i = 0; i < conditions.size(); i++) {
      var condition = conditions.get(i);
      String path = "conditions." + i;
      condition
          .read()
          .errors()
          .forEach(error -> found.add(
              new Finding(path + ".expression", error.code(), error.detail(), error.position())));
      String words = "Dieser Satz steht im Prüfergebnis und fehlt noch.";
      no(condition.title().isBlank(), path + ".title", "empty", words);
      no(condition.met().isBlank(), path + ".met", "empty", words);
      no(condition.unmet().isBlank(), path + ".unmet", "empty", words);
      no(
          condition.paragraph().isBlank(),
          path + ".paragraph",
          "empty",
          "Worauf stützt sich die Bedingung? Zum Beispiel „Richtlinie des Amtes, Nummer 4“.");
    }
    no(
        conditions.stream().map(Condition::key).distinct().count() < conditions.size(),
        "conditions",
        "twice",
        "Zwei Bedingungen haben denselben Schlüssel.");
  }

  private void no(boolean wrong, String path, String code, String reason) {
    if (wrong) {
      found.add(new Finding(path, code, reason));
    }
  }

  private static boolean above(@Nullable Integer value, @Nullable Integer limit) {
    return value != null && limit != null && value > limit;
  }

  private static boolean outside(@Nullable Integer value, int from, int to) {
    return value != null && (value < from || value > to);
  }

  private static boolean is(@Nullable Integer value, int other) {
    return value != null && value == other;
  }
}
