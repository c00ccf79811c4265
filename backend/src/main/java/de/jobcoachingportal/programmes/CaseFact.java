package de.jobcoachingportal.programmes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a condition of an office may look at: the names it writes, German as the office speaks, without umlauts and
 * blanks. A fact that is not known yet makes a condition "not known yet", never "no".
 */
public enum CaseFact {
  DEGREE("grad_der_behinderung", "Grad der Behinderung", 20, 100, true),
  EQUAL_STATUS("gleichgestellt", "Gleichgestellt", true),
  WEEKLY_HOURS("wochenstunden", "Arbeitsstunden in der Woche", 0, 60, true),
  INCLUSION_COMPANY("inklusionsbetrieb", "Arbeitet in einem Inklusionsbetrieb", true),
  EMPLOYMENT(
      "art_der_arbeit",
      "Art der Arbeit",
      List.of("ANGESTELLT", "AUSBILDUNG", "BEAMTET", "SELBSTSTAENDIG", "WERKSTATT"),
      true),
  EMPLOYED_MONTHS("beschaeftigt_seit_monaten", "Monate im Betrieb", 0, 600, true),
  JOB_IN_DANGER("arbeitsplatz_in_gefahr", "Der Arbeitsplatz ist in Gefahr", true),
  EMPLOYEE_AGREES("person_stimmt_zu", "Die beschäftigte Person stimmt zu", true),
  EMPLOYER_AGREES("arbeitgeber_einverstanden", "Der Arbeitgeber ist einverstanden", true),
  OTHER_CARRIER_FIRST("anderer_traeger_geht_vor", "Ein anderer Träger geht vor", true),
  PLAN_SUPPORTED("planung_befuerwortet", "Die Planung ist fachlich befürwortet", false),
  COACH_CHOSEN("jobcoach_ausgewaehlt", "Ein Jobcoach ist ausgewählt", false),
  PLANNED_HOURS("geplante_stunden", "Stunden dieser Entscheidung", 0, 2000, false),
  PLANNED_MONTHS("geplante_monate", "Geplante Monate insgesamt", 0, 120, false),
  GRANTED_HOURS("bewilligte_stunden", "Bisher bewilligte Stunden", 0, 5000, false),
  EXTENSIONS("verlaengerungen", "Bisherige Verlängerungen", 0, 20, false);

  public enum Kind {
    NUMBER,
    YES_NO,
    CHOICE
  }

  private final String word;
  private final String label;
  private final Kind kind;
  private final int least;
  private final int most;
  private final List<String> choices;
  private final boolean knownToApplicant;

  CaseFact(String word, String label, boolean knownToApplicant) {
    this(word, label, Kind.YES_NO, 0, 0, List.of(), knownToApplicant);
  }

  CaseFact(String word, String label, int least, int most, boolean knownToApplicant) {
    this(word, label, Kind.NUMBER, least, most, List.of(), knownToApplicant);
  }

  CaseFact(String word, String label, List<String> choices, boolean knownToApplicant) {
    this(word, label, Kind.CHOICE, 0, 0, choices, knownToApplicant);
  }

  CaseFact(
      String word,
      String label,
      Kind kind,
      int least,
      int most,
      List<String> choices,
      boolean knownToApplicant) {
    this.word = word;
    this.label = label;
    this.kind = kind;
    this.least = least;
    this.most = most;
    this.choices = choices;
    this.knownToApplicant = knownToApplicant;
  }

  static Optional<CaseFact> of(String word) {
    return Arrays.stream(values()).filter(fact -> fact.word.equals(word)).findFirst();
  }

  /** As it is written in a condition. */
  public String word() {
    return word;
  }

  public String label() {
    return label;
  }

  public Kind kind() {
    return kind;
  }

  public List<String> choices() {
    return choices;
  }

  /** Whether somebody can answer it before there is a case. */
  public boolean knownToApplicant() {
    return knownToApplicant;
  }

  int least() {
    return least;
  }

  int most() {
    return most;
  }
}
