package de.jobcoachingportal.hours;

/** How coach and people met. */
public enum SessionKind {
  ON_SITE,
  CONVERSATION,
  TEAM,
  PREPARATION
}
