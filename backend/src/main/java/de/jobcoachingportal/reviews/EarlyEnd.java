package de.jobcoachingportal.reviews;

import java.time.LocalDate;

/**
 * An early end with its reason. Could be used against the employee, so it stays within its audience; everybody else reads
 * that the coaching has ended.
 */
public record EarlyEnd(LocalDate endsOn, WantedBy wantedBy, String reason, String otherSupport) {

  public enum WantedBy {
    EMPLOYEE,
    EMPLOYER,
    COACH,
    OFFICE
  }
}
