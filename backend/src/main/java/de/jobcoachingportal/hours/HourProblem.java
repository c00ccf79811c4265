package de.jobcoachingportal.hours;

import de.jobcoachingportal.problems.ProblemCode;
import org.springframework.http.HttpStatus;

enum HourProblem implements ProblemCode {
  NO_LEDGER(
      HttpStatus.CONFLICT,
      "Es sind noch keine Stunden bewilligt",
      "Termine können eingetragen werden, sobald der Bescheid erlassen ist."),
  NOT_ENOUGH(
      HttpStatus.CONFLICT,
      "So viele Stunden sind nicht mehr da",
      "Kürzen Sie den Termin oder beantragen Sie eine Verlängerung."),
  TOUCHES_RESERVE(
      HttpStatus.CONFLICT,
      "Der Termin greift in die Reserve für den Abschluss",
      "Bestätigen Sie, dass Sie die Reserve nutzen, oder kürzen Sie den Termin."),
  OUTSIDE_GRANT(
      HttpStatus.CONFLICT,
      "Der Tag liegt außerhalb der Bewilligung",
      "Prüfen Sie das Datum. Die Bewilligung nennt Anfang und Ende."),
  RESTING(HttpStatus.CONFLICT, "Der Fall ruht", "Nehmen Sie den Fall zuerst wieder auf."),
  SESSION_UNKNOWN(
      HttpStatus.NOT_FOUND,
      "Diesen Termin gibt es hier nicht",
      "Sehen Sie in der Liste der Termine nach."),
  ALREADY_REVERSED(
      HttpStatus.CONFLICT,
      "Dieser Termin ist schon zurückgenommen",
      "Tragen Sie den richtigen Termin neu ein."),
  QUESTION_MISSING(
      HttpStatus.BAD_REQUEST, "Bitte schreiben Sie Ihre Frage", "Ein kurzer Satz genügt.");

  private final HttpStatus status;
  private final String title;
  private final String detail;

  HourProblem(HttpStatus status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  @Override
  public String code() {
    return "hours." + name().toLowerCase().replace('_', '-');
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
