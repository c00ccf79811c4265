package de.jobcoachingportal.live;

import de.jobcoachingportal.problems.ProblemCode;
import org.springframework.http.HttpStatus;

/** Refusals around live updates. */
enum LiveProblem implements ProblemCode {
  TOO_MANY_STREAMS(
      HttpStatus.TOO_MANY_REQUESTS,
      "Zu viele offene Fenster",
      "Schließen Sie Fenster des Portals, die Sie nicht brauchen. Neues sehen Sie auch beim Neuladen."),
  CASE_NOT_FOUND(
      HttpStatus.NOT_FOUND,
      "Diesen Fall gibt es hier nicht",
      "Die Adresse stimmt nicht, oder Sie sind an diesem Fall nicht beteiligt.");

  private final HttpStatus status;
  private final String title;
  private final String detail;

  LiveProblem(HttpStatus status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  @Override
  public String code() {
    return "live." + name().toLowerCase().replace('_', '-');
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
