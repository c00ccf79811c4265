package de.jobcoachingportal.benefits;

import de.jobcoachingportal.problems.ProblemCode;
import org.springframework.http.HttpStatus;

enum BenefitProblem implements ProblemCode {
  UNKNOWN(
      HttpStatus.NOT_FOUND,
      "Diese Hilfe gibt es hier nicht",
      "Sehen Sie im Katalog der Hilfen nach."),
  NAME_TAKEN(
      HttpStatus.CONFLICT,
      "So heißt schon eine Hilfe",
      "Wählen Sie einen anderen Namen, oder ändern Sie den vorhandenen Eintrag.");

  private final HttpStatus status;
  private final String title;
  private final String detail;

  BenefitProblem(HttpStatus status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  @Override
  public String code() {
    return "benefits." + name().toLowerCase().replace('_', '-');
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
