package de.jobcoachingportal.documents;

import de.jobcoachingportal.problems.ProblemCode;
import org.springframework.http.HttpStatus;

enum DocumentProblem implements ProblemCode {
  NOT_FOUND(
      HttpStatus.NOT_FOUND,
      "Diese Unterlage gibt es hier nicht",
      "Sehen Sie in der Liste der Unterlagen nach."),
  WRONG_TYPE(
      HttpStatus.BAD_REQUEST,
      "Diese Art von Datei nehmen wir nicht an",
      "Möglich sind PDF, JPEG und PNG. Die Endung des Namens allein genügt nicht."),
  NOT_READABLE(
      HttpStatus.BAD_REQUEST,
      "Die Datei lässt sich nicht lesen",
      "Bitte speichern Sie sie neu und laden Sie sie noch einmal hoch."),
  TOO_LARGE(
      HttpStatus.BAD_REQUEST,
      "Die Datei ist zu groß",
      "Möglich sind bis zu 20 MB. Teilen Sie die Datei auf."),
  TOO_MANY_PAGES(
      HttpStatus.BAD_REQUEST,
      "Das PDF hat zu viele Seiten",
      "Möglich sind bis zu 300 Seiten. Teilen Sie die Datei auf."),
  FILE_MISSING(HttpStatus.BAD_REQUEST, "Es fehlt die Datei", "Bitte wählen Sie eine Datei aus."),
  AUDIENCE_NOT_YOURS(
      HttpStatus.BAD_REQUEST,
      "Diesen Kreis können Sie nicht wählen",
      "Wählen Sie einen Kreis, zu dem Sie selbst gehören."),
  SCAN_UNKNOWN(
      HttpStatus.BAD_REQUEST,
      "Dieser Scan passt hier nicht",
      "Bitte laden Sie den Scan in diesem Fall selbst hoch. Ein Scan gehört zu einem einzigen Schritt."),
  PRINT_JOB_UNKNOWN(
      HttpStatus.NOT_FOUND, "Diesen Druckauftrag gibt es nicht", "Laden Sie die Liste neu."),
  ALREADY_POSTED(
      HttpStatus.CONFLICT, "Dieser Brief ist schon verschickt", "Laden Sie die Liste neu.");

  private final HttpStatus status;
  private final String title;
  private final String detail;

  DocumentProblem(HttpStatus status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  @Override
  public String code() {
    return "documents." + name().toLowerCase().replace('_', '-');
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
