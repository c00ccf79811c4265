package de.jobcoachingportal.decisions;

import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import java.util.Arrays;

/** The rules of the first version; title and paragraph as they stand beside the check. */
public enum Rule {
  OFFERED("Jobcoaching wird gefördert", "Förderprogramm"),
  EMPLOYEE_AGREES("Die beschäftigte Person stimmt zu", "§ 8 Abs. 4 SGB IX"),
  EMPLOYER_AGREES("Der Arbeitgeber ist einverstanden", "Förderprogramm"),
  DISABILITY("Schwerbehinderung oder Gleichstellung", "§ 2 Abs. 2 und 3 SGB IX"),
  TARGET_GROUP("Die Art der Arbeit passt", "§ 185 Abs. 1 SGB IX"),
  APPLICANT("Die Person kann den Antrag stellen", "Förderprogramm"),
  WEEKLY_HOURS("Genug Arbeitsstunden in der Woche", "§ 185 Abs. 2 SGB IX"),
  NO_OTHER_CARRIER("Kein anderer Träger geht vor", "§ 185 Abs. 6 SGB IX, § 18 SchwbAV"),
  JOB_ENDANGERED("Der Arbeitsplatz ist gefährdet", "§ 185 Abs. 2 SGB IX"),
  PLAN_ASSESSED("Die Planung ist fachlich beurteilt", "Förderprogramm"),
  COACH_RECOGNISED("Der Jobcoach ist ausgewählt und anerkannt", "Förderprogramm"),
  COACH_SEPARATE("Jobcoach und IFD sind zwei Personen", "Förderprogramm"),
  PAPERS("Die nötigen Unterlagen liegen vor", "Förderprogramm"),
  MONTHS("Die Dauer passt", "Förderprogramm"),
  HOURS("Die Stunden passen", "Förderprogramm"),
  EXTENSIONS("Die Zahl der Verlängerungen passt", "Förderprogramm"),
  EXTENSION_HOURS("Die weiteren Stunden passen", "Förderprogramm"),
  EXTENSION_MONTHS("Die weitere Dauer passt", "Förderprogramm"),
  INTERIM_REPORT("Die letzte Zwischenauswertung ist aktuell", "Förderprogramm"),
  BENEFIT_CARRIER(
      "Kein Rehabilitationsträger geht vor, nichts wird aufgestockt",
      "§ 185 Abs. 6 SGB IX, § 18 SchwbAV"),
  BENEFIT_COST("Die Kosten sind bekannt", "§ 18 SchwbAV"),
  BENEFIT_OFFER("Ein Kostenvoranschlag liegt vor", "Katalog des Amtes"),
  BENEFIT_AMOUNT("Der Betrag passt zu Kosten und Anteil", "Katalog des Amtes"),
  BENEFIT_SHARE("Der Anteil ist üblich", "Katalog des Amtes"),
  BENEFIT_CAP("Der Höchstbetrag ist eingehalten", "Katalog des Amtes"),
  BENEFIT_REST("Wer den Rest trägt, steht fest", "Katalog des Amtes"),
  BENEFIT_COACHING("Ein Jobcoaching ist bewilligt", "Katalog des Amtes"),
  CURTAILMENT_BASIS("Worauf die Kürzung oder das Ende beruht, steht fest", "§§ 45 bis 48 SGB X"),
  CURTAILMENT_HEARING("Es gab eine Anhörung, oder es braucht keine", "§ 24 SGB X");

  static final String CONDITION = "condition-";

  private final String title;
  private final String paragraph;

  Rule(String title, String paragraph) {
    this.title = title;
    this.paragraph = paragraph;
  }

  /** Whether this is how a rule is named: one of ours, or {@code condition-} and the key of an office's own. */
  public static boolean isCode(String rule) {
    return rule.matches(CONDITION + "[a-z0-9-]{1,40}")
        || Arrays.stream(values()).anyMatch(one -> one.name().equals(rule));
  }

  public String title() {
    return title;
  }

  /** Where the rule comes from; what § 185 SGB IX asks for is asked by the office alone. */
  public String paragraph(DecidingBody body) {
    if (body == DecidingBody.OFFICE
        || this == EMPLOYEE_AGREES
        || this == DISABILITY
        || this == CURTAILMENT_BASIS
        || this == CURTAILMENT_HEARING) {
      return paragraph;
    }
    return this == NO_OTHER_CARRIER ? "§ 91 SGB IX" : "Programm der Eingliederungshilfe";
  }
}
