package de.jobcoachingportal.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Walks through the API as the people of one case do; before each step everything that must not work is tried. */
class HostileJourneyTests extends ApiTest {
  private HostileApi api;

  @BeforeEach
  void strangers() {
    api = new HostileApi(port(), strangersOfBothOffices());
  }

  @AfterEach
  void noRequestWasAnsweredWrongly() {
    api.close();
    System.out.println(api.report());
    assertThat(api.wrong()).isEmpty();
  }

  @Test
  void goalBoard() {
    TestCase file = TestCase.in(this, "he", CaseState.CHANGING);
    JsonNode goal = api.post(
        file.coach(),
        file.path("/goals"),
        Map.of(
            "kind",
            "SHORT_TERM",
            "text",
            Map.of(
                "title",
                "Einkauf planen",
                "plain",
                "Ich plane den Einkauf.",
                "learner",
                "EMPLOYEE",
                "until",
                "2026-12-18")));
    String one = file.path("/goals/" + goal.get("id").asString());
    api.get(file.employee(), one);
    api.put(
        file.coach(),
        one,
        Map.of("text", Map.of("title", "Einkauf selbst planen", "learner", "EMPLOYEE")),
        api.version(file.coach(), one));
    api.post(file.employee(), one + "/comments", Map.of("text", "Das kann ich gut."));
    api.get(file.sbv(), one + "/comments");
    api.get(file.sbv(), one + "/history");
    api.get(file.sbv(), file.path("/board"));
  }

  /** From the first question to the file that is closed. */
  @Test
  void oneCase() {
    Person worker = person("he", "Escheveria", Role.CASE_WORKER);
    Person ifd = person("he", "Crossandra", Role.IFD_ADVISER);
    Person employee = person("he", "Eibe", Role.EMPLOYEE);
    tenants().join(worker, Role.CASE_WORKER, "Gruppe Kassel");
    api.get(employee, "/api/first-question/catalogue");
    String file = "/api/cases/"
        + api.post(
                employee,
                "/api/cases",
                Map.of(
                    "asking", "EMPLOYEE",
                    "occasions", List.of("CHANGED_TASKS"),
                    "situation", "DISMISSAL_IN_SIGHT",
                    "question", "Ich schaffe das Mittagessen nicht zur Zeit.",
                    "workplace", "Kinderheim Lindenhof",
                    "health", "Ich vergesse Reihenfolgen."))
            .get("id")
            .asString();
    api.get(employee, file);
    api.get(employee, file + "/inquiry");
    api.get(employee, "/api/todo");
    api.get(employee, "/api/cases");
  }

  /** From the application to the notice, and on to the file that is closed. */
  @Test
  void fromTheApplicationToTheClosedFile() {
    TestCase file = TestCase.in(this, "he", CaseState.SUITABILITY);
    file.leaves(Relation.JOB_COACH);
    applyFor(file);
    chooseCoach(file);
    planAndDecide(file);
    agreeAndBegin(file);
    meetAndTakeStock(file);
    askForMoreAndTaper(file);
    close(file);
    assertThat(file.state()).isEqualTo("CLOSED");
    assertThat(api.foreignSent()).isGreaterThanOrEqualTo(2_000);
    assertThat(api.brokenSent()).isGreaterThanOrEqualTo(10_000);
  }

