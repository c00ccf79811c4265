package de.jobcoachingportal.applications;

public enum Answer {
  YES,
  NO,
  UNKNOWN
}
