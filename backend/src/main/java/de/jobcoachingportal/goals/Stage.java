package de.jobcoachingportal.goals;

/** The column of the board a goal stands in. */
public enum Stage {
  PROPOSED,
  AGREED,
  IN_PROGRESS,
  REACHED,
  DROPPED;

  /** Goals in these columns are pursued because everybody said yes to their text. */
  boolean needsAgreement() {
    return this == AGREED || this == IN_PROGRESS || this == REACHED;
  }

  /** What stands here is history: it is not edited any more, only taken up again. */
  boolean isFinished() {
    return this == REACHED || this == DROPPED;
  }
}
