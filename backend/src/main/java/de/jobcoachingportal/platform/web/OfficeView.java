package de.jobcoachingportal.platform.web;

import de.jobcoachingportal.platform.Office;
import de.jobcoachingportal.platform.OfficeAction;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the operator's list. */
record OfficeView(
    String key,
    String name,
    String federalState,
    Office.State state,
    @Nullable Instant since,
    int signedProofs,
    int requiredProofs,
    @Nullable OnboardingView onboarding,
    List<OfficeAction> actions) {

  static OfficeView of(Office office) {
    return new OfficeView(
        office.preset().key(),
        String.valueOf(office.preset().name().value()),
        String.valueOf(office.preset().federalState().value()),
        office.state(),
        office.since(),
        (int) office.signedProofs(),
        office.proofs().size(),
        office.onboarding() == null ? null : OnboardingView.of(office.onboarding()),
        office.actions());
  }
}
