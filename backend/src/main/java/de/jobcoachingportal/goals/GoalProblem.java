package de.jobcoachingportal.goals;

import de.jobcoachingportal.problems.ProblemCode;
import org.springframework.http.HttpStatus;

/** Refusals around the goal board. */
public enum GoalProblem implements ProblemCode {
  NOT_FOUND(
      HttpStatus.NOT_FOUND,
      "Dieses Ziel gibt es hier nicht",
      "Die Adresse stimmt nicht, oder das Ziel gehört zu einem anderen Fall."),
  NOT_AGREED(
      HttpStatus.CONFLICT,
      "Es haben noch nicht alle zugestimmt",
      "Das Ziel kann weitergehen, wenn beschäftigte Person, Betrieb und Jobcoach zugestimmt haben."),
  REASON_MISSING(
      HttpStatus.CONFLICT,
      "Der Grund fehlt",
      "Bitte schreiben Sie dazu, warum das Ziel nicht mehr verfolgt wird."),
  FINISHED(
      HttpStatus.CONFLICT,
      "Dieses Ziel ist abgeschlossen",
      "Verschieben Sie es zuerst zurück, dann können Sie es ändern."),
  OVERALL_HAS_NO_COLUMN(
      HttpStatus.CONFLICT,
      "Das gemeinsame Ziel steht über den Spalten",
      "Es lässt sich ändern, aber nicht verschieben."),
  OVERALL_EXISTS(
      HttpStatus.CONFLICT,
      "Es gibt schon ein gemeinsames Ziel",
      "Ändern Sie das vorhandene: So bleibt der Verlauf erhalten."),
  OTHER_EDITION(
      HttpStatus.PRECONDITION_FAILED,
      "Der Text hat sich inzwischen geändert",
      "Lesen Sie die neue Fassung und stimmen Sie dann zu."),
  AGREEMENT_MISSING(
      HttpStatus.NOT_FOUND,
      "Es gibt noch keine Zielvereinbarung",
      "Der Jobcoach schreibt sie und alle drei Seiten stimmen zu."),
  AGREEMENT_CONCLUDED(
      HttpStatus.CONFLICT,
      "Die Zielvereinbarung ist geschlossen",
      "Termine und Regeln ändern Sie im nächsten Zwischengespräch.");

  private final HttpStatus status;
  private final String title;
  private final String detail;

  GoalProblem(HttpStatus status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  @Override
  public String code() {
    return "goals." + name().toLowerCase().replace('_', '-');
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
