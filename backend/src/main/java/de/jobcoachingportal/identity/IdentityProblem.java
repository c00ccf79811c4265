package de.jobcoachingportal.identity;

import de.jobcoachingportal.problems.ProblemCode;
import org.springframework.http.HttpStatus;

enum IdentityProblem implements ProblemCode {
  UNKNOWN_PERSON(
      "unknown-person",
      HttpStatus.FORBIDDEN,
      "Ihr Zugang ist nicht freigeschaltet",
      "Sie sind angemeldet, aber dieses Amt kennt Sie nicht oder hat Ihren Zugang beendet. Bitte wenden Sie sich an das Amt.");

  private final String code;
  private final HttpStatus status;
  private final String title;
  private final String detail;

  IdentityProblem(String code, HttpStatus status, String title, String detail) {
    this.code = "identity." + code;
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