  private void applyFor(TestCase file) {
    Person worker = file.caseWorker();
    Person ifd = file.ifd();
    Person employee = file.employee();
    Person supervisor = file.supervisor();
    api.get(ifd, file.path("/suitability"));
    api.post(
        ifd,
        file.path("/suitability/answers"),
        Map.of("question", "HISTORY_KNOWN", "answer", "Seit drei Jahren im Haus."));
    api.post(
        ifd,
        file.path("/suitability/willingness"),
        Map.of("party", "TEAM", "rating", "WILLING", "reason", "Zwei wollen mitmachen."));
    api.post(
        ifd,
        file.path("/suitability/conclusion"),
        Map.of("result", "FITS", "reason", "Es geht um Lernen an der Arbeit."));
    api.get(employee, file.path("/consents"));
    consent(employee, file, "MEASURE_AGREEMENT", List.of());
    consent(employee, file, "HEALTH_TO_PROVIDERS", List.of("IFD_ADVISER"));
    consent(supervisor, file, "COMPANY_AGREEMENT", List.of());
    api.get(employee, file.path("/visibility"));
    api.put(
        employee, file.path("/application/employee-part"), Map.of("content", employeePart()), null);
    api.put(
        supervisor,
        file.path("/application/company-part"),
        Map.of(
            "content",
            Map.of(
                "tasks",
                "Hauswirtschaft",
                "observed",
                "Das Essen kommt spät.",
                "weeklyMinutes",
                1500,
                "jobInDanger",
                "YES",
                "continueOnSuccess",
                "YES",
                "contact",
                "Heimleitung")),
        null);
    api.get(employee, file.path("/application"));
    api.post(employee, file.path("/application/filing"), Map.of());
    api.post(worker, file.path("/competence-check"), null);
    api.post(
        worker,
        file.path("/papers"),
        Map.of(
            "papers",
            List.of("DISABILITY_PROOF"),
            "dueOn",
            LocalDate.now().plusDays(14).toString()));
    JsonNode paper = api.get(worker, file.path("/papers")).get(0);
    api.post(
        worker,
        file.path("/papers/" + text(paper, "id") + "/arrival"),
        Map.of("arrivedOn", LocalDate.now().toString()),
        paper.get("version").asLong());
    api.post(
        worker,
        file.path("/competence-check/confirmation"),
        Map.of("reason", "Arbeitsplatz in Hessen."));
    api.put(
        worker,
        file.path("/resting"),
        Map.of("reason", "Krankheit", "since", LocalDate.now().toString()),
        api.version(worker, file.path("")));
    api.delete(worker, file.path("/resting"), api.version(worker, file.path("")));
    api.get(employee, file.path("/reads"));
    api.get(employee, file.path("/history"));
    api.get(employee, file.path("/participants"));
  }

  private static Map<String, Object> employeePart() {
    Map<String, Object> part = new LinkedHashMap<>();
    part.put("disabilityDegree", 60);
    part.put("equalStatus", "NO");
    part.put("proof", "ENCLOSED");
    part.put("employment", "EMPLOYED");
    part.put("weeklyMinutes", 1500);
    part.put("employedSince", "2023-03-01");
    part.put("job", "Hauswirtschaftshilfe");
    part.put("workplace", "Kinderheim Lindenhof");
    part.put("difficulties", "Beim Kochen kommt alles auf einmal.");
    part.put("wouldHelp", "Wenn mir jemand die Schritte zeigt.");
    part.put("jobInDanger", "YES");
    part.put("accident", "NO");
    part.put("rehabilitationAsked", "NO");
    return part;
  }

  private void consent(Person giver, TestCase file, String form, List<String> to) {
    api.post(
        giver,
        file.path("/consents"),
        Map.of(
            "form",
            form,
            "textVersion",
            form.equals("HEALTH_TO_PROVIDERS") ? "2026-12" : "2026-11",
            "language",
            "DE",
            "decision",
            "GIVEN",
            "to",
            to));
  }

  private void chooseCoach(TestCase file) {
    Person worker = file.caseWorker();
    Person coach = coach();
    String admitted = text(
        api.post(
            worker,
            "/api/coaches",
            Map.of(
                "personId",
                coach.id().toString(),
                "recognisedUntil",
                LocalDate.now().plusYears(1).toString(),
                "region",
                "Nordhessen",
                "industries",
                List.of("Hauswirtschaft"),
                "impairments",
                List.of("Lernbehinderung"))),
        "id");
    String choice = text(
        api.post(
            file.ifd(),
            file.path("/coach-choice"),
            Map.of("coachId", admitted, "earlierRelation", "NONE", "reason", "Kennt die Branche.")),
        "id");
    api.post(file.employee(), file.path("/coach-choice/" + choice + "/acceptance"), Map.of());
    api.post(file.supervisor(), file.path("/coach-choice/" + choice + "/acceptance"), Map.of());
    api.post(coach, "/api/coach-requests/" + choice + "/commitment", null);
    JsonNode open = api.get(worker, file.path("/coach-choice")).get("choices").get(0);
    api.post(
        worker,
        file.path("/coach-choice/" + choice + "/decision"),
        Map.of("earlierRelation", "NONE"),
        open.get("version").asLong());
  }

