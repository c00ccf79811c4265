package de.jobcoachingportal.decisions;

import de.jobcoachingportal.problems.ProblemCode;
import org.springframework.http.HttpStatus;

enum DecisionProblem implements ProblemCode {
  PLAN_UNKNOWN(
      HttpStatus.NOT_FOUND,
      "Es gibt noch keine Planung",
      "Der Jobcoach legt sie an, sobald er ausgewählt ist."),
  PLAN_INCOMPLETE(
      HttpStatus.CONFLICT,
      "In der Planung fehlt noch etwas",
      "Ergänzen Sie die genannten Angaben und geben Sie die Planung dann ab."),
  PLAN_SUBMITTED(
      HttpStatus.CONFLICT,
      "Die Planung ist schon abgegeben",
      "Bitten Sie die Sachbearbeitung, sie zurückzugeben, wenn Sie etwas ändern möchten."),
  NOT_PLANNER(
      HttpStatus.FORBIDDEN,
      "Die Planung liegt bei anderen",
      "Das Förderprogramm legt fest, wer plant."),
  COMPETENCE_FIRST(
      HttpStatus.CONFLICT,
      "Es steht noch nicht fest, wer zuständig ist",
      "Prüfen Sie zuerst die Zuständigkeit. Danach können Sie ohne Planung entscheiden."),
  DECISION_UNKNOWN(
      HttpStatus.NOT_FOUND, "Diese Entscheidung gibt es hier nicht", "Laden Sie die Seite neu."),
  ALREADY_OPEN(
      HttpStatus.CONFLICT,
      "Ein Entwurf ist schon offen",
      "Arbeiten Sie an diesem Entwurf weiter oder verwerfen Sie ihn."),
  KIND_NOT_NOW(
      HttpStatus.CONFLICT,
      "Diese Entscheidung passt nicht zum Stand des Falls",
      "Sehen Sie im Überblick nach, worüber jetzt entschieden wird."),
  NOT_A_DRAFT(
      HttpStatus.CONFLICT,
      "Dieser Entwurf lässt sich gerade nicht ändern",
      "Lassen Sie ihn zuerst zurückgeben."),
  NOT_HANDED_OVER(
      HttpStatus.CONFLICT,
      "Der Entwurf liegt nicht zum Gegenlesen",
      "Geben Sie ihn zuerst zum Gegenlesen."),
  DECISION_INCOMPLETE(
      HttpStatus.CONFLICT, "Im Entwurf fehlt noch etwas", "Ergänzen Sie die genannten Angaben."),
  OWN_DRAFT(
      HttpStatus.CONFLICT,
      "Den eigenen Entwurf dürfen Sie nicht erlassen",
      "Eine andere Person muss gegenlesen. Wer das kann, steht auf der Seite."),
  RULES_STOP(
      HttpStatus.CONFLICT,
      "Eine Muss-Regel ist nicht erfüllt",
      "Solange sie offen oder nicht erfüllt ist, kann nichts bewilligt werden."),
  DEVIATION_UNEXPLAINED(
      HttpStatus.CONFLICT,
      "Für eine Abweichung fehlt der Grund",
      "Schreiben Sie bei jeder nicht erfüllten Soll-Regel, warum Sie abweichen."),
  NO_PLAIN_WORDS(
      HttpStatus.CONFLICT,
      "Es gibt noch keine Fassung in einfachen Worten",
      "Schreiben Sie zuerst die Gründe in einfachen Worten."),
  PLAIN_NOT_RELEASED(
      HttpStatus.CONFLICT,
      "Die Fassung in einfachen Worten ist nicht freigegeben",
      "Lesen Sie sie und geben Sie sie frei, oder lassen Sie die einfachen Gründe weg."),
  BELOW_USED(
      HttpStatus.CONFLICT,
      "So viele Stunden sind nicht mehr offen",
      "Schon gebuchte Stunden kann niemand zurücknehmen. Sehen Sie im Stundenrahmen nach, was übrig ist."),
  END_LATER(
      HttpStatus.CONFLICT,
      "Später enden kann das Jobcoaching nur mit einer Verlängerung",
      "Wählen Sie einen Tag, der nicht nach dem jetzigen Ende liegt."),
  EXTENSION_ENDS_EARLIER(
      HttpStatus.CONFLICT,
      "Eine Verlängerung kann nicht früher enden als bisher",
      "Wählen Sie einen Tag, der nicht vor dem jetzigen Ende liegt. Soll das Jobcoaching früher enden, entwerfen Sie eine Änderung."),
  EXTENSION_GIVES_NOTHING(
      HttpStatus.CONFLICT,
      "Diese Verlängerung gibt nichts dazu",
      "Geben Sie mehr Stunden oder einen späteren letzten Tag an."),
  BENEFIT_END_LATER(
      HttpStatus.CONFLICT,
      "Später enden kann die Hilfe nur mit einer Änderung",
      "Wählen Sie einen Tag, der nicht nach dem jetzigen Ende liegt. Soll die Hilfe länger dauern, verwerfen Sie diesen Entwurf und entwerfen Sie eine Änderung."),
  END_BEFORE_GRANT(
      HttpStatus.CONFLICT,
      "Der letzte Tag liegt vor der Bewilligung",
      "Wählen Sie einen Tag, der nicht vor dem Tag der Bewilligung liegt."),
  EMPLOYEE_MISSING(
      HttpStatus.CONFLICT,
      "Im Fall fehlt die beschäftigte Person",
      "Tragen Sie zuerst ein, an wen der Bescheid geht."),
  EMPLOYER_MISSING(
      HttpStatus.CONFLICT,
      "Im Fall fehlt die Person für den Arbeitgeber",
      "Tragen Sie zuerst ein, wer beim Arbeitgeber den Bescheid bekommt (Personalabteilung)."),
  NOTICE_UNKNOWN(
      HttpStatus.NOT_FOUND,
      "Diesen Bescheid gibt es hier nicht",
      "Sehen Sie in der Liste der Bescheide nach."),
  NOT_ISSUED(
      HttpStatus.CONFLICT,
      "Dieser Bescheid ist noch nicht erlassen",
      "Warten Sie, bis er erlassen ist."),
  OBJECTION_OPEN(
      HttpStatus.CONFLICT,
      "Zu diesem Bescheid läuft schon ein Widerspruch",
      "Ergänzen Sie den vorhandenen Eintrag."),
  OBJECTION_UNKNOWN(
      HttpStatus.NOT_FOUND, "Diesen Widerspruch gibt es hier nicht", "Laden Sie die Seite neu."),
  OBJECTION_CLOSED(
      HttpStatus.CONFLICT,
      "Über diesen Widerspruch ist schon entschieden",
      "Laden Sie die Seite neu."),
  NO_GRANT(
      HttpStatus.CONFLICT,
      "Es gibt keine Bewilligung",
      "Beauftragt wird erst nach der Bewilligung."),
  COACH_MISSING(
      HttpStatus.CONFLICT,
      "Es ist kein Jobcoach ausgewählt",
      "Wählen Sie zuerst einen Jobcoach aus.");

  private final HttpStatus status;
  private final String title;
  private final String detail;

  DecisionProblem(HttpStatus status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  @Override
  public String code() {
    return "decisions." + name().toLowerCase().replace('_', '-');
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
