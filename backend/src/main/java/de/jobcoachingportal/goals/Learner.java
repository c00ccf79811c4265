package de.jobcoachingportal.goals;

/** Who in the company learns something new; coaching is never about the employee alone. */
public enum Learner {
  EMPLOYEE,
  COLLEAGUES,
  SUPERVISORS,
  TEAM
}
