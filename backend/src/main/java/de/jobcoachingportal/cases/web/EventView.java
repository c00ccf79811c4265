package de.jobcoachingportal.cases.web;

import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.OverviewQueries;
import de.jobcoachingportal.cases.Relation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened in a case. What was noted beside it has a type of its own, for its audience only. */
@Schema(oneOf = {EventView.Plain.class, EventView.WithNote.class})
sealed interface EventView {
  String BENEFIT = "BENEFIT_";

  record Plain(
      Instant at,
      String person,
      String relation,
      String kind,
      @Nullable String from,
      @Nullable String to)
      implements EventView {}

  /** @param audience who else reads the note */
  record WithNote(
      Instant at,
      String person,
      String relation,
      String kind,
      @Nullable String from,
      @Nullable String to,
      String note,
      String audience)
      implements EventView {}

  /**
   * What the employee allowed whom, and took back, is told to nobody who is here for the company only; that a benefit was
   * asked for, only to those who may know which.
   */
  static boolean isFor(OverviewQueries.Event event, CaseFile file) {
    if (event.kind().startsWith(BENEFIT)) {
      return seesNote(event, file);
    }
    return !file.isCompanyOnly()
        || !event.kind().startsWith("CONSENT_")
        || event.relation().side() == Relation.Side.COMPANY;
  }

  static EventView of(OverviewQueries.Event event, CaseFile file) {
    var relation = event.relation().name();
    var from = shown(event.from(), file);
    var to = shown(event.to(), file);
    if (event.note() == null || !seesNote(event, file)) {
      return new Plain(event.at(), event.person(), relation, event.kind(), from, to);
    }
    return new WithNote(
        event.at(),
        event.person(),
        relation,
        event.kind(),
        from,
        to,
        event.note(),
        event.audience().name());
  }

  /** What became of a benefit of the employer is kept for the office and read by the personnel department as well. */
  private static boolean seesNote(OverviewQueries.Event event, CaseFile file) {
    return file.sees(event.audience())
        || (event.kind().startsWith(BENEFIT)
            && event.audience() == Audience.DECIDING_BODY
            && file.standing().may(Operation.EMPLOYER_BENEFIT_READ));
  }

  private static @Nullable String shown(@Nullable CaseState state, CaseFile file) {
    return state == null ? null : state.shownTo(file.sees(Audience.EARLY_END));
  }
}
