package de.jobcoachingportal.problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries a refusal to the edge. Travels as an error so that the transaction around it rolls back. */
public class ProblemException extends RuntimeException {
  private final transient ProblemCode problem;
  private final transient List<FieldError> errors;
  private final transient Map<String, Object> members = new LinkedHashMap<>();

  public ProblemException(ProblemCode problem, FieldError... errors) {
    this(problem, List.of(errors));
  }

  public ProblemException(ProblemCode problem, List<FieldError> errors) {
    this(problem, errors, null);
  }

  /** What could not be foreseen, told as that problem; the log keeps the cause. */
  static ProblemException of(ProblemCode problem, Throwable cause) {
    return new ProblemException(problem, List.of(), cause);
  }

  private ProblemException(
      ProblemCode problem, List<FieldError> errors, @Nullable Throwable cause) {
    // No stack trace: a refusal is an answer, not a fault.
    super(problem.code(), cause, false, false);
    this.problem = problem;
    this.errors = List.copyOf(errors);
  }

  /** Adds an extension member to the problem, e.g. the current state beside a 412. */
  public ProblemException with(String member, Object value) {
    members.put(member, value);
    return this;
  }

  public ProblemCode problem() {
    return problem;
  }

  public List<FieldError> errors() {
    return errors;
  }

  public Map<String, Object> members() {
    return members;
  }
}
