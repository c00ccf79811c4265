package de.jobcoachingportal.reviews;

/** What the parties decide at the end of an interim review (domain.md 1.5, 4.2). */
public enum NextStep {
  GO_ON,
  EXTEND,
  TAPER,
  STOP
}
