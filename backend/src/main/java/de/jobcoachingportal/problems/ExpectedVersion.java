package de.jobcoachingportal.problems;

import org.jspecify.annotations.Nullable;

/**
 * The version a person saw when they changed something ({@code If-Match: "7"}). A controller takes it as an
 * argument; a missing one is 428, another one 412.
 */
public record ExpectedVersion(long value) {

  public static ExpectedVersion parse(@Nullable String ifMatch) {
    if (ifMatch == null) {
      throw new ProblemException(RequestProblem.VERSION_MISSING);
    }
    if (!ifMatch.matches("\"\\d{1,18}\"")) {
      throw new ProblemException(
          RequestProblem.INVALID,
          new FieldError("If-Match", "format", "Erwartet wird eine Zahl in Anführungszeichen."));
    }
    return new ExpectedVersion(Long.parseLong(ifMatch.substring(1, ifMatch.length() - 1)));
  }

  /** @throws ProblemException 412 if the thing moved on meanwhile */
  public void mustBe(@Nullable Long current) {
    if (current == null || current != value) {
      throw new ProblemException(RequestProblem.CHANGED_MEANWHILE);
    }
  }

  /** {@code ETag} of a version. */
  public static String etag(long version) {
    return "\"" + version + "\"";
  }
}
