package de.jobcoachingportal.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.problems.ProblemException;
import org.junit.jupiter.api.Test;

/** What counts as "the office has set no rules yet", so that a case goes on without them. */
class NoRulesYetTest {

  @Test
  void noOtherRefusalCountsAsThat() {
    assertThat(Programmes.isNoneInForce(new ProblemException(ProgrammeProblem.NONE_IN_FORCE)))
        .isTrue();
    assertThat(Programmes.isNoneInForce(new ProblemException(ProgrammeProblem.VERSION_UNKNOWN)))
        .isFalse();
    assertThat(Programmes.isNoneInForce(new IllegalStateException())).isFalse();
  }
}
