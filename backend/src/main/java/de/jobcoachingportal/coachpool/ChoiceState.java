package de.jobcoachingportal.coachpool;

/** How far a choice is. */
public enum ChoiceState {
  PROPOSED,
  REFUSED,
  DECIDED,
  ENDED
}
