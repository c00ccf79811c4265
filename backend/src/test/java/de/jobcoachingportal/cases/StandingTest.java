package de.jobcoachingportal.cases;

import static de.jobcoachingportal.cases.Relation.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class StandingTest {

  @Test
  void theCompanyTakesPartOnlyWhileTheEmployeeAgrees() {
    assertThat(standing(HR).may(Operation.CASE_READ)).isFalse();
    assertThat(standing(HR, new Release(Release.What.TAKE_PART, HR)).may(Operation.CASE_READ))
        .isTrue();
    assertThat(
            standing(HR, new Release(Release.What.TAKE_PART, SUPERVISOR)).may(Operation.CASE_READ))
        .isFalse();
  }

  @Test
  void whoAskedMayReadTheQuestionBeforeTheEmployeeAgrees() {
    assertThat(standing(Relation.SBV).may(Operation.INQUIRY_READ)).isTrue();
    assertThat(standing(Relation.SBV).may(Operation.PEOPLE_READ)).isFalse();
  }

  @Test
  void healthFactsReachTheCoachOnlyByRelease() {
    assertThat(standing(JOB_COACH).sees(Audience.HEALTH)).isFalse();
    assertThat(
            standing(JOB_COACH, new Release(Release.What.HEALTH, JOB_COACH)).sees(Audience.HEALTH))
        .isTrue();
    assertThat(standing(EMPLOYEE).sees(Audience.HEALTH)).isTrue();
    assertThat(standing(GROUP_MEMBER).sees(Audience.HEALTH)).isTrue();
  }

  @Test
  void aReleaseOfHealthFactsIsWorthNothingWithoutTakingPart() {
    assertThat(standing(HR, new Release(Release.What.HEALTH, HR)).sees(Audience.HEALTH))
        .isFalse();
  }

  @Test
  void theReasonOfAnEarlyEndStaysWithThoseWhoMayNotUseItAgainstThePerson() {
    assertThat(standing(EMPLOYEE).sees(Audience.EARLY_END)).isTrue();
    assertThat(standing(HR, new Release(Release.What.TAKE_PART, HR)).sees(Audience.EARLY_END))
        .isFalse();
    assertThat(standing(GROUP_MEMBER).sees(Audience.EARLY_END)).isFalse();
  }

  @Test
  void theCoordinatorSeesNothingOfTheCaseItself() {
    assertThat(standing(COORDINATOR).may(Operation.CASE_READ)).isFalse();
    assertThat(standing(COORDINATOR).sees(Audience.EVERYONE)).isFalse();
  }

  @Test
  void aStrangerMayNothing() {
    for (Operation operation : Operation.values()) {
      assertThat(new Standing(Set.of(), Set.of()).may(operation)).isFalse();
    }
  }

  private static Standing standing(Relation relation, Release... releases) {
    return new Standing(Set.of(relation), Set.of(releases));
  }
}
