package de.jobcoachingportal.cases;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** A module that knows dates ahead in a case: sessions, reviews, checks. Only what this reader may know. */
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

  Flux<Date> upcoming(CaseFile file);
}
