package de.jobcoachingportal.decisions;

import de.jobcoachingportal.programmes.ProgrammeParameters.Paper;
import de.jobcoachingportal.programmes.ProgrammeParameters.PaperStep;
import de.jobcoachingportal.programmes.ProgrammeParameters.RequiredPaper;
import de.jobcoachingportal.programmes.ProgrammeParameters.Steps;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which papers the programme asks for before the grant, and which of them are not there. What the portal knows by itself
 * (consents, the plan, the assessment) needs no paper.
 */
final class RequiredPapers {
  /** What belongs to the application hinders no filing (§ 16 SGB I), so the grant waits for it. */
  private static final Set<PaperStep> BEFORE_GRANT =
      EnumSet.of(PaperStep.APPLICATION, PaperStep.PLAN, PaperStep.GRANT);

  private RequiredPapers() {}

  static List<String> missing(
      Steps steps, KnownFacts.Known known, Plan.State state, PlanContent plan) {
    return steps.papers().stream()
        .filter(paper -> BEFORE_GRANT.contains(paper.step()))
        .map(RequiredPaper::paper)
        .distinct()
        .filter(paper -> !isThere(paper, known, state, plan))
        .map(RequiredPapers::german)
        .toList();
  }

  private static boolean isThere(
      Paper paper, KnownFacts.Known known, Plan.State state, PlanContent plan) {
    return switch (paper) {
      // Rules of their own say what these are about.
      case EMPLOYEE_CONSENT, EMPLOYER_CONSENT -> true;
      case LEARNING_CONCEPT -> state == Plan.State.SUBMITTED;
      case WORKPLACE_ANALYSIS -> plan.analysis() != null;
      default -> known.papers().contains(paper);
    };
  }

  private static String german(Paper paper) {
    return switch (paper) {
      case DISABILITY_PROOF -> "Nachweis der Behinderung";
      case EMPLOYMENT_PROOF -> "Nachweis der Beschäftigung";
      case EMPLOYER_CONSENT -> "Einverständnis des Arbeitgebers";
      case EMPLOYEE_CONSENT -> "Zustimmung der beschäftigten Person";
      case CONFIDENTIALITY_RELEASE -> "Schweigepflichtentbindung";
      case DECLARATION_OF_INTENT -> "Absichtserklärung des Arbeitgebers";
      case WORKPLACE_ANALYSIS -> "Arbeitsplatzanalyse";
      case WORK_ANALYSIS_FORM -> "Arbeitsanalysebogen";
      case IFD_STATEMENT -> "Stellungnahme des Integrationsfachdienstes";
      case IFD_CONFIRMATION -> "Bestätigung des Integrationsfachdienstes";
      case LEARNING_CONCEPT -> "Lern- und Unterstützungskonzept";
      case WORKSHOP_REPORT -> "Bericht der Werkstatt";
      case FRAME_SHEET -> "Rahmenblatt";
      case INTERIM_REPORT -> "Zwischenbericht";
      case SESSION_RECORD -> "Einsatznachweis";
      case CLOSING_REPORT -> "Abschlussbericht";
    };
  }
}