  private void planAndDecide(TestCase file) {
    Person coach = coach();
    Person worker = file.caseWorker();
    LocalDate start = LocalDate.now();
    JsonNode plan = api.put(
        coach,
        file.path("/plan"),
        Map.of(
            "situation",
            "Drei Aufgaben gleichzeitig.",
            "suitability",
            "Der Ablauf lässt sich üben.",
            "analysis",
            Map.of("heldOn", start.minusDays(1).toString(), "findings", "Einkauf ist eine Stärke."),
            "goals",
            List.of(Map.of(
                "title",
                "Essen um 12 Uhr",
                "plainTitle",
                "Das Essen ist um 12 fertig.",
                "learner",
                "EMPLOYEE")),
            "minutes",
            3600,
            "months",
            9,
            "startsOn",
            start.toString(),
            "frame",
            "Zwei Vormittage."),
        0L);
    api.get(coach, file.path("/plan"));
    api.post(coach, file.path("/plan/submission"), null, plan.get("version").asLong());
    api.post(
        worker,
        file.path("/plan/assessment"),
        Map.of("supported", true, "jobEndangered", true, "reasons", "Nachvollziehbar."));
    decide(file, "GRANT", 3600, start.plusMonths(9));
    api.get(worker, file.path("/notices"));
    api.post(file.employee(), file.path("/notices/delivery"), Map.of("delivery", "PORTAL"));
    api.get(worker, file.path("/documents"));
    api.post(worker, file.path("/commission"), Map.of("rateCentsPerHour", 6500));
  }

  private void decide(TestCase file, String kind, int minutes, LocalDate end) {
    Person worker = file.caseWorker();
    Person second = person("he", "Farn", Role.CASE_WORKER);
    tenants().join(second, Role.CASE_WORKER, "Gruppe 1");
    JsonNode draft = api.post(worker, file.path("/decisions"), Map.of("kind", kind));
    String one = file.path("/decisions/" + text(draft, "id"));
    draft = api.put(
        worker,
        one,
        Map.of(
            "minutes",
            minutes,
            "startsOn",
            LocalDate.now().toString(),
            "endsOn",
            end.toString(),
            "reasons",
            "Der Arbeitsplatz ist gefährdet, das Jobcoaching kann ihn sichern.",
            "deviations",
            Map.of()),
        draft.get("version").asLong());
    api.get(worker, file.path("/decisions"));
    draft = api.post(worker, one + "/hand-over", null, draft.get("version").asLong());
    api.post(second, one + "/approval", null, draft.get("version").asLong());
    api.get(second, one + "/check");
  }

  private void agreeAndBegin(TestCase file) {
    Person coach = coach();
    JsonNode overall = api.post(
        coach,
        file.path("/goals"),
        Map.of(
            "kind",
            "OVERALL",
            "text",
            Map.of("title", "Arbeitet sicher und gern", "learner", "EMPLOYEE")));
    assent(file, "/goals/" + text(overall, "id"));
    JsonNode goal = api.post(
        coach,
        file.path("/goals"),
        Map.of(
            "kind",
            "SHORT_TERM",
            "text",
            Map.of("title", "Essen um 12 Uhr", "learner", "EMPLOYEE")));
    assent(file, "/goals/" + text(goal, "id"));
    api.put(
        coach,
        file.path("/agreement"),
        Map.of(
            "startsOn",
            LocalDate.now().toString(),
            "talksOn",
            List.of(LocalDate.now().plusDays(70).toString()),
            "rooms",
            "Küche",
            "times",
            "Montag 9 Uhr",
            "presence",
            "Der Jobcoach arbeitet mit."),
        0L);
    assent(file, "/agreement");
    String one = file.path("/goals/" + text(goal, "id"));
    api.post(coach, one + "/move", Map.of("stage", "IN_PROGRESS"), api.version(coach, one));
    api.post(coach, one + "/drop", Map.of("reason", "Neuer Platz."), api.version(coach, one));
  }

  private void assent(TestCase file, String thing) {
    api.post(file.employee(), file.path(thing + "/assents"), Map.of("edition", 1));
    api.post(file.supervisor(), file.path(thing + "/assents"), Map.of("edition", 1));
  }

