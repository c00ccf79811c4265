package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.goals.GoalBoards;
import de.jobcoachingportal.goals.Party;
import de.jobcoachingportal.reviews.InterimReview;
import de.jobcoachingportal.reviews.InterimReviews;
import de.jobcoachingportal.reviews.NextStep;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An interim review with the three viewpoints side by side.
 *
 * @param speaksFor the sides whose viewpoint the reader writes
 */
record ReviewView(
    UUID id,
    long version,
    int number,
    LocalDate heldOn,
    FactsView facts,
    List<ViewpointView> viewpoints,
    @Nullable ConclusionView conclusion,
    List<Party> speaksFor,
    List<String> actions) {

  record ViewpointView(
      Party party,
      long version,
      String closer,
      String options,
      String strengthen,
      String next,
      String by,
      boolean recorded,
      OffsetDateTime writtenAt) {}

  record ConclusionView(
      String summary,
      NextStep nextStep,
      @Nullable String notHeard,
      String by,
      LocalDate concludedOn) {}

  static ReviewView of(InterimReviews.OpenReview open) {
    var review = open.review();
    var file = open.file();
    var conclusion = review.conclusion();
    return new ReviewView(
        review.id(),
        review.version(),
        review.number(),
        review.heldOn(),
        FactsView.of(review.facts()),
        review.viewpoints().stream().map(ReviewView::viewpoint).toList(),
        conclusion == null
            ? null
            : new ConclusionView(
                conclusion.summary(),
                conclusion.nextStep(),
                conclusion.notHeard(),
                conclusion.by(),
                conclusion.concludedOn()),
        List.copyOf(GoalBoards.speaksFor(file)),
        conclusion == null
            ? file.actions(EnumSet.of(
                Operation.REVIEW_ANSWER, Operation.REVIEW_CONCLUDE, Operation.RECORD_FOR_OTHERS))
            : List.of());
  }

  private static ViewpointView viewpoint(InterimReview.Viewpoint viewpoint) {
    var answers = viewpoint.answers();
    return new ViewpointView(
        viewpoint.party(),
        viewpoint.version(),
        answers.closer(),
        answers.options(),
        answers.strengthen(),
        answers.next(),
        viewpoint.by(),
        viewpoint.recorded(),
        viewpoint.writtenAt());
  }
}
