package de.jobcoachingportal.reviews;

import de.jobcoachingportal.problems.ProblemCode;
import org.springframework.http.HttpStatus;

/** Refusals around interim reviews, extension, taper, closing, early end and after-care. */
public enum ReviewProblem implements ProblemCode {
  NOT_FOUND(
      HttpStatus.NOT_FOUND,
      "Das gibt es in diesem Fall nicht",
      "Die Adresse stimmt nicht, oder der Eintrag gehört zu einem anderen Fall."),
  ALREADY_CONCLUDED(
      HttpStatus.CONFLICT,
      "Dieses Zwischengespräch ist abgeschlossen",
      "Neues gehört in das nächste Zwischengespräch."),
  OTHER_SIDE(
      HttpStatus.FORBIDDEN,
      "Das ist die Sicht einer anderen Seite",
      "Jede Seite schreibt ihre eigene Sicht. Sie können sie für eine Person festhalten, die es Ihnen gesagt hat."),
  VIEWPOINT_MISSING(
      HttpStatus.CONFLICT,
      "Es fehlt noch eine Sicht",
      "Warten Sie auf die fehlende Sicht oder schreiben Sie dazu, warum sie fehlt."),
  NOTHING_ASKED(
      HttpStatus.BAD_REQUEST,
      "Es ist nichts beantragt",
      "Geben Sie an, wie viele Stunden oder Monate gebraucht werden."),
  NOT_FEWER(
      HttpStatus.BAD_REQUEST,
      "Die Stunden werden nicht weniger",
      "Jeder Schritt muss später beginnen und weniger Zeit haben als der Schritt davor."),
  TAPER_PLAN_MISSING(
      HttpStatus.CONFLICT,
      "Der Plan für den Abschluss fehlt",
      "Halten Sie zuerst fest, wie der Jobcoach seltener kommt und wer im Betrieb danach da ist."),
  REFLECTION_MISSING(
      HttpStatus.CONFLICT,
      "Das Gespräch im Team fehlt",
      "Vor einem vorzeitigen Ende denkt das Team gemeinsam nach. Halten Sie dieses Gespräch zuerst fest."),
  AFTER_CARE_EXISTS(
      HttpStatus.CONFLICT,
      "Die Nachbetreuung ist schon vereinbart",
      "Die Termine stehen unter „Nachbetreuung“."),
  CHECK_DONE(
      HttpStatus.CONFLICT,
      "Diese Nachfrage ist schon erledigt",
      "Was dabei herauskam, steht unter „Nachbetreuung“.");

  private final HttpStatus status;
  private final String title;
  private final String detail;

  ReviewProblem(HttpStatus status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  @Override
  public String code() {
    return "reviews." + name().toLowerCase().replace('_', '-');
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
