package de.jobcoachingportal.cases;

import java.util.List;
import reactor.core.publisher.Mono;

/** What a module asks for before a case may enter a state. Implemented by the modules that know, asked by the case. */
public interface TransitionGuard {

  CaseState to();

  /** What is missing; empty if nothing is. */
  Mono<List<Missing>> missing(CaseFile file);
}
