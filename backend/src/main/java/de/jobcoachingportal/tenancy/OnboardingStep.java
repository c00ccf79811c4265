package de.jobcoachingportal.tenancy;

import reactor.core.publisher.Mono;

/**
 * One step of taking in an office. Whoever owns something a tenant needs implements one. A step brings about a state:
 * it may be run again after success, after failure, and after a crash between its effect and the note that it is done.
 * An office that came on board before a step existed gets it at the next start ({@link LaterSteps}), perhaps years into
 * its work: so a step adds what is missing and leaves alone what is there, also what the office made of it.
 */
public interface OnboardingStep {
  /** Stable, kebab case; key of the texts on the operator's page. */
  String name();

  /** Registry 10, database 20, realm 30 to 39, presets 40 to 49, first administrator 50, self-check 60. */
  int order();

  /** Runs with the tenant in the Reactor context. A refusal travels as a problem whose text the operator reads. */
  Mono<Void> run(Tenant tenant);
}
