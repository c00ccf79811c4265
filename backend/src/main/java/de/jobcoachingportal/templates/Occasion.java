package de.jobcoachingportal.templates;

/** What a notice can be about; text blocks name those they belong to. */
public enum Occasion {
  GRANT,
  PARTIAL_GRANT,
  REJECT,
  EXTEND,
  REFUSE_EXTENSION,
  CHANGE,
  STOP,
  ANALYSIS,
  PROVISIONAL,
  PERSONAL_BUDGET,
  GRANT_BENEFIT,
  REFUSE_BENEFIT,
  CHANGE_BENEFIT,
  STOP_BENEFIT
}
