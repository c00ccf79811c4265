package de.jobcoachingportal.cases;

import java.util.List;
import reactor.core.publisher.Mono;

/** What has to be settled before a case goes to another deciding body. Implemented by the modules that know, asked by the case. */
public interface HandOverGuard {

  /** What is left to settle; empty if nothing is. */
  Mono<List<Missing>> unsettled(CaseFile file);
}
