package de.jobcoachingportal.programmes;

import de.jobcoachingportal.problems.ProblemCode;
import org.springframework.http.HttpStatus;

enum ProgrammeProblem implements ProblemCode {
  NONE_IN_FORCE(
      HttpStatus.CONFLICT,
      "Für dieses Amt gelten noch keine Förderregeln",
      "Die Fachadministration muss zuerst ein Programm in Kraft setzen.");

  private final HttpStatus status;
  private final String title;
  private final String detail;

  ProgrammeProblem(HttpStatus status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  @Override
  public String code() {
    return "programmes." + name().toLowerCase().replace('_', '-');
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
