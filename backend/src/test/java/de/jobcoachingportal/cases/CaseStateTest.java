package de.jobcoachingportal.cases;

import static de.jobcoachingportal.cases.CaseState.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseStateTest {

  @Test
  void everyStateIsReachedFromTheFirstQuestion() {
    assertThat(reachableFrom(INQUIRY)).containsExactlyInAnyOrder(CaseState.values());
  }

  @ParameterizedTest
  @EnumSource
  void everyStateLeadsToTheClosedFile(CaseState state) {
    assertThat(reachableFrom(state)).contains(CLOSED);
  }

  @ParameterizedTest
  @EnumSource
  void anApplicationCanBeFiledFromEveryStateBeforeIt(CaseState state) {
    assertThat(state.canTransitionTo(FILED)).isEqualTo(States.BEFORE_FILING.contains(state));
  }

  @ParameterizedTest
  @EnumSource
  void beforeTheDecisionAPersonMayAlwaysWithdraw(CaseState state) {
    if (States.BEFORE_DECISION.contains(state)) {
      assertThat(state.canTransitionTo(WITHDRAWN)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void coachingCanAlwaysEndEarly(CaseState state) {
    if (States.COACHING.contains(state)) {
      assertThat(state.canTransitionTo(ENDED_EARLY)).isTrue();
    }
  }

  @Test
  void onlyTheAssessmentLeadsToADecision() {
    for (CaseState state : CaseState.values()) {
      assertThat(state.canTransitionTo(GRANTED)).isEqualTo(state == ASSESSMENT);
      assertThat(state.canTransitionTo(REJECTED)).isEqualTo(state == ASSESSMENT);
    }
  }

  @Test
  void aRefusedExtensionGoesOnOrTapers() {
    assertThat(EXTENSION_REQUESTED.canTransitionTo(CHANGING)).isTrue();
    assertThat(EXTENSION_REQUESTED.canTransitionTo(TAPERING)).isTrue();
  }

  @Test
  void aSwitchedOffStepIsPassedThroughAndNeverEntered() {
    var off = EnumSet.of(SUITABILITY, ANALYSIS);
    assertThat(COACH_SELECTION.canTransitionTo(ANALYSIS, off)).isFalse();
    assertThat(COACH_SELECTION.canTransitionTo(PLANNING, off)).isTrue();
    assertThat(INFORMING.next(off))
        .contains(APPLICATION_DRAFT)
        .doesNotContain(SUITABILITY, INFORMING);
  }

  @Test
  void aClosedCaseStaysClosed() {
    assertThat(CLOSED.next()).isEmpty();
  }

  private static Set<CaseState> reachableFrom(CaseState start) {
    var reached = EnumSet.of(start);
    var waiting = new ArrayDeque<CaseState>(reached);
    while (!waiting.isEmpty()) {
      for (CaseState next : waiting.poll().next()) {
        if (reached.add(next)) {
          waiting.add(next);
        }
      }
    }
    return reached;
  }
}
