package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.reviews.ClosingReport;
import de.jobcoachingportal.reviews.Endings;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The closing report, or, as long as there is none, what it will begin with.
 *
 * @param facts of the report as issued; before, of today
 */
record ClosingView(FactsView facts, @Nullable ReportView report, List<String> actions) {

  record ReportView(
      LocalDate talkOn,
      String talkWith,
      boolean stable,
      String result,
      String whatHelped,
      @Nullable String remaining,
      String issuedBy,
      LocalDate issuedOn,
      String hash,
      @Nullable UUID documentId) {

    static ReportView of(ClosingReport report) {
      var talk = report.talk();
      return new ReportView(
          talk.talkOn(),
          talk.talkWith(),
          talk.stable(),
          talk.result(),
          talk.whatHelped(),
          talk.remaining(),
          report.issuedBy(),
          report.issuedOn(),
          report.hash(),
          report.documentId());
    }
  }

  static ClosingView of(Endings.OpenClosing open) {
    return new ClosingView(
        FactsView.of(open.report().map(ClosingReport::facts).orElse(open.facts())),
        open.report().map(ReportView::of).orElse(null),
        open.file().actions(EnumSet.of(Operation.CLOSING_WRITE)));
  }
}
