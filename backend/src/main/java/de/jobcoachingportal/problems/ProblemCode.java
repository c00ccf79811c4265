package de.jobcoachingportal.problems;

import org.springframework.http.HttpStatus;

/** A refusal the API knows. Implemented by one enum per module; codes are stable and unique. */
public interface ProblemCode {
  /** {@code <module>.<kebab>}, also the key of the English text. */
  String code();

  HttpStatus status();

  /** What happened, German, a short sentence without a full stop. */
  String title();

  /** What to do now, German. */
  String detail();
}
