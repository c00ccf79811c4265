package de.jobcoachingportal.programmes;

import de.jobcoachingportal.problems.FieldError;

/**
 * Something about a version that keeps it from coming into force.
 *
 * @param path place of the value, e.g. {@code frame.months.max}
 * @param code stable, {@code gap} for what the office has still to set
 * @param reason German sentence: why it matters
 */
public record Finding(String path, String code, String reason) {
  static final String GAP = "gap";

  FieldError asError() {
    return new FieldError("/parameters/" + path.replace('.', '/'), code, reason);
  }
}
