package de.jobcoachingportal.coachpool;

/** What a side says to a proposed coach. */
public enum ChoiceAnswer {
  OPEN,
  ACCEPTED,
  REFUSED
}
