package de.jobcoachingportal.consents;

import de.jobcoachingportal.problems.ProblemCode;
import org.springframework.http.HttpStatus;

enum ConsentProblem implements ProblemCode {
  FORM_UNKNOWN(
      HttpStatus.BAD_REQUEST, "Diesen Text gibt es nicht", "Wählen Sie einen Text aus der Liste."),
  TEXT_CHANGED(
      HttpStatus.CONFLICT,
      "Der Text wurde inzwischen geändert",
      "Lesen Sie die neue Fassung und entscheiden Sie dann."),
  NOT_YOURS_TO_GIVE(
      HttpStatus.FORBIDDEN,
      "Das kann nur jemand anderes erlauben",
      "Bei jedem Text steht, wer ihn unterschreibt."),
  NOBODY_CHOSEN(
      HttpStatus.BAD_REQUEST,
      "Für wen soll das gelten?",
      "Wählen Sie mindestens eine Stelle aus der Liste."),
  ALREADY_ENDED(HttpStatus.CONFLICT, "Das gilt schon nicht mehr", "Sie müssen nichts weiter tun."),
  UNKNOWN(
      HttpStatus.NOT_FOUND,
      "Diese Erlaubnis gibt es hier nicht",
      "Sehen Sie unter „Wer kann was sehen“ nach.");

  private final HttpStatus status;
  private final String title;
  private final String detail;

  ConsentProblem(HttpStatus status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  @Override
  public String code() {
    return "consents." + name().toLowerCase().replace('_', '-');
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
