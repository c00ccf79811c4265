package de.jobcoachingportal.platform.web;

import de.jobcoachingportal.tenancy.FirstAdministrator;
import de.jobcoachingportal.tenancy.OnboardingProgress;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far an office has come. */
record OnboardingView(
    OnboardingProgress.State state,
    int attempt,
    Instant startedAt,
    @Nullable Instant finishedAt,
    FirstAdministrator administrator,
    List<OnboardingProgress.Step> steps) {

  static OnboardingView of(OnboardingProgress progress) {
    return new OnboardingView(
        progress.state(),
        progress.attempt(),
        progress.startedAt(),
        progress.finishedAt(),
        progress.administrator(),
        progress.steps());
  }
}
