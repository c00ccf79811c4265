package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.reviews.EarlyEnds;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the team thought about together. Read by office, IFD and coach. */
record ReflectionView(
    UUID id,
    LocalDate heldOn,
    String present,
    String whatHappened,
    String whatWasTried,
    String whatElseHelps,
    String writtenBy,
    LocalDate writtenOn) {

  static List<ReflectionView> of(EarlyEnds.OpenReflections open) {
    return open.reflections().stream().map(ReflectionView::of).toList();
  }

  private static ReflectionView of(EarlyEnds.WrittenReflection written) {
    var reflection = written.reflection();
    return new ReflectionView(
        written.id(),
        reflection.heldOn(),
        reflection.present(),
        reflection.whatHappened(),
        reflection.whatWasTried(),
        reflection.whatElseHelps(),
        written.writtenBy(),
        written.writtenOn());
  }
}
