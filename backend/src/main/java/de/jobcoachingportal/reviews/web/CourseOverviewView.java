package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.reviews.CourseOverviews;
import de.jobcoachingportal.reviews.InterimReview;
import de.jobcoachingportal.reviews.NextStep;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tab of talks and reports: what there is, in short, and what the reader may begin now.
 *
 * @param ended true if the coaching ended before its time; for those outside of its audience, if it ended at all
 * @param reflections number of team reflections; missing for those who may not know of them
 */
record CourseOverviewView(
    List<ReviewLineView> reviews,
    @Nullable ExtensionView extension,
    boolean taperPlanned,
    @Nullable LocalDate closingReportOn,
    boolean ended,
    @Nullable Integer reflections,
    @Nullable AfterCareView afterCare,
    List<String> actions) {

  private static final Set<Operation> ACTIONS = EnumSet.of(
      Operation.REVIEW_OPEN,
      Operation.EXTENSION_ASK,
      Operation.TAPER_PLAN,
      Operation.TAPER_LEAVE,
      Operation.CLOSING_WRITE,
      Operation.REFLECTION_WRITE,
      Operation.CASE_END_EARLY,
      Operation.AFTER_CARE_AGREE,
      Operation.AFTER_CARE_CHECK,
      Operation.AGREEMENT_WRITE,
      Operation.AGREEMENT_ASSENT,
      Operation.ARRIVAL_BEGIN,
      Operation.CHANGES_BEGIN);

  record ReviewLineView(
      UUID id,
      int number,
      LocalDate heldOn,
      int viewpoints,
      @Nullable NextStep nextStep) {}

  static CourseOverviewView of(CourseOverviews.Overview overview) {
    var file = overview.file();
    return new CourseOverviewView(
        overview.reviews().stream().map(CourseOverviewView::line).toList(),
        overview.requests().stream().findFirst().map(ExtensionView::of).orElse(null),
        overview.taper().isPresent(),
        overview.report().map(report -> report.issuedOn()).orElse(null),
        EndShown.early(file, overview.endedEarly()),
        file.may(Operation.REFLECTION_READ) ? overview.reflections() : null,
        overview.care().map(care -> AfterCareView.of(care, file)).orElse(null),
        file.actions(ACTIONS));
  }

  private static ReviewLineView line(InterimReview review) {
    var conclusion = review.conclusion();
    return new ReviewLineView(
        review.id(),
        review.number(),
        review.heldOn(),
        review.viewpoints().size(),
        conclusion == null ? null : conclusion.nextStep());
  }
}
