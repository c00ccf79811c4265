package de.jobcoachingportal.tenancy;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Ends the process as kill -9 would, after the effect of a named step and before its record. For trying on a machine of
 * one's own that "try again" completes an office; in no other profile does it exist.
 */
@Component
@Profile("local")
class HaltAfterStep {
  private final String step;

  HaltAfterStep(@Value("${portal.onboarding.halt-after:}") String step) {
    this.step = step;
  }

  void effectOf(OnboardingStep done) {
    if (done.name().equals(step)) {
      Runtime.getRuntime().halt(137);
    }
  }
}
