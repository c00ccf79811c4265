package de.jobcoachingportal.reviews;

import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.identity.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** All talks and reports of a case at a glance. */
@Service
public class CourseOverviews {

  private final CaseAccess access;
  private final ReviewStore reviews;
  private final ExtensionStore extensions;
  private final TaperStore tapers;
  private final ClosingStore closings;
  private final EarlyEndStore ends;
  private final AfterCareStore cares;

  CourseOverviews(
      CaseAccess access,
      ReviewStore reviews,
      ExtensionStore extensions,
      TaperStore tapers,
      ClosingStore closings,
      EarlyEndStore ends,
      AfterCareStore cares) {
    this.access = access;
    this.reviews = reviews;
    this.extensions = extensions;
    this.tapers = tapers;
    this.closings = closings;
    this.ends = ends;
    this.cares = cares;
  }

  /** @param reflections number of team reflections; for those only who may know of them */
  public record Overview(
      CaseFile file,
      List<InterimReview> reviews,
      List<ExtensionRequest> requests,
      Optional<WrittenTaperPlan> taper,
      Optional<ClosingReport> report,
      boolean endedEarly,
      int reflections,
      Optional<AfterCare> care) {}

  public Mono<Overview> of(UUID caseId, Actor actor) {
    return access
        .open(caseId, actor, Operation.REVIEWS_READ)
        .flatMap(file -> Mono.zip(
                reviews.all(caseId),
                extensions.all(caseId),
                orNone(tapers.find(caseId)),
                orNone(closings.find(caseId)),
                ends.end(caseId).hasElement(),
                ends.reflections(caseId).map(List::size),
                orNone(cares.find(caseId)))
            .map(read -> new Overview(
                file,
                read.getT1(),
                read.getT2(),
                read.getT3(),
                read.getT4(),
                read.getT5(),
                read.getT6(),
                read.getT7())));
  }

  private static <T> Mono<Optional<T>> orNone(Mono<T> found) {
    return found.map(Optional::of).defaultIfEmpty(Optional.empty());
  }
}
