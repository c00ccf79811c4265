package de.jobcoachingportal.programmes;

import de.jobcoachingportal.problems.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Something about a version that keeps it from coming into force.
 *
 * @param path place of the value, e.g. {@code frame.months.max}
 * @param code stable, {@code gap} for what the office has still to set
 * @param reason German sentence: why it matters
 * @param position character it is about, counted from 1, where the value is an expression
 */
public record Finding(
    String path, String code, String reason, @Nullable Integer position) {
  static final String GAP = "gap";

  Finding(String path, String code, String reason) {
    this(path, code, reason, null);
  }

  FieldError asError() {
    return new FieldError("/parameters/" + path.replace('.', '/'), code, reason);
  }
}
