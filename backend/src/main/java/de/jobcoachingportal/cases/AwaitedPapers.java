package de.jobcoachingportal.cases;

import de.jobcoachingportal.identity.Actor;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A module that waits for papers of a case, told when one came by another way than by hand; implemented by the modules above. */
public interface AwaitedPapers {

  /** @param paper a {@link de.jobcoachingportal.programmes.ProgrammeParameters.Paper} by name */
  Mono<Void> came(CaseFile file, String paper, Actor actor);

  /** The papers of a case that nobody has to bring any more, by name: handed in, or done without. */
  Flux<String> settled(UUID caseId);
}
