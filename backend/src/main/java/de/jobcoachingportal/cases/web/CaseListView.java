package de.jobcoachingportal.cases.web;

import de.jobcoachingportal.cases.CaseQueries;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of cases.
 *
 * @param count only on the first page
 * @param next cursor of the next page; null on the last
 */
record CaseListView(
    List<CaseLineView> cases,
    @Nullable CountView count,
    @Nullable UUID next) {

  /**
   * @param employee null until the employee agrees to be named
   * @param state as this reader may know it; to the person it is about BENEFIT_ASKED or BENEFIT_DECIDED where no coaching is
   *     offered and other help was asked for
   * @param nextDue until when the nearest of what waits for the reader is to be done; for who decides, of all that waits
   */
  record CaseLineView(
      UUID id,
      String number,
      String state,
      boolean resting,
      @Nullable String employee,
      String workplace,
      @Nullable String responsible,
      @Nullable LocalDate nextDue) {}

  /** @param more true: there are more than {@code number}, they were not counted */
  record CountView(int number, boolean more) {
    static CountView of(CaseQueries.Count count) {
      return new CountView(count.number(), count.more());
    }
  }

  static CaseListView of(CaseQueries.Page found) {
    var lines = found.lines();
    var page = lines.stream().limit(CaseQueries.PAGE).map(CaseListView::line).toList();
    var count = found.count();
    return new CaseListView(
        page,
        count == null ? null : CountView.of(count),
        lines.size() > CaseQueries.PAGE ? page.getLast().id() : null);
  }

  private static CaseLineView line(CaseQueries.Line line) {
    return new CaseLineView(
        line.id(),
        line.number(),
        line.state(),
        line.resting(),
        line.employee(),
        line.workplace(),
        line.responsible(),
        line.nextDue());
  }
}
