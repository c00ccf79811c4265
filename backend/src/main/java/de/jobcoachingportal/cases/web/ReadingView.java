package de.jobcoachingportal.cases.web;

import de.jobcoachingportal.cases.OverviewQueries;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody read on one day.
 *
 * @param relation what the reader is to the case
 * @param parts parts of the case as text keys, for example {@code people}
 */
record ReadingView(
    LocalDate day,
    String person,
    @Nullable String organisation,
    String relation,
    List<String> parts) {

  static ReadingView of(OverviewQueries.Reading reading) {
    return new ReadingView(
        reading.day(),
        reading.person(),
        reading.organisation(),
        reading.relation(),
        List.of(reading.parts()));
  }
}
