package de.jobcoachingportal.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.goals.Party;
import de.jobcoachingportal.reviews.InterimReview.Viewpoint;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InterimReviewTest {

  @Test
  void allThreeSidesAreHeard() {
    var review = review(CaseState.CHANGING, Party.EMPLOYEE, Party.EMPLOYER);

    assertThat(review.missing()).containsExactly(Party.COACH);
    assertThat(review.refusesConclusion(null)).contains(ReviewProblem.VIEWPOINT_MISSING);
  }

  @Test
  void missingSideNeedsReason() {
    var review = review(CaseState.CHANGING, Party.EMPLOYEE, Party.COACH);

    assertThat(review.refusesConclusion("Die Vorgesetzte ist länger krank.")).isEmpty();
  }

  @Test
  void caseGoesBackToWhereItCameFrom() {
    assertThat(review(CaseState.CHANGING).after()).isEqualTo(CaseState.CHANGING);
    assertThat(review(CaseState.ARRIVING).after()).isEqualTo(CaseState.CHANGING);
    assertThat(review(CaseState.TAPERING).after()).isEqualTo(CaseState.TAPERING);
  }

  private static InterimReview review(CaseState cameFrom, Party... heard) {
    var viewpoints = Stream.of(heard)
        .map(party -> new Viewpoint(
            party, 1, new Answers("Ja", "", "", ""), "Frau Amarylli", false, OffsetDateTime.MIN))
        .toList();
    return new InterimReview(
        UUID.randomUUID(),
        1,
        1,
        LocalDate.of(2026, 11, 20),
        cameFrom,
        new Facts(null, null, List.of()),
        viewpoints,
        null);
  }
}
