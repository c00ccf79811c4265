package de.jobcoachingportal.people;

import de.jobcoachingportal.problems.ProblemCode;
import org.springframework.http.HttpStatus;

/** Refusals around people, their roles and where they belong. */
enum PeopleProblem implements ProblemCode {
  MAIL_MISSING(
      "mail-missing",
      HttpStatus.BAD_REQUEST,
      "Für eine Einladung per E-Mail fehlt die Adresse",
      "Bitte tragen Sie eine E-Mail-Adresse ein, oder laden Sie mit einem Brief ein."),
  ADDRESS_MISSING(
      "address-missing",
      HttpStatus.BAD_REQUEST,
      "Für einen Brief fehlt die Anschrift",
      "Bitte tragen Sie die Postanschrift ein."),
  ADDRESS_OF_SOMEBODY_ELSE(
      "address-of-somebody-else",
      HttpStatus.CONFLICT,
      "Diese E-Mail-Adresse gehört schon einer anderen Person",
      "Bitte prüfen Sie Adresse und Namen. Wer keine eigene Adresse hat, wird ohne eingetragen und per Brief eingeladen."),
  CHANNEL_MISSING(
      "channel-missing",
      HttpStatus.BAD_REQUEST,
      "Wie soll die Einladung ankommen?",
      "Wählen Sie E-Mail oder Brief."),
  LAST_ADMINISTRATOR(
      "last-administrator",
      HttpStatus.CONFLICT,
      "Das ist die letzte Fachadministration",
      "Geben Sie zuerst einer anderen Person diese Rolle."),
  HAS_LEFT(
      "has-left",
      HttpStatus.CONFLICT,
      "Diese Person ist ausgeschieden",
      "Lassen Sie die Person zuerst wieder zu."),
  UNKNOWN_GROUP(
      "unknown-group",
      HttpStatus.BAD_REQUEST,
      "Diesen Zuständigkeitsbereich gibt es nicht",
      "Bitte wählen Sie einen Bereich aus der Liste."),
  UNKNOWN_ORGANISATION(
      "unknown-organisation",
      HttpStatus.BAD_REQUEST,
      "Diese Stelle gibt es nicht",
      "Bitte wählen Sie eine Stelle aus der Liste oder legen Sie sie an."),
  NAME_TAKEN(
      "name-taken",
      HttpStatus.CONFLICT,
      "Diesen Namen gibt es schon",
      "Bitte wählen Sie einen anderen Namen."),
  DEPUTY_OF_SELF(
      "deputy-of-self",
      HttpStatus.BAD_REQUEST,
      "Niemand vertritt sich selbst",
      "Bitte wählen Sie eine andere Person."),
  DEPUTY_OF_OTHER_BODY(
      "deputy-of-other-body",
      HttpStatus.CONFLICT,
      "Diese Person arbeitet bei einer anderen Stelle",
      "Wer vertritt, liest die Fälle der abwesenden Person. Wählen Sie jemanden aus derselben Stelle."),
  PERIOD_REVERSED(
      "period-reversed",
      HttpStatus.BAD_REQUEST,
      "Das Ende liegt vor dem Anfang",
      "Bitte prüfen Sie die beiden Daten.");

  private final String code;
  private final HttpStatus status;
  private final String title;
  private final String detail;

  PeopleProblem(String code, HttpStatus status, String title, String detail) {
    this.code = "people." + code;
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
