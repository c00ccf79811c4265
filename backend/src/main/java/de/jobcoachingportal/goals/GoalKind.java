package de.jobcoachingportal.goals;

/** One overall goal stands above the short-term goals that lead there (domain.md 1.7). */
public enum GoalKind {
  OVERALL,
  SHORT_TERM
}
