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
      "Wählen Sie einen anderen Namen, oder ändern Sie den vorhandenen Eintrag."),
  ASKED_FOR(
      HttpStatus.CONFLICT,
      "Empfänger und Art dieser Hilfe stehen fest",
      "Es gibt schon Anträge darauf. Schalten Sie den Eintrag aus, und legen Sie einen neuen an."),
  OFF(
      HttpStatus.CONFLICT,
      "Diese Hilfe bietet das Amt nicht mehr an",
      "Wählen Sie eine andere Hilfe aus dem Katalog."),
  OTHER_BODY(
      HttpStatus.CONFLICT,
      "In diesem Fall entscheidet ein anderer Träger",
      "Begleitende Hilfen gibt das Integrationsamt. Stellen Sie dort eine eigene Anfrage."),
  NOT_YOURS(
      HttpStatus.CONFLICT,
      "Diese Hilfe beantragt jemand anderes",
      "Hilfen an beschäftigte Personen beantragen diese selbst, Hilfen an Arbeitgeber der Arbeitgeber."),
  REQUEST_UNKNOWN(
      HttpStatus.NOT_FOUND,
      "Diesen Antrag gibt es hier nicht",
      "Sehen Sie bei den Hilfen im Paket nach."),
  REQUEST_SETTLED(
      HttpStatus.CONFLICT,
      "Über diesen Antrag ist schon entschieden, oder er ist zurückgenommen",
      "Laden Sie die Seite neu. Sie können die Hilfe neu beantragen."),
  NOT_GRANTED(
      HttpStatus.CONFLICT,
      "Diese Hilfe ist nicht bewilligt",
      "Ändern oder beenden lässt sich nur, was bewilligt ist."),
  NOT_ASKED(
      HttpStatus.CONFLICT,
      "Für diese Hilfe liegt kein offener Antrag vor",
      "Entschieden wird, sobald die berechtigte Seite den Antrag gestellt hat.");

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
