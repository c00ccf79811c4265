package de.jobcoachingportal.coachpool;

import de.jobcoachingportal.problems.ProblemCode;
import org.springframework.http.HttpStatus;

enum CoachProblem implements ProblemCode {
  UNKNOWN(
      HttpStatus.NOT_FOUND,
      "Diesen Jobcoach gibt es in Ihrem Amt nicht",
      "Sehen Sie in der Liste der Jobcoaches nach."),
  ALREADY_LISTED(
      HttpStatus.CONFLICT,
      "Diese Person steht schon in der Liste",
      "Ändern Sie den vorhandenen Eintrag."),
  NOT_A_COACH(
      HttpStatus.BAD_REQUEST,
      "Diese Person ist kein Jobcoach",
      "Die Fachadministration muss ihr zuerst die Rolle geben."),
  CHOICE_UNKNOWN(
      HttpStatus.NOT_FOUND, "Diesen Vorschlag gibt es hier nicht", "Laden Sie die Seite neu."),
  ALREADY_PROPOSED(
      HttpStatus.CONFLICT,
      "Ein Vorschlag ist noch offen",
      "Warten Sie die Antworten ab oder lassen Sie den Vorschlag ablehnen."),
  NOT_OPEN(
      HttpStatus.CONFLICT,
      "Über diesen Vorschlag ist schon entschieden",
      "Laden Sie die Seite neu."),
  NOT_ACCEPTED(
      HttpStatus.CONFLICT,
      "Beide Seiten müssen zuerst zustimmen",
      "Beschäftigte Person und Arbeitgeber dürfen einen Jobcoach ablehnen. Holen Sie die Antworten ein oder tragen Sie sie nach."),
  SECRECY_MISSING(
      HttpStatus.CONFLICT,
      "Die Verpflichtung zur Verschwiegenheit fehlt",
      "Vorher darf der Jobcoach keine persönlichen Daten sehen (§ 78 SGB X)."),
  NOT_RECOGNISED(
      HttpStatus.CONFLICT,
      "Die Anerkennung des Jobcoachs ist abgelaufen oder nicht eingetragen",
      "Prüfen Sie den Eintrag in der Liste der Jobcoaches."),
  IS_IFD_ADVISER(
      HttpStatus.CONFLICT,
      "Diese Person berät schon für den Integrationsfachdienst",
      "Das Förderprogramm verlangt zwei verschiedene Personen."),
  REASON_MISSING(
      HttpStatus.BAD_REQUEST,
      "Bitte begründen Sie die Wahl",
      "Coach und Beteiligte kannten sich vorher. Schreiben Sie, warum die Wahl trotzdem richtig ist.");

  private final HttpStatus status;
  private final String title;
  private final String detail;

  CoachProblem(HttpStatus status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  @Override
  public String code() {
    return "coachpool." + name().toLowerCase().replace('_', '-');
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
