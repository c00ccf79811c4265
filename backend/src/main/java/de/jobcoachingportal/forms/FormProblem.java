package de.jobcoachingportal.forms;

import de.jobcoachingportal.problems.ProblemCode;
import org.springframework.http.HttpStatus;

enum FormProblem implements ProblemCode {
  DEFINITION_WRONG(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "So kann das Formular nicht gespeichert werden",
      "An den genannten Stellen stimmt etwas nicht. Der Grund steht jeweils dabei."),
  FIELD_IN_USE(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Antworten benutzen, was in dieser Fassung fehlt",
      "Was schon beantwortet ist, wird nicht gelöscht, sondern nicht mehr gefragt. Die Felder stehen dabei."),
  KEY_TAKEN(
      HttpStatus.CONFLICT,
      "Ein Formular mit diesem Kurznamen gibt es schon",
      "Wählen Sie einen anderen Kurznamen oder legen Sie eine neue Fassung des vorhandenen an."),
  VERSION_STAYS(
      HttpStatus.CONFLICT,
      "Diese Fassung gilt und bleibt, wie sie ist",
      "Legen Sie eine neue Fassung an und ändern Sie diese. Ausgefüllte Formulare bleiben unter ihrer Fassung."),
  DRAFT_EXISTS(
      HttpStatus.CONFLICT,
      "Es gibt schon einen Entwurf dieses Formulars",
      "Arbeiten Sie an dem Entwurf weiter oder verwerfen Sie ihn."),
  IN_THE_PAST(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Eine Fassung kann nicht rückwirkend gelten",
      "Wählen Sie heute oder einen späteren Tag."),
  DAY_TAKEN(
      HttpStatus.CONFLICT,
      "An diesem Tag beginnt schon eine andere Fassung",
      "Wählen Sie einen anderen Tag."),
  NOT_IN_FORCE(
      HttpStatus.CONFLICT,
      "Diese Fassung des Formulars gilt heute nicht",
      "Laden Sie die Seite neu und wählen Sie das Formular noch einmal."),
  NOT_FOUND(
      HttpStatus.NOT_FOUND,
      "Dieses Formular gibt es in dem Fall nicht",
      "Sehen Sie in der Liste der Formulare nach."),
  NOT_YOUR_PART(
      HttpStatus.FORBIDDEN,
      "Diesen Teil füllt jemand anderes aus",
      "Jede Seite füllt ihren eigenen Teil aus."),
  PART_CONFIRMED(
      HttpStatus.CONFLICT,
      "Dieser Teil ist schon bestätigt",
      "Öffnen Sie ihn zuerst wieder und sagen Sie, warum."),
  PART_OPEN(
      HttpStatus.CONFLICT,
      "Dieser Teil ist noch offen",
      "Er kann geändert werden, ohne ihn vorher zu öffnen."),
  INVITED_TODAY(
      HttpStatus.CONFLICT,
      "Heute ging schon eine E-Mail hinaus",
      "Eine am Tag genügt. Der Teil steht auch in den Aufgaben der Person."),
  NOBODY_BY_MAIL(
      HttpStatus.CONFLICT,
      "Für diesen Teil ist niemand im Portal erreichbar",
      "Laden Sie unter „Beteiligte“ jemanden ein oder tragen Sie die Antworten ein, die auf anderem Weg kommen."),
  PART_INCOMPLETE(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "In diesem Teil fehlt noch etwas",
      "An den genannten Stellen fehlt eine Antwort oder sie passt nicht. Gespeichert ist alles."),
  OTHER_FORM(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Diese Datei gehört zu einem anderen Formular",
      "Wählen Sie die Datei, die aus diesem Formular ausgegeben wurde."),
  DOCUMENT_UNREADABLE(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Diese Datei ist kein lesbares Word-Dokument",
      "Speichern Sie sie in Ihrem Schreibprogramm als DOCX, ohne Kennwort, und wählen Sie sie noch einmal."),
  DOCUMENT_TOO_LARGE(
      HttpStatus.CONTENT_TOO_LARGE,
      "Dieses Dokument ist zu groß",
      "Möglich sind 5 MB. Nehmen Sie Bilder heraus oder übernehmen Sie nur die Tabelle in ein neues Dokument."),
  DOCUMENT_ACTIVE(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Dieses Dokument enthält Makros, eingebettete Objekte oder verknüpfte Inhalte",
      "Aus Gründen der Sicherheit wird es nicht geöffnet. Speichern Sie es ohne diese Teile als DOCX."),
  DOCUMENT_SAYS_NOTHING(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "In diesem Dokument steht keine Antwort auf eine Frage dieses Teils",
      "Schreiben Sie in das Dokument, das Sie hier als Vorlage speichern können. Oder bitten Sie die Sachbearbeitung, die Namen aus"
          + " Ihrer Dokumentation zuzuordnen."),
  DOCUMENT_UNCLEAR(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Einige Angaben im Dokument passen nicht zur Frage",
      "Es wurde nichts übernommen. Ändern Sie die genannten Stellen im Dokument und wählen Sie es noch einmal."),
  MAPPING_TWICE(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "In der Tabelle steht etwas zweimal",
      "Jedes Feld hat einen Namen, und jeder Name steht für ein Feld."),
  ANSWERS_WRONG(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Diese Antworten passen nicht zu dem Formular",
      "Laden Sie die Seite neu. Was gespeichert war, ist noch da.");

  private final HttpStatus status;
  private final String title;
  private final String detail;

  FormProblem(HttpStatus status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  @Override
  public String code() {
    return "forms." + name().toLowerCase().replace('_', '-');
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
