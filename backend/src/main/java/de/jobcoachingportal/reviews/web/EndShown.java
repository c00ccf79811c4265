package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;

/** Whether a reader is told that a coaching has ended: outside of the audience of early ends, every end is the same. */
final class EndShown {
  private EndShown() {}

  static boolean to(CaseFile file) {
    return switch (file.coachingCase().state()) {
      case CaseState.COMPLETED, CaseState.ENDED_EARLY, CaseState.CLOSED -> true;
      default -> false;
    };
  }

  static boolean early(CaseFile file, boolean endedEarly) {
    return file.sees(Audience.EARLY_END) ? endedEarly : to(file);
  }
}
