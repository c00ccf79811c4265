package de.jobcoachingportal.inquiries;

import de.jobcoachingportal.problems.ProblemCode;
import org.springframework.http.HttpStatus;

enum InquiryProblem implements ProblemCode {
  NOT_YOURS(
      HttpStatus.FORBIDDEN,
      "In diesem Namen können Sie nicht fragen",
      "Wählen Sie, wer Sie sind. Für andere halten die Sachbearbeitung und der Integrationsfachdienst Fragen fest."),
  NAME_BEFORE_AGREEMENT(
      HttpStatus.BAD_REQUEST,
      "Bitte noch keinen Namen",
      "Die beschäftigte Person nennt ihren Namen selbst oder stimmt zuerst zu. Fragen Sie ohne Namen."),
  HEALTH_BEFORE_AGREEMENT(
      HttpStatus.BAD_REQUEST,
      "Bitte keine Angaben zur Gesundheit",
      "Angaben zur Gesundheit macht die beschäftigte Person selbst, oder sie stimmt zuerst zu."),
  CODE_UNKNOWN(HttpStatus.BAD_REQUEST, "Diese Auswahl gibt es nicht", "Wählen Sie aus der Liste."),
  ALREADY_NAMED(
      HttpStatus.CONFLICT,
      "Die beschäftigte Person steht schon im Fall",
      "Ihre Angaben ändern Sie unter „Beteiligte“.");

  private final HttpStatus status;
  private final String title;
  private final String detail;

  InquiryProblem(HttpStatus status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  @Override
  public String code() {
    return "inquiries." + name().toLowerCase().replace('_', '-');
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
