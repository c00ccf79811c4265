package de.jobcoachingportal.tenancy;

import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.tenancy.OnboardingProgress.State;
import de.jobcoachingportal.tenancy.OnboardingProgress.StepState;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
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

  private final OnboardingStore store;
  private final OfficeTenants offices;
  private final OperatorStore journal;
  private final List<OnboardingStep> steps;
  private final StepRun run;
  private final Duration silence;

  Onboarding(
      OnboardingStore store,
      OfficeTenants offices,
      OperatorStore journal,
      List<OnboardingStep> steps,
      StepRun run,
      @Value("${portal.onboarding.silence:10s}") Duration silence) {
    this.store = store;
    this.offices = offices;
    this.journal = journal;
    this.steps =
        steps.stream().sorted(Comparator.comparingInt(OnboardingStep::order)).toList();
    this.run = run;
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
        .flatMapIterable(this::missing)
        .concatMap(step -> store
            .begin(tenant.key(), step.name())
            .then(Mono.defer(() -> run.carryOut(step, tenant))))
        .then(Mono.defer(() -> ended(tenant.key(), State.DONE, "ONBOARDED")))
        .onErrorResume(
            StepRun.Failed.class,
            failed -> ended(tenant.key(), State.STOPPED, "ONBOARDING_STOPPED"))
        .doOnError(error -> log.error("onboarding of {} lost its registry", tenant.key(), error))
        .cache();
    var heartbeat = Flux.interval(HEARTBEAT)
        .onBackpressureDrop()
        .concatMap(beat -> store.heartbeat(tenant.key()))
        .takeUntilOther(work)
        .then();
    return Mono.when(work, heartbeat.onErrorComplete());
  }

  private Mono<Void> ended(String key, State state, String action) {
    return store.finish(key, state).then(journal.ended(key, action));
  }

  /** Every step the portal knows, in order. */
  List<OnboardingStep> steps() {
    return steps;
  }

  /** What is not noted as done: the rest of a run, or steps that are younger than it. */
  public List<OnboardingStep> missing(OnboardingProgress progress) {
    return steps.stream().filter(step -> !isDone(progress, step)).toList();
  }

  private static boolean isDone(OnboardingProgress run, OnboardingStep step) {
    return run.steps().stream()
        .anyMatch(known -> known.name().equals(step.name()) && known.state() == StepState.DONE);
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
