package de.jobcoachingportal.tenancy;

import de.jobcoachingportal.problems.ProblemException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Brings the steps a newer version of the portal knows to offices that came on board before it: at every start, and
 * when an operator asks for it. A step that is noted as done is never run again, so what an office changed since stays.
 */
@Component
public class LaterSteps {
  private static final Logger log = LoggerFactory.getLogger(LaterSteps.class);
  private static final Operator START = new Operator("", "Start des Portals");
  /** After this a step that is noted as running is taken from whoever died over it. */
  private static final Duration ABANDONED = StepRun.LIMIT.plusSeconds(10);

  private final OnboardingStore store;
  private final Onboarding onboarding;
  private final TenantRegistry registry;
  private final OperatorStore journal;
  private final StepRun run;

  LaterSteps(
      OnboardingStore store,
      Onboarding onboarding,
      TenantRegistry registry,
      OperatorStore journal,
      StepRun run) {
    this.store = store;
    this.onboarding = onboarding;
    this.registry = registry;
    this.journal = journal;
    this.run = run;
  }

  @EventListener(ApplicationReadyEvent.class)
  void atStart() {
    bringToAll()
        .subscribe(
            done -> {}, error -> log.error("later steps of the offices were not brought", error));
  }

  /** Every office at work, one after another; one that fails does not keep it from the others. */
  Mono<Void> bringToAll() {
    return registry
        .all()
        .flatMapIterable(offices -> offices)
        .filter(LaterSteps::works)
        .concatMap(office -> bring(office, START))
        .then();
  }

  /**
   * Begins what an office lacks; the steps go on behind, their progress shows in its list.
   *
   * @throws ProblemException 409 for an office that is not at work
   */
  public Mono<Void> begin(String key, Operator operator) {
    return registry
        .byKey(key)
        .filter(LaterSteps::works)
        .switchIfEmpty(Mono.error(() -> new ProblemException(OnboardingProblem.WRONG_STATE)))
        .doOnNext(office -> bring(office, operator)
            .subscribe(done -> {}, error -> log.error("later steps of {}", key, error)))
        .then();
  }

  private static boolean works(Tenant office) {
    return office.state().opensToPeople();
  }

  /** Ends quietly at the first step that fails: the next one may build on it, and the operator reads why. */
  Mono<Void> bring(Tenant office, Operator operator) {
    return store
        .of(office.key(), Duration.ZERO)
        .filter(OnboardingProgress::done)
        .map(onboarding::missing)
        .filter(missing -> !missing.isEmpty())
        .flatMap(missing -> store
            .plan(office.key(), onboarding.steps())
            .then(Mono.defer(() -> carryOut(missing, office, operator))))
        .onErrorResume(StepRun.Failed.class, failed -> Mono.empty());
  }

  private Mono<Void> carryOut(List<OnboardingStep> missing, Tenant office, Operator operator) {
    return Flux.fromIterable(missing)
        .concatMap(step -> store
            .beginLater(office.key(), step.name(), ABANDONED)
            .filter(mine -> mine)
            .flatMap(mine -> run.carryOut(step, office)
                .then(journal.wrote(operator, office.key(), "STEP_MADE_UP_FOR", step.name()))))
        .then();
  }
}
