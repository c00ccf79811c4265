package de.jobcoachingportal.identity;

import de.jobcoachingportal.problems.ProblemCode;
import org.springframework.http.HttpStatus;

/** Why something about logins could not be arranged. */
enum RealmProblem implements ProblemCode {
  NOT_CONFIGURED(
      HttpStatus.SERVICE_UNAVAILABLE,
      "Der Zugang zum Anmeldedienst fehlt",
      "Diesem Portal ist kein Zugang zur Verwaltung von Keycloak eingerichtet. Bitte wenden Sie sich an den Betrieb."),
  UNREACHABLE(
      HttpStatus.SERVICE_UNAVAILABLE,
      "Der Anmeldedienst antwortet nicht",
      "Bitte versuchen Sie es in einer Minute erneut."),
  BUSY(
      HttpStatus.SERVICE_UNAVAILABLE,
      "Der Anmeldedienst ist ausgelastet",
      "Bitte versuchen Sie es in einer Minute erneut."),
  NO_ACCESS(
      HttpStatus.SERVICE_UNAVAILABLE,
      "Der Anmeldedienst lehnt das Portal ab",
      "Die Zugangsdaten des Portals zur Verwaltung von Keycloak stimmen nicht."),
  REFUSED(
      HttpStatus.CONFLICT,
      "Der Anmeldedienst hat abgelehnt",
      "Bitte prüfen Sie die Angaben und versuchen Sie es erneut."),
  CHECK_FAILED(
      HttpStatus.CONFLICT,
      "Die Anmeldung des Amtes besteht den Selbsttest nicht",
      "Ein Zugang des Amtes wird nicht richtig erkannt oder ein fremder nicht abgewiesen. Das Amt bleibt gesperrt, bis der Test gelingt."),
  MAIL_NOT_SENT(
      HttpStatus.BAD_GATEWAY,
      "Die Einladung ließ sich nicht versenden",
      "Der Mailserver hat die Nachricht nicht angenommen. Bitte prüfen Sie die Adresse und versuchen Sie es erneut.");

  private final HttpStatus status;
  private final String title;
  private final String detail;

  RealmProblem(HttpStatus status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  @Override
  public String code() {
    return "identity.login-" + name().toLowerCase().replace('_', '-');
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
