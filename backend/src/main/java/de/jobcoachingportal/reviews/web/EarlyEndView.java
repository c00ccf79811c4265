package de.jobcoachingportal.reviews.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.reviews.EarlyEnd;
import de.jobcoachingportal.reviews.EarlyEnds;
import de.jobcoachingportal.time.Germany;
import java.time.LocalDate;

/** What a reader learns of an early end: a type per audience. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = EarlyEndView.None.class, name = "NONE"),
  @JsonSubTypes.Type(value = EarlyEndView.Neutral.class, name = "NEUTRAL"),
  @JsonSubTypes.Type(value = EarlyEndView.WithReason.class, name = "WITH_REASON")
})
sealed interface EarlyEndView {

  /** The coaching has not ended early. */
  record None() implements EarlyEndView {}

  /** For everybody else, after a good end too: it has ended, and nothing about how. */
  record Neutral(LocalDate endsOn) implements EarlyEndView {}

  record WithReason(
      LocalDate endsOn,
      EarlyEnd.WantedBy wantedBy,
      String reason,
      String otherSupport,
      String endedBy,
      LocalDate endedOn)
      implements EarlyEndView {}

  static EarlyEndView of(EarlyEnds.OpenEnd open) {
    var file = open.file();
    if (!file.sees(Audience.EARLY_END)) {
      return EndShown.to(file)
          ? new Neutral(Germany.day(file.coachingCase().stateSince()))
          : new None();
    }
    if (open.end().isEmpty()) {
      return new None();
    }
    var written = open.end().get();
    var end = written.end();
    return new WithReason(
        end.endsOn(),
        end.wantedBy(),
        end.reason(),
        end.otherSupport(),
        written.endedBy(),
        written.endedOn());
  }
}
