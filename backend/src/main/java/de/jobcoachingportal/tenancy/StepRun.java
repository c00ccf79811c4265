package de.jobcoachingportal.tenancy;

import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.tenancy.OnboardingProgress.Reason;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Carries out one step of an office and notes how it ended. */
@Component
class StepRun {
  static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Logger log = LoggerFactory.getLogger(StepRun.class);
  private final OnboardingStore store;
  private final ObjectProvider<HaltAfterStep> halt;

  StepRun(OnboardingStore store, ObjectProvider<HaltAfterStep> halt) {
    this.store = store;
    this.halt = halt;
  }

  /** Runs a step that is noted as begun; a failure is noted and travels on as {@link Failed}. */
  Mono<Void> carryOut(OnboardingStep step, Tenant tenant) {
    return Mono.defer(() -> step.run(tenant))
        .contextWrite(tenant::in)
        .timeout(LIMIT)
        .doOnSuccess(done -> halt.ifAvailable(local -> local.effectOf(step)))
        .then(Mono.defer(() -> store.done(tenant.key(), step.name())))
        .onErrorResume(error -> store
            .failed(tenant.key(), step.name(), reason(tenant, step, error))
            .then(Mono.error(new Failed(error))));
  }

  private static Reason reason(Tenant tenant, OnboardingStep step, Throwable error) {
    if (error instanceof ProblemException refusal) {
      return of(refusal);
    }
    log.error("step {} of {} failed", step.name(), tenant.key(), error);
    return of(new ProblemException(
        error instanceof TimeoutException
            ? OnboardingProblem.STEP_TOO_SLOW
            : OnboardingProblem.STEP_FAILED));
  }

  private static Reason of(ProblemException refusal) {
    var problem = refusal.problem();
    return new Reason(problem.code(), problem.title(), problem.detail());
  }

  static final class Failed extends RuntimeException {
    Failed(Throwable cause) {
      super(cause);
    }
  }
}
