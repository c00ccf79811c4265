package de.jobcoachingportal.tenancy;

import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.tenancy.OnboardingProgress.Reason;
import de.jobcoachingportal.tenancy.OnboardingProgress.State;
import de.jobcoachingportal.tenancy.OnboardingProgress.StepState;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes in an office, step by step. Progress is kept in the registry, so that any copy of the API can go on where
 * another one died: a step that is not noted as done is run again.
 */
@Component
public class Onboarding {
  private static final Logger log = LoggerFactory.getLogger(Onboarding.class);
  private static final Duration HEARTBEAT = Duration.ofSeconds(2);
  private static final Duration STEP_LIMIT = Duration.ofSeconds(60);

  private final OnboardingStore store;
  private final OfficeTenants offices;
  private final OperatorStore journal;
  private final List<OnboardingStep> steps;
  private final Duration silence;

  Onboarding(
      OnboardingStore store,
      OfficeTenants offices,
      OperatorStore journal,
      List<OnboardingStep> steps,
      @Value("${portal.onboarding.silence:10s}") Duration silence) {
    this.store = store;
    this.offices = offices;
    this.journal = journal;
    this.steps =
        steps.stream().sorted(Comparator.comparingInt(OnboardingStep::order)).toList();
    this.silence = silence;
  }

  /**
   * Starts or goes on with an office; returns once the run is claimed, the steps go on behind. An office that is done
   * is left as it is.
   */
  public Mono<OnboardingProgress> start(
      String key, FirstAdministrator administrator, Operator operator) {
    var tenant = offices.of(key);
    return store
        .claim(key, administrator, operator.name(), silence)
        .flatMap(claimed -> claimed
            ? store
                .plan(key, steps)
                .then(journal.wrote(operator, key, "ONBOARDING_STARTED", ""))
                .doOnSuccess(planned -> goOn(tenant).subscribe())
            : refuseIfRunning(key))
        .then(Mono.defer(() -> progress(key)));
  }

  private Mono<Void> refuseIfRunning(String key) {
    return progress(key)
        .flatMap(run -> run.done()
            ? Mono.empty()
            : Mono.error(new ProblemException(OnboardingProblem.RUNNING)));
  }

  /** Runs what is not done yet. Ends quietly after a failure: it is noted where the operator looks. */
  Mono<Void> goOn(Tenant tenant) {
    var work = progress(tenant.key())
        .flatMapMany(run -> Flux.fromIterable(steps).filter(step -> !isDone(run, step)))
        .concatMap(step -> carryOut(step, tenant))
        .then(Mono.defer(() -> store.finish(tenant.key(), State.DONE)))
        .onErrorResume(StepFailed.class, failed -> store.finish(tenant.key(), State.STOPPED))
        .doOnError(error -> log.error("onboarding of {} lost its registry", tenant.key(), error))
        .cache();
    var heartbeat = Flux.interval(HEARTBEAT)
        .onBackpressureDrop()
        .concatMap(beat -> store.heartbeat(tenant.key()))
        .takeUntilOther(work)
        .then();
    return Mono.when(work, heartbeat.onErrorComplete());
  }

  private static boolean isDone(OnboardingProgress run, OnboardingStep step) {
    return run.steps().stream()
        .anyMatch(known -> known.name().equals(step.name()) && known.state() == StepState.DONE);
  }

  private Mono<Void> carryOut(OnboardingStep step, Tenant tenant) {
    return store
        .begin(tenant.key(), step.name())
        .then(Mono.defer(() -> step.run(tenant)).contextWrite(tenant::in).timeout(STEP_LIMIT))
        .then(Mono.defer(() -> store.done(tenant.key(), step.name())))
        .onErrorResume(error -> store
            .failed(tenant.key(), step.name(), reason(tenant, step, error))
            .then(Mono.error(new StepFailed(error))));
  }

  private static Reason reason(Tenant tenant, OnboardingStep step, Throwable error) {
    if (error instanceof ProblemException refusal) {
      return of(refusal);
    }
    log.error("onboarding of {} failed at {}", tenant.key(), step.name(), error);
    return of(new ProblemException(
        error instanceof TimeoutException
            ? OnboardingProblem.STEP_TOO_SLOW
            : OnboardingProblem.STEP_FAILED));
  }

  private static Reason of(ProblemException refusal) {
    var problem = refusal.problem();
    return new Reason(problem.code(), problem.title(), problem.detail());
  }

  private static final class StepFailed extends RuntimeException {
    StepFailed(Throwable cause) {
      super(cause);
    }
  }

  public Mono<OnboardingProgress> progress(String key) {
    offices.of(key);
    return store
        .of(key, silence)
        .switchIfEmpty(Mono.error(() -> new ProblemException(OnboardingProblem.NOT_STARTED)));
  }

  public Flux<OnboardingProgress> all() {
    return store.all(silence);
  }
}
