package de.jobcoachingportal.platform;

/** What an operator may do with an office now. */
public enum OfficeAction {
  ONBOARD,
  RETRY,
  GO_LIVE,
  SUSPEND,
  RESUME
}
