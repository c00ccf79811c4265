package de.jobcoachingportal.cases;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A module that knows dates ahead in a case: sessions, reviews, checks. Only what every reader of the case may know. */
public interface AgendaSource {

  /**
   * Something that is to happen.
   *
   * @param kind as the client's text key, for example {@code SESSION}
   * @param from time of day; null if it is the whole day or not settled
   */
  record Date(
      String kind,
      LocalDate day,
      @Nullable LocalTime from,
      @Nullable LocalTime until,
      @Nullable String place) {}

  /** The {@link Date}s from {@code :today} on: a scalar of SQL over the case {@code c}, a JSON array. */
  String upcoming();
}
