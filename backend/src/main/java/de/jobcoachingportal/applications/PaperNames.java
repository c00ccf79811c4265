package de.jobcoachingportal.applications;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How papers are called in a letter. */
final class PaperNames {
  private static final Map<String, String> NAMES = Map.ofEntries(
      Map.entry("DISABILITY_PROOF", "Nachweis der Schwerbehinderung oder Gleichstellung"),
      Map.entry("EMPLOYMENT_PROOF", "Nachweis über das Arbeitsverhältnis"),
      Map.entry("EMPLOYER_CONSENT", "Einverständnis des Arbeitgebers"),
      Map.entry("EMPLOYEE_CONSENT", "Ihre Zustimmung zum Jobcoaching"),
      Map.entry("CONFIDENTIALITY_RELEASE", "Schweigepflichtentbindung"),
      Map.entry("DECLARATION_OF_INTENT", "Absichtserklärung des Arbeitgebers"),
      Map.entry("WORKPLACE_ANALYSIS", "Analyse des Arbeitsplatzes"),
      Map.entry("WORK_ANALYSIS_FORM", "Arbeitsanalyse"),
      Map.entry("IFD_STATEMENT", "Stellungnahme des Integrationsfachdienstes"),
      Map.entry("IFD_CONFIRMATION", "Bestätigung des Integrationsfachdienstes"),
      Map.entry("LEARNING_CONCEPT", "Lern- und Unterstützungskonzept"),
      Map.entry("WORKSHOP_REPORT", "Bericht der Werkstatt"),
      Map.entry("FRAME_SHEET", "Rahmenblatt"),
      Map.entry("INTERIM_REPORT", "Zwischenbericht"),
      Map.entry("SESSION_RECORD", "Nachweis der Termine"),
      Map.entry("CLOSING_REPORT", "Abschlussbericht"));

  private PaperNames() {}

  static String of(String paper) {
    return NAMES.getOrDefault(paper, paper);
  }

  static String list(List<String> papers) {
    return papers.stream()
        .map(paper -> "– " + of(paper))
        .collect(Collectors.joining("\n", "Das brauchen wir noch:\n", ""));
  }
}
