package de.jobcoachingportal.programmes;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a programme as they hold from a day on.
 *
 * @param inForceFrom null: a draft, or what the preset knew, which holds before the first version in force
 * @param sources path of a value ({@code frame.months.min}) → where it was found
 */
public record ProgrammeVersion(
    UUID id,
    String programme,
    String name,
    int number,
    @Nullable LocalDate inForceFrom,
    ProgrammeParameters parameters,
    Map<String, String> sources) {

  /** How many places keep these rules from coming into force: values not set, and values that do not fit together. */
  public int open() {
    return Gaps.of(parameters, sources).size() + Contradictions.of(parameters).size();
  }
}
