package de.jobcoachingportal.goals.web;

import de.jobcoachingportal.goals.GoalChange;
import de.jobcoachingportal.goals.Learner;
import de.jobcoachingportal.goals.Party;
import de.jobcoachingportal.goals.Stage;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step in the history of a goal, with the text as it was afterwards; the reader compares it with the one before. */
record GoalChangeView(
    UUID id,
    GoalChange.Kind kind,
    int edition,
    Stage stage,
    String title,
    @Nullable String plain,
    Learner learner,
    @Nullable String learnerNote,
    @Nullable LocalDate until,
    @Nullable Party party,
    @Nullable String reason,
    String by,
    @Nullable String recordedBy,
    OffsetDateTime at) {

  static GoalChangeView of(GoalChange change) {
    var text = change.text();
    return new GoalChangeView(
        change.id(),
        change.kind(),
        change.edition(),
        change.stage(),
        text.title(),
        text.plain(),
        text.learner(),
        text.learnerNote(),
        text.until(),
        change.party(),
        change.reason(),
        change.by(),
        change.recordedBy(),
        change.at());
  }
}
