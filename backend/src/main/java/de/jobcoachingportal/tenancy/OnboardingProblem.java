package de.jobcoachingportal.tenancy;

import de.jobcoachingportal.problems.ProblemCode;
import org.springframework.http.HttpStatus;

/** Refusals around taking in an office and running it. */
public enum OnboardingProblem implements ProblemCode {
  UNKNOWN_OFFICE(
      HttpStatus.NOT_FOUND,
      "Dieses Amt gibt es hier nicht",
      "Bitte wählen Sie eines der 17 Ämter aus der Liste."),
  NOT_STARTED(
      HttpStatus.NOT_FOUND,
      "Dieses Amt ist noch nicht aufgenommen",
      "Starten Sie zuerst die Aufnahme des Amtes."),
  RUNNING(
      HttpStatus.CONFLICT,
      "Die Aufnahme läuft bereits",
      "Bitte warten Sie, bis sie fertig ist oder anhält."),
  NOT_AN_OPERATOR(
      HttpStatus.FORBIDDEN,
      "Sie gehören nicht zum Plattformbetrieb",
      "Ihr Zugang wurde beendet oder noch nicht freigeschaltet."),
  ROLE_REFUSED(
      HttpStatus.CONFLICT,
      "Der Datenraum nimmt die eigene Anmeldung nicht an",
      "Der Datenbankzugang des Amtes passt nicht zu seinem Schlüssel. Bitte versuchen Sie es erneut."),
  CHECK_FAILED(
      HttpStatus.CONFLICT,
      "Der Selbsttest ist nicht bestanden",
      "Der Datenraum des Amtes ist nicht leer oder nicht abgeschlossen. Das Amt bleibt gesperrt, bis der Test gelingt."),
  PROOFS_MISSING(
      HttpStatus.CONFLICT,
      "Es fehlen noch Nachweise",
      "Ein Amt geht erst in Betrieb, wenn seine Fachadministration alle Nachweise bestätigt hat."),
  PROOF_IN_FUTURE(
      HttpStatus.BAD_REQUEST,
      "Das Datum liegt in der Zukunft",
      "Bitte geben Sie an, von wann der Nachweis ist."),
  PROOFS_FIXED(
      HttpStatus.CONFLICT,
      "Das Amt ist schon in Betrieb",
      "Ein bestätigter Nachweis lässt sich jetzt erneuern, aber nicht zurückziehen."),
  WRONG_STATE(
      HttpStatus.CONFLICT,
      "Das passt nicht zum Stand des Amtes",
      "Bitte laden Sie die Seite neu und prüfen Sie den Stand."),
  STEP_TOO_SLOW(
      HttpStatus.GATEWAY_TIMEOUT,
      "Der Schritt dauert zu lange",
      "Nach einer Minute wurde abgebrochen. Bitte versuchen Sie es erneut."),
  STEP_FAILED(
      HttpStatus.INTERNAL_SERVER_ERROR,
      "Der Schritt ist gescheitert",
      "Der Fehler liegt beim Portal. Bitte versuchen Sie es erneut oder melden Sie ihn dem Betrieb.");

  private final HttpStatus status;
  private final String title;
  private final String detail;

  OnboardingProblem(HttpStatus status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  @Override
  public String code() {
    return "onboarding." + name().toLowerCase().replace('_', '-');
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
