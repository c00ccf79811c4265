package de.jobcoachingportal.cases;

import de.jobcoachingportal.problems.ProblemCode;
import org.springframework.http.HttpStatus;

/** Refusals around a case. */
public enum CaseProblem implements ProblemCode {
  NOT_FOUND(
      HttpStatus.NOT_FOUND,
      "Diesen Fall gibt es hier nicht",
      "Die Adresse stimmt nicht, oder Sie sind an diesem Fall nicht beteiligt."),
  NOT_PERMITTED(
      HttpStatus.FORBIDDEN,
      "Dieser Schritt ist Ihnen in diesem Fall nicht möglich",
      "Fragen Sie die Person, die den Fall bearbeitet."),
  NOT_NOW(
      HttpStatus.CONFLICT,
      "Dieser Schritt passt nicht zum Stand des Falls",
      "Sehen Sie im Überblick nach, was jetzt an der Reihe ist."),
  NOT_FROM_HERE(
      HttpStatus.CONFLICT,
      "Von hier führt kein Weg dorthin",
      "Sehen Sie im Überblick nach, welche Schritte jetzt möglich sind."),
  STILL_MISSING(
      HttpStatus.CONFLICT, "Es fehlt noch etwas", "Was fehlt, steht unter den einzelnen Punkten."),
  RESTING(HttpStatus.CONFLICT, "Der Fall ruht", "Nehmen Sie den Fall zuerst wieder auf."),
  NOT_RESTING(HttpStatus.CONFLICT, "Der Fall ruht nicht", "Es gibt nichts wieder aufzunehmen."),
  ALREADY_RESTING(HttpStatus.CONFLICT, "Der Fall ruht schon", "Sie können ihn wieder aufnehmen."),
  PARTICIPANT_UNKNOWN(
      HttpStatus.BAD_REQUEST,
      "Diese Person ist nicht am Fall beteiligt",
      "Wählen Sie eine Person aus der Liste der Beteiligten."),
  RECORDING_NOT_PERMITTED(
      HttpStatus.FORBIDDEN,
      "Diesen Schritt dürfen Sie nicht für andere festhalten",
      "Das können die Sachbearbeitung und der Integrationsfachdienst."),
  ALREADY_TAKES_PART(
      HttpStatus.CONFLICT,
      "Diese Person ist schon beteiligt",
      "Ändern Sie den vorhandenen Eintrag."),
  ALREADY_LEFT(
      HttpStatus.CONFLICT,
      "Diese Person ist nicht mehr beteiligt",
      "Laden Sie sie neu ein, wenn sie wieder dabei sein soll."),
  AGREEMENT_FIRST(
      HttpStatus.CONFLICT,
      "Die beschäftigte Person hat noch nicht zugestimmt",
      "Fragen Sie zuerst, ob diese Seite beteiligt werden darf. Halten Sie die Einwilligung unter „Wer kann was sehen“ fest."),
  NOT_INVITABLE(
      HttpStatus.BAD_REQUEST,
      "In dieser Rolle kann niemand eingeladen werden",
      "Wer für die Stelle arbeitet, die entscheidet, wird aus der Liste der Fachkräfte gewählt. Vertretung und Zuständigkeit regelt die Fachadministration."),
  COACH_BY_CHOICE(
      HttpStatus.CONFLICT,
      "Einen Jobcoach wählen Sie unter „Jobcoach“ aus",
      "Bevor ein Jobcoach Daten sieht, sagen beide Seiten Ja und der Jobcoach verpflichtet sich zur Verschwiegenheit (§ 78 SGB X)."),
  SCOPE_MISSING(
      HttpStatus.BAD_REQUEST,
      "Worauf beruht die Vertretung?",
      "Schreiben Sie, was die Person darf und worauf das beruht. Wer nur begleitet, wird als Vertrauensperson eingetragen."),
  NOT_STAFF(
      HttpStatus.BAD_REQUEST,
      "Diese Person hat die passende Rolle nicht",
      "Wählen Sie jemanden aus der Liste. Neue Fachkräfte lädt die Fachadministration ein."),
  EMPLOYEE_STAYS(
      HttpStatus.CONFLICT,
      "Ohne beschäftigte Person gibt es keinen Fall",
      "Beenden Sie den Fall, statt die Person zu entfernen."),
  NO_GROUP(
      HttpStatus.CONFLICT,
      "Für diesen Fall ist noch niemand zuständig",
      "Die Fachadministration muss zuerst eine Zuständigkeitsgruppe anlegen."),
  NO_GROUP_OF_BODY(
      HttpStatus.CONFLICT,
      "Für die Stelle, die hier entscheidet, arbeitet im Portal noch niemand",
      "Die Fachadministration muss zuerst unter „Personen“, „Zuständigkeiten“ einen Bereich dieser Stelle anlegen und ihre Sachbearbeitung einladen."),
  OTHER_BODY(
      HttpStatus.CONFLICT,
      "Über dieses Programm entscheidet eine andere Stelle",
      "Halten Sie die Frage für die Person fest, die fragt. Der Fall geht dann an die Stelle, die entscheidet."),
  GROUP_OF_OTHER_BODY(
      HttpStatus.CONFLICT,
      "Dieser Bereich gehört zu einer anderen Stelle",
      "Ein Fall bleibt bei der Stelle, die über sein Programm entscheidet. Wählen Sie einen anderen Bereich."),
  PROGRAMME_UNKNOWN(
      HttpStatus.BAD_REQUEST,
      "Dieses Programm gilt hier heute nicht",
      "Wählen Sie ein Programm aus der Liste."),
  LETTER_UNKNOWN(
      HttpStatus.NOT_FOUND,
      "Diesen Brief gibt es hier nicht",
      "Sehen Sie in der Liste der Briefe nach."),
  STEP_UNKNOWN(
      HttpStatus.NOT_FOUND,
      "Diesen Schritt gibt es hier nicht",
      "Sehen Sie bei den Briefen nach, was für andere festgehalten ist.");

  private final HttpStatus status;
  private final String title;
  private final String detail;

  CaseProblem(HttpStatus status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  @Override
  public String code() {
    return "cases." + name().toLowerCase().replace('_', '-');
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
