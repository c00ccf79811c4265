package de.jobcoachingportal.cases;

import reactor.core.publisher.Mono;

/** What a module does when somebody has joined a case, in the same transaction. Called by the case, implemented above it. */
public interface PersonJoined {

  Mono<Void> joined(CaseFile file, Relation relation);
}
