package de.jobcoachingportal.idempotency;

import de.jobcoachingportal.problems.ProblemCode;
import org.springframework.http.HttpStatus;

enum IdempotencyProblem implements ProblemCode {
  KEY_MISSING(
      "key-missing",
      HttpStatus.BAD_REQUEST,
      "Der Schlüssel der Anfrage fehlt",
      "Jede Änderung braucht im Kopf Idempotency-Key eine neue UUID."),
  KEY_USED(
      "key-used",
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Dieser Schlüssel gehört zu einer anderen Anfrage",
      "Bitte senden Sie eine andere Änderung mit einem neuen Idempotency-Key.");

  private final String code;
  private final HttpStatus status;
  private final String title;
  private final String detail;

  IdempotencyProblem(String code, HttpStatus status, String title, String detail) {
    this.code = "idempotency." + code;
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public HttpStatus status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String detail() {
    return detail;
  }
}