  private void meetAndTakeStock(TestCase file) {
    Person coach = coach();
    String session = text(
        api.post(
            coach,
            file.path("/sessions"),
            Map.of(
                "heldOn",
                LocalDate.now().toString(),
                "place",
                "Kinderheim",
                "kind",
                "ON_SITE",
                "minutes",
                90,
                "topic",
                "Kochen",
                "note",
                "War gut.",
                "noteAudience",
                "EMPLOYEE_AND_COACH")),
        "id");
    String one = file.path("/sessions/" + session);
    api.get(file.employee(), file.path("/sessions"));
    api.post(file.supervisor(), one + "/question", Map.of("question", "War das mit Pause?"));
    api.post(coach, one + "/reply", Map.of("text", "Ohne Pause."));
    api.post(file.employee(), one + "/confirmation", Map.of());
    api.post(coach, one + "/reversal", Map.of("reason", "Falscher Tag."));
    api.get(file.employee(), file.path("/ledger"));
    api.post(coach, file.path("/agreement/changes"), Map.of("found", "Einkauf ist eine Stärke."));
    JsonNode review =
        api.post(coach, file.path("/reviews"), Map.of("heldOn", LocalDate.now().toString()));
    String stock = file.path("/reviews/" + text(review, "id"));
    Map<String, Object> view = Map.of(
        "closer", "Ja.", "options", "Einkaufen.", "strengthen", "Ruhe.", "next", "Weiter üben.");
    api.put(file.employee(), stock + "/viewpoints/EMPLOYEE", view, 0L);
    api.put(file.supervisor(), stock + "/viewpoints/EMPLOYER", view, 0L);
    api.put(coach, stock + "/viewpoints/COACH", view, 0L);
    api.post(
        coach,
        stock + "/conclusion",
        Map.of("summary", "Es geht voran.", "nextStep", "GO_ON"),
        api.version(coach, stock));
    api.get(file.sbv(), file.path("/reviews"));
  }

  private void askForMoreAndTaper(TestCase file) {
    Person coach = coach();
    api.post(
        coach,
        file.path("/extension"),
        Map.of(
            "minutes",
            600,
            "months",
            1,
            "reasons",
            "Ein Platz wurde frei.",
            "forecast",
            "Die Stunden reichen nicht."));
    decide(file, "EXTEND", 600, LocalDate.now().plusMonths(10));
    JsonNode goal = api.post(
        coach,
        file.path("/goals"),
        Map.of(
            "kind",
            "SHORT_TERM",
            "text",
            Map.of("title", "Drei Zimmer nach Plan", "learner", "EMPLOYEE")));
    api.get(coach, file.path("/goals/" + text(goal, "id")));
    api.put(
        coach,
        file.path("/taper"),
        Map.of(
            "steps",
            List.of(Map.of("from", LocalDate.now().plusDays(7).toString(), "minutesPerWeek", 60)),
            "contactName",
            "Frau Linde",
            "contactTask",
            "Fragt jeden Freitag nach."),
        0L);
    api.get(coach, file.path("/taper"));
  }

  private void close(TestCase file) {
    api.post(
        coach(),
        file.path("/closing"),
        Map.of(
            "talkOn",
            LocalDate.now().toString(),
            "talkWith",
            "Alle Beteiligten",
            "stable",
            true,
            "result",
            "Der neue Platz passt.",
            "whatHelped",
            "Schritte und Bilder.",
            "afterCare",
            Map.of(
                "carer",
                "IFD",
                "contactName",
                "Frau Crossandra",
                "beginsOn",
                LocalDate.now().toString())));
    api.get(file.ifd(), file.path("/after-care"));
    api.post(file.caseWorker(), file.path("/closing-of-file"), null);
  }

  /** Chosen in the course of the case; on no list before. */
  private Person coach() {
    return person("he", "Nieswurz", Role.JOB_COACH);
  }

  private static String text(JsonNode answer, String field) {
    return answer.get(field).asString();
  }

  private List<Person> strangersOfBothOffices() {
    List<Person> strangers = new ArrayList<>();
    for (Role role : Role.values()) {
      // An administrator more would free the last one of other tests to leave.
      if (role != Role.PLATFORM_OPERATOR && role != Role.TENANT_ADMIN) {
        strangers.add(person("bw", "Fremd-" + role, role));
        strangers.add(person("bw", "Fremder-" + role, role));
        strangers.add(person("he", "Fremd-" + role, role));
      }
    }
    return strangers;
  }
}
