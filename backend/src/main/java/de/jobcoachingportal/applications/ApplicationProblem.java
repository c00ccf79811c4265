package de.jobcoachingportal.applications;

import de.jobcoachingportal.problems.ProblemCode;
import org.springframework.http.HttpStatus;

enum ApplicationProblem implements ProblemCode {
  NOT_YOUR_PART(
      HttpStatus.FORBIDDEN,
      "Diesen Teil füllt jemand anderes aus",
      "Jede Seite füllt ihren eigenen Teil aus."),
  PAPER_UNKNOWN(
      HttpStatus.NOT_FOUND,
      "Diese Unterlage wurde nicht angefordert",
      "Sehen Sie in der Liste der Unterlagen nach."),
  NOTHING_OPEN(
      HttpStatus.CONFLICT,
      "Es fehlt keine Unterlage",
      "Erinnern können Sie nur, solange etwas offen ist."),
  PAPER_SETTLED(
      HttpStatus.CONFLICT, "Diese Unterlage ist schon erledigt", "Sie müssen nichts weiter tun."),
  BEFORE_RECEIPT(
      HttpStatus.BAD_REQUEST,
      "Der Tag liegt vor dem Eingang des Antrags",
      "Bitte prüfen Sie das Datum."),
  OPINION_BEFORE_ORDER(
      HttpStatus.BAD_REQUEST,
      "Das Gutachten kann nicht vor dem Auftrag eingegangen sein",
      "Bitte prüfen Sie das Datum."),
  OPINION_NOT_ORDERED(
      HttpStatus.CONFLICT,
      "Es ist kein Gutachten in Auftrag",
      "Halten Sie zuerst den Auftrag fest."),
  OPINION_ALREADY_ORDERED(
      HttpStatus.CONFLICT,
      "Ein Gutachten ist schon in Auftrag",
      "Halten Sie fest, wenn es da ist.");

  private final HttpStatus status;
  private final String title;
  private final String detail;

  ApplicationProblem(HttpStatus status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  @Override
  public String code() {
    return "applications." + name().toLowerCase().replace('_', '-');
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
