package de.jobcoachingportal.applications;

import de.jobcoachingportal.cases.Missing;
import de.jobcoachingportal.programmes.ProgrammeParameters;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an application still lacks. It hinders no filing (§ 16 SGB I, § 20 SGB X) and every grant: what a decision rests on
 * has to be known.
 */
final class Gaps {

  private Gaps() {}

  /** @param rules null while the office has none. Of another body only what its rules ask for */
  static List<Missing> of(
      EmployeePart employee, CompanyPart company, @Nullable ProgrammeParameters rules) {
    var gaps = new ArrayList<Missing>();
    var other = rules == null || rules.legal().decidingBody() == DecidingBody.OFFICE ? null : rules;
    String otherCarrier = other == null ? "§ 185 Abs. 6 SGB IX" : "§ 91 SGB IX";
    if (other == null || other.admission().minDegree() != null) {
      degree(employee, gaps);
    }
    if (other == null || other.steps().papers().stream().anyMatch(Gaps::isProof)) {
      proof(employee, gaps);
    }
    if ((other == null || other.admission().minWeeklyHours() != null)
        && employee.weeklyMinutes() == null
        && company.weeklyMinutes() == null) {
      gaps.add(gap(
          "weekly-hours",
          "Wie viele Stunden in der Woche gearbeitet wird, fehlt.",
          "§ 185 Abs. 2 SGB IX"));
    }
    if (isBlank(employee.workplace())) {
      gaps.add(gap("workplace", "Betrieb und Ort der Arbeit fehlen.", null));
    }
    if (isBlank(employee.difficulties())) {
      gaps.add(gap("difficulties", "Was bei der Arbeit schwierig ist, fehlt.", null));
    }
    if (open(employee.accident())) {
      gaps.add(gap(
          "accident",
          "Ob es ein Arbeitsunfall oder eine Berufskrankheit ist, ist offen.",
          otherCarrier));
    }
    if (open(employee.rehabilitationAsked())) {
      gaps.add(gap(
          "rehabilitation-carrier",
          "Ob ein anderer Träger zuständig sein könnte, ist offen.",
          otherCarrier));
    }
    return List.copyOf(gaps);
  }

  private static boolean isProof(ProgrammeParameters.RequiredPaper paper) {
    return paper.paper() == ProgrammeParameters.Paper.DISABILITY_PROOF;
  }

  private static void degree(EmployeePart employee, List<Missing> gaps) {
    var degree = employee.disabilityDegree();
    if (degree == null) {
      gaps.add(gap("disability-degree", "Der Grad der Behinderung fehlt.", "§ 2 Abs. 2 SGB IX"));
    } else if (degree < 50 && employee.equalStatus() != EmployeePart.EqualStatus.YES) {
      gaps.add(
          gap("equal-status", "Unter GdB 50 braucht es eine Gleichstellung.", "§ 2 Abs. 3 SGB IX"));
    }
  }

  private static void proof(EmployeePart employee, List<Missing> gaps) {
    if (employee.proof() != EmployeePart.Proof.ENCLOSED) {
      gaps.add(gap(
          "disability-proof",
          "Der Nachweis der Behinderung oder der Gleichstellung fehlt.",
          "§ 21 SGB X"));
    }
  }

  private static boolean open(@Nullable Answer answer) {
    return answer == null || answer == Answer.UNKNOWN;
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static Missing gap(String code, String sentence, @Nullable String paragraph) {
    return new Missing("applications." + code, sentence, paragraph);
  }
}
