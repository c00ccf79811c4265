package de.jobcoachingportal.coachpool;

/** Whether coach and company or employee knew each other before (known working relations are avoided). */
public enum EarlierRelation {
  NONE,
  KNOWN
}
