package de.jobcoachingportal.hours;

/** Whose word counts beside a session. */
public enum SessionParty {
  EMPLOYEE,
  SUPERVISOR,
  JOB_COACH
}
