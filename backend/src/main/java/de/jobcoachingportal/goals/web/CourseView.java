package de.jobcoachingportal.goals.web;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.CoachingCase;

/** Where the case stands after a step. */
record CourseView(CaseState state) {

  static CourseView of(CoachingCase moved) {
    return new CourseView(moved.state());
  }
}
