package de.jobcoachingportal.templates;

import de.jobcoachingportal.problems.ProblemCode;
import org.springframework.http.HttpStatus;

enum TemplateProblem implements ProblemCode {
  UNKNOWN(HttpStatus.NOT_FOUND, "Diese Vorlage gibt es hier nicht", "Laden Sie die Liste neu."),
  NOT_VALID(
      HttpStatus.BAD_REQUEST,
      "In der Vorlage stimmt etwas nicht",
      "Die Stelle und der Grund stehen beim Feld. Ihre Eingaben bleiben stehen."),
  NOT_A_DRAFT(
      HttpStatus.CONFLICT,
      "Diese Fassung gilt oder galt schon",
      "Sie wird nicht mehr geändert. Beginnen Sie eine neue Fassung."),
  DRAFT_OPEN(
      HttpStatus.CONFLICT,
      "Ein Entwurf dieser Vorlage ist schon offen",
      "Arbeiten Sie an diesem Entwurf weiter oder verwerfen Sie ihn."),
  NOT_READY(
      HttpStatus.CONFLICT,
      "Der Vorlage fehlt noch etwas",
      "Ergänzen Sie die genannten Platzhalter; ohne sie fehlt dem Bescheid ein Teil."),
  DAY_PAST(
      HttpStatus.BAD_REQUEST,
      "Der Tag liegt in der Vergangenheit",
      "Eine Vorlage gilt frühestens ab heute."),
  DAY_TAKEN(
      HttpStatus.CONFLICT,
      "An diesem Tag beginnt schon eine Fassung",
      "Wählen Sie einen anderen Tag.");

  private final HttpStatus status;
  private final String title;
  private final String detail;

  TemplateProblem(HttpStatus status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  @Override
  public String code() {
    return "templates." + name().toLowerCase().replace('_', '-');
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
