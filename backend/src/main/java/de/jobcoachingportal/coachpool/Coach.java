package de.jobcoachingportal.coachpool;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A coach in the pool of an office.
 *
 * @param recognisedUntil last day of the recognition; null while the office has not entered one
 * @param training where the coach was trained, {@code trainingUnits} in teaching units (Unterrichtseinheiten)
 * @param industries and impairments the coach knows, in the office's words: the double fit
 */
@Table("coach")
public record Coach(
    @Id UUID id,
    @Version @Nullable Long version,
    UUID personId,
    @Nullable LocalDate recognisedUntil,
    @Nullable String training,
    @Nullable Integer trainingUnits,
    String region,
    String[] industries,
    String[] impairments) {

  public boolean isRecognisedOn(LocalDate day) {
    return recognisedUntil != null && !recognisedUntil.isBefore(day);
  }
}
