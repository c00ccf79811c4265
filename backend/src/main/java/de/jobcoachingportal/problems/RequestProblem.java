package de.jobcoachingportal.problems;

import org.springframework.http.HttpStatus;

/** Refusals that belong to no module: the request itself cannot be taken. */
public enum RequestProblem implements ProblemCode {
  INVALID(
      HttpStatus.BAD_REQUEST, "Eine Angabe passt nicht", "Bitte prüfen Sie die genannten Felder."),
  NOT_READABLE(
      HttpStatus.BAD_REQUEST,
      "Die Anfrage ist nicht lesbar",
      "Erwartet wird gültiges JSON nach der Beschreibung der Schnittstelle."),
  NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "Sie sind nicht angemeldet", "Bitte melden Sie sich an."),
  NOT_ALLOWED(
      HttpStatus.FORBIDDEN,
      "Das dürfen Sie nicht",
      "Ihre Rolle erlaubt diesen Schritt nicht. Fragen Sie Ihre Fachadministration."),
  NOT_FOUND(
      HttpStatus.NOT_FOUND,
      "Das gibt es hier nicht",
      "Die Adresse stimmt nicht, oder der Eintrag gehört nicht zu Ihnen."),
  METHOD_NOT_ALLOWED(
      HttpStatus.METHOD_NOT_ALLOWED,
      "Dieser Weg ist hier nicht vorgesehen",
      "Die Adresse kennt diese Methode nicht."),
  NOT_ACCEPTABLE(
      HttpStatus.NOT_ACCEPTABLE,
      "Dieses Format gibt es nicht",
      "Die Schnittstelle antwortet mit JSON."),
  MEDIA_TYPE(
      HttpStatus.UNSUPPORTED_MEDIA_TYPE,
      "Dieses Format wird nicht angenommen",
      "Bitte senden Sie JSON (application/json)."),
  TOO_LARGE(
      HttpStatus.CONTENT_TOO_LARGE, "Die Anfrage ist zu groß", "Bitte kürzen Sie den Inhalt."),
  TOO_MANY(
      HttpStatus.TOO_MANY_REQUESTS,
      "Zu viele Anfragen",
      "Bitte warten Sie einen Augenblick und versuchen Sie es erneut."),
  VERSION_MISSING(
      HttpStatus.PRECONDITION_REQUIRED,
      "Die Fassung fehlt",
      "Bitte senden Sie im Kopf If-Match die Fassung, die Sie ändern wollen."),
  CHANGED_MEANWHILE(
      HttpStatus.PRECONDITION_FAILED,
      "Das hat sich inzwischen geändert",
      "Jemand war schneller. Sehen Sie sich den neuen Stand an und entscheiden Sie dann."),
  CONFLICT(
      HttpStatus.CONFLICT,
      "Das passt nicht zum jetzigen Stand",
      "Bitte laden Sie die Seite neu und prüfen Sie den Stand."),
  UNAVAILABLE(
      HttpStatus.SERVICE_UNAVAILABLE,
      "Das Portal ist gerade nicht erreichbar",
      "Ihre Eingaben sind nicht verloren. Bitte versuchen Sie es in einer Minute erneut."),
  INTERNAL(
      HttpStatus.INTERNAL_SERVER_ERROR,
      "Das hat nicht geklappt",
      "Der Fehler liegt bei uns. Bitte versuchen Sie es erneut oder melden Sie ihn mit der Nummer.");

  private final HttpStatus status;
  private final String title;
  private final String detail;

  RequestProblem(HttpStatus status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  @Override
  public String code() {
    return "request." + name().toLowerCase().replace('_', '-');
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
