package de.jobcoachingportal.documents;

import de.jobcoachingportal.cases.PaperScans;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Scans of what came on paper, each tied once to the step or the letter it belongs to. */
@Component
class Scans implements PaperScans {
  private final FileQueries files;
  private final LiveSignals live;

  Scans(FileQueries files, LiveSignals live) {
    this.files = files;
    this.live = live;
  }

  @Override
  public Mono<Void> toStep(UUID caseId, UUID stepId, UUID scanId, Actor actor) {
    return tied(caseId, files.tieToStep(caseId, stepId, scanId, actor.id()), "/recordedFor/scanId");
  }

  @Override
  public Mono<Void> toLetter(UUID caseId, UUID letterId, UUID scanId, Actor actor) {
    return tied(caseId, files.tieToLetter(caseId, letterId, scanId, actor.id()), "/scanId");
  }

  private Mono<Void> tied(UUID caseId, Mono<Long> rows, String pointer) {
    return rows.filter(count -> count == 1)
        .switchIfEmpty(Mono.error(() -> new ProblemException(
            DocumentProblem.SCAN_UNKNOWN,
            new FieldError(pointer, "unknown", DocumentProblem.SCAN_UNKNOWN.detail()))))
        .then(Mono.defer(() -> live.changed(caseId, "documents")));
  }
}
