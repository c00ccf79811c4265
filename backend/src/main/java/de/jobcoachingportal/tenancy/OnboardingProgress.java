package de.jobcoachingportal.tenancy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far an office has come, as the operator sees it. */
public record OnboardingProgress(
    String tenantKey,
    State state,
    int attempt,
    Instant startedAt,
    @Nullable Instant finishedAt,
    FirstAdministrator administrator,
    List<Step> steps) {

  public enum State {
    RUNNING,
    /** A step failed, or the process that worked on it died. */
    STOPPED,
    DONE
  }

  public enum StepState {
    OPEN,
    RUNNING,
    DONE,
    FAILED
  }

  public record Step(
      String name,
      int position,
      StepState state,
      @Nullable Instant startedAt,
      @Nullable Instant finishedAt,
      @Nullable Reason reason) {}

  /** Why a step failed, in German. */
  public record Reason(String code, String title, String detail) {}

  public boolean done() {
    return state == State.DONE;
  }
}
