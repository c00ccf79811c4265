package de.jobcoachingportal.platform;

/** What an operator may do with an office now. */
public enum OfficeAction {
  ONBOARD,
  RETRY,
  GO_LIVE,
  /** Runs the steps that are younger than the office's onboarding. */
  MAKE_UP_STEPS,
  SUSPEND,
  RESUME
}
