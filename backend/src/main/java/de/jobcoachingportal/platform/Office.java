package de.jobcoachingportal.platform;

import de.jobcoachingportal.tenancy.GoLiveList;
import de.jobcoachingportal.tenancy.OnboardingProgress;
import de.jobcoachingportal.tenancy.Preset;
import de.jobcoachingportal.tenancy.RegisteredTenant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the 17 offices as the platform knows it.
 *
 * @param tenant null before it came on board
 * @param onboarding null before somebody started it
 * @param lacksSteps whether the portal has learnt steps since this office came on board
 */
public record Office(
    Preset preset,
    @Nullable RegisteredTenant tenant,
    @Nullable OnboardingProgress onboarding,
    List<GoLiveList.Entry> proofs,
    boolean lacksSteps) {

  /** Where an office stands, in the order of its way. */
  public enum State {
    NOT_STARTED,
    ONBOARDING,
    STOPPED,
    TRIAL,
    LIVE,
    SUSPENDED,
    CLOSED
  }

  public State state() {
    if (onboarding != null && !onboarding.done()) {
      return onboarding.state() == OnboardingProgress.State.RUNNING
          ? State.ONBOARDING
          : State.STOPPED;
    }
    if (tenant == null) {
      return State.NOT_STARTED;
    }
    return switch (tenant.tenant().state()) {
      case PROVISIONING, VERIFYING -> State.STOPPED;
      case TRIAL -> State.TRIAL;
      case LIVE -> State.LIVE;
      case SUSPENDED -> State.SUSPENDED;
      case CLOSED -> State.CLOSED;
    };
  }

  public @Nullable Instant since() {
    if (onboarding != null && !onboarding.done()) {
      return onboarding.startedAt();
    }
    return tenant == null ? null : tenant.stateSince();
  }

  public long signedProofs() {
    return proofs.stream().filter(proof -> proof.signature() != null).count();
  }

  public List<OfficeAction> actions() {
    return switch (state()) {
      case NOT_STARTED -> List.of(OfficeAction.ONBOARD);
      case STOPPED -> List.of(OfficeAction.RETRY);
      case TRIAL, LIVE -> actionsAtWork();
      case SUSPENDED -> List.of(OfficeAction.RESUME);
      case ONBOARDING, CLOSED -> List.of();
    };
  }

  private List<OfficeAction> actionsAtWork() {
    List<OfficeAction> actions = new ArrayList<>();
    if (state() == State.TRIAL && signedProofs() == proofs.size()) {
      actions.add(OfficeAction.GO_LIVE);
    }
    if (lacksSteps) {
      actions.add(OfficeAction.MAKE_UP_STEPS);
    }
    actions.add(OfficeAction.SUSPEND);
    return actions;
  }
}
