package de.jobcoachingportal.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemExceptionTests {
  @Test
  void keepsTheCauseOfWhatCouldNotBeForeseen() {
    var cause = new IllegalStateException("unforeseen");

    assertThat(ProblemException.of(RequestProblem.INTERNAL, cause)).hasCause(cause);
  }
}
