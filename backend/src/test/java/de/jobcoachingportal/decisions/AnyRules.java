package de.jobcoachingportal.decisions;

import de.jobcoachingportal.programmes.CaseFact;
import de.jobcoachingportal.programmes.ProgrammeParameters;
import de.jobcoachingportal.programmes.Rules;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Generated rules of an office: every value that a check looks at, and a condition over each fact. */
final class AnyRules {
  private static final Map<String, List<Object>> VALUES = new TreeMap<>(Map.ofEntries(
      Map.entry("legal.decidingBody", List.of("OFFICE", "INTEGRATION_ASSISTANCE")),
      Map.entry("admission.offered", List.of(true, true, true, false)),
      Map.entry("admission.minDegree", List.of(30, 50, 80)),
      Map.entry("admission.minDegreeWithEqualStatus", List.of(20, 30, 50)),
      Map.entry("admission.minWeeklyHours", List.of(5, 15, 30)),
      Map.entry("admission.minWeeklyHoursInclusionCompany", List.of(5, 12)),
      Map.entry("admission.employerConsent", List.of("MUST", "SHOULD")),
      Map.entry(
          "admission.employments",
          List.of(List.of("EMPLOYED"), List.of("WORKSHOP"), List.of("EMPLOYED", "SELF_EMPLOYED"))),
      Map.entry("frame.months.max", List.of(3, 6, 12)),
      Map.entry("frame.months.strength", List.of("MUST", "SHOULD")),
      Map.entry("frame.hours.max", List.of(20, 60, 120)),
      Map.entry("frame.hours.strength", List.of("MUST", "SHOULD")),
      Map.entry("extension.maxCount", List.of(1, 2)),
      Map.entry("extension.maxHours", List.of(10, 40, 80)),
      Map.entry("extension.maxMonths", List.of(1, 6)),
      Map.entry("extension.strength", List.of("MUST", "SHOULD")),
      Map.entry("steps.analysisPhase", List.of(true, false)),
      Map.entry("steps.separateIfdAndCoach", List.of(true, false)),
      Map.entry("steps.coachAdmission.required", List.of(true, false)),
      Map.entry(
          "steps.papers",
          List.of(
              List.of(),
              List.of(Map.of("paper", "IFD_STATEMENT", "step", "GRANT")),
              List.of(
                  Map.of("paper", "DISABILITY_PROOF", "step", "APPLICATION"),
                  Map.of("paper", "INTERIM_REPORT", "step", "EXTENSION"))))));

  private AnyRules() {}

  static ProgrammeParameters of(Random random) {
    var rules = Rules.complete();
    for (var value : VALUES.entrySet()) {
      rules = Rules.with(
          rules,
          value.getKey(),
          value.getValue().get(random.nextInt(value.getValue().size())));
    }
    return Rules.withConditions(
        rules,
        Arrays.stream(CaseFact.values())
            .map(fact -> Map.of(
                "key", key(fact),
                "title", "Bedingung",
                "expression", expression(fact, random),
                "met", "ja",
                "unmet", "nein",
                "paragraph", "Richtlinie",
                "strength", random.nextBoolean() ? "MUST" : "SHOULD"))
            .toList());
  }

  static String key(CaseFact fact) {
    return fact.name().toLowerCase().replace('_', '-');
  }

  private static String expression(CaseFact fact, Random random) {
    return switch (fact.kind()) {
      case NUMBER -> fact.word() + (random.nextBoolean() ? " >= " : " < ") + edge(fact, random);
      case YES_NO -> fact.word() + " = " + random.nextBoolean();
      case CHOICE ->
        fact.word() + (random.nextBoolean() ? " = " : " != ") + "\""
            + fact.choices().getFirst() + "\"";
    };
  }

  /** Low enough to be met and missed by the cases that are made here. */
  private static int edge(CaseFact fact, Random random) {
    return switch (fact) {
      case DEGREE -> 40 + random.nextInt(40);
      case EMPLOYED_MONTHS -> 12;
      case EXTENSIONS -> 1;
      case PLANNED_MONTHS -> 2 + random.nextInt(12);
      case WEEKLY_HOURS -> 5 + random.nextInt(25);
      default -> 10 + random.nextInt(50);
    };
  }
}
