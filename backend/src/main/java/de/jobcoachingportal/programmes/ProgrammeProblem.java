package de.jobcoachingportal.programmes;

import de.jobcoachingportal.problems.ProblemCode;
import org.springframework.http.HttpStatus;

enum ProgrammeProblem implements ProblemCode {
  NONE_IN_FORCE(
      HttpStatus.CONFLICT,
      "Für dieses Amt gelten noch keine Förderregeln",
      "Die Fachadministration muss zuerst ein Programm in Kraft setzen."),
  VERSION_UNKNOWN(
      HttpStatus.NOT_FOUND,
      "Diese Fassung gibt es hier nicht",
      "Sehen Sie in der Liste der Förderprogramme nach."),
  NOT_A_DRAFT(
      HttpStatus.CONFLICT,
      "Diese Fassung ist kein Entwurf",
      "Was gilt oder galt, wird nicht geändert. Legen Sie einen neuen Entwurf daraus an."),
  NOT_READY(
      HttpStatus.CONFLICT,
      "So kann die Fassung nicht in Kraft treten",
      "Bitte ergänzen oder berichtigen Sie die genannten Angaben."),
  DAY_PAST(
      HttpStatus.BAD_REQUEST,
      "Der Tag liegt in der Vergangenheit",
      "Regeln gelten frühestens ab heute. Für frühere Anträge bleibt es bei den Regeln ihres Tages."),
  DAY_TAKEN(
      HttpStatus.CONFLICT,
      "Ab diesem Tag gilt schon eine andere Fassung",
      "Wählen Sie einen anderen Tag, oder ziehen Sie die andere Fassung zurück."),
  NOT_COMING(
      HttpStatus.CONFLICT,
      "Diese Fassung lässt sich nicht mehr zurückziehen",
      "Zurückziehen geht nur, bevor sie gilt und solange kein Fall unter ihr läuft."),
  BODY_UNNAMED(
      HttpStatus.CONFLICT,
      "Die Stelle, die entscheidet, hat hier noch keinen Namen",
      "Die Fachadministration trägt unter „Personen“, „Zuständigkeiten“ Name und Anschrift ein."),
  BODY_CHANGED(
      HttpStatus.CONFLICT,
      "Wer entscheidet, steht für ein Programm fest",
      "Die Fälle dieses Programms liegen bei der Stelle, die bisher entscheidet. Legen Sie ein weiteres Programm an."),
  CONDITIONS_TOO_SLOW(
      HttpStatus.CONFLICT,
      "Die eigenen Bedingungen ließen sich nicht schnell genug prüfen",
      "Versuchen Sie es noch einmal. Bleibt es dabei, muss die Fachadministration die Bedingungen kürzen."),
  NAME_TAKEN(
      HttpStatus.CONFLICT, "So heißt schon ein Programm", "Bitte wählen Sie einen anderen Namen.");

  private final HttpStatus status;
  private final String title;
  private final String detail;

  ProgrammeProblem(HttpStatus status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  @Override
  public String code() {
    return "programmes." + name().toLowerCase().replace('_', '-');
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
