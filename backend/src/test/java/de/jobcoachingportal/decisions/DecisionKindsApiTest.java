package de.jobcoachingportal.decisions;

import static de.jobcoachingportal.decisions.DecisionSteps.ok;
import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.applications.WorkingDays;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.hours.Grants;
import de.jobcoachingportal.letters.PdfCheck;
import de.jobcoachingportal.letters.PrintedLetter;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpMethod;

/** What each kind of decision asks for, says and does to the hours. */
class DecisionKindsApiTest extends ApiTest {

  /** Whatever is decided: it is issued by a second person, its letter is frozen, and the hours are those of the decisions. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"GRANT_BENEFIT", "REFUSE_BENEFIT", "CHANGE_BENEFIT", "STOP_BENEFIT"})
  void everyKindIsIssuedAndTheHoursAreThoseOfTheDecisions(DecisionKind kind) throws Exception {
    var coachingCase = ready(kind);
    var content = words(1200);
    content.put("notGranted", "Mehr ist nicht nötig.");
    content.put("budgetCents", 250_000);
    content.put("deviations", Map.of("INTERIM_REPORT", "Das Protokoll folgt."));
    if (kind.takes()) {
      content.put("minutes", -600);
      content.put("endsOn", LocalDate.now().plusDays(5).toString());
      content.remove("startsOn");
    } else if (!kind.gives()) {
      content.remove("minutes");
    }
    steps(coachingCase).issue(kind.name(), content);
    assertThat(coachingCase.state())
        .isEqualTo(
            switch (kind) {
              case REJECT -> "REJECTED";
              case GRANT, PARTIAL_GRANT, PROVISIONAL, PERSONAL_BUDGET -> "GRANTED";
              case ANALYSIS -> "ANALYSIS";
              case EXTEND, REFUSE_EXTENSION, CHANGE, STOP -> "CHANGING";
              case GRANT_BENEFIT, REFUSE_BENEFIT, CHANGE_BENEFIT, STOP_BENEFIT ->
                throw new AssertionError("no hours");
            });
    assertThat(granted(coachingCase))
        .isEqualTo(decided(coachingCase))
        .isEqualTo(entries(coachingCase));
    byte[] pdf = file(coachingCase, "file_id");
    assertThat(PdfCheck.violations(pdf)).isEmpty();
    assertThat(PdfCheck.textOf(pdf).replaceAll("\\s+", " ")).contains(ruling(kind));
    assertThat(TestPortal.rows("select sha256 from notice where case_id = ?", coachingCase.id()))
        .containsExactly(Map.of("sha256", PrintedLetter.hash(pdf)));
    assertThat(coachingCase.noted("DECISION_ISSUED_" + kind)).isEqualTo(1);
  }

  @Test
  void aRejectionGivesNoHours() {
    var coachingCase = assessed();
    var steps = steps(coachingCase);
    var draft = steps.draft(
        "REJECT", new HashMap<>(Map.of("reasons", "Kein Bedarf.", "deviations", Map.of())));
    steps
        .write(
            as(coachingCase.caseWorker()),
            HttpMethod.PUT,
            "/decisions/" + DecisionSteps.id(draft),
            DecisionSteps.version(draft),
            words(600))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/minutes");
  }

  private TestCase ready(DecisionKind kind) {
    return switch (kind) {
      case GRANT, PARTIAL_GRANT, REJECT, PROVISIONAL, PERSONAL_BUDGET -> assessed();
      case CHANGE, STOP -> running(3600, 600);
      case ANALYSIS -> {
        var coachingCase = TestCase.in(this, "he", CaseState.ANALYSIS);
        DecisionSteps.second(this, "he");
        DecisionGround.complete(coachingCase, "he");
        yield coachingCase;
      }
      case EXTEND, REFUSE_EXTENSION -> {
        var coachingCase = running(3600, 600);
        DecisionGround.complete(coachingCase, "he");
        as(coachingCase.coach())
            .post()
            .uri(coachingCase.path("/extension"))
            .bodyValue(Map.of(
                "minutes", 1200, "months", 2, "reasons", "Neuer Platz", "forecast", "Stabil"))
            .exchange()
            .expectStatus()
            .isCreated();
        yield coachingCase;
      }
      // What is decided about benefits: BenefitDecisionApiTest.
      case GRANT_BENEFIT, REFUSE_BENEFIT, CHANGE_BENEFIT, STOP_BENEFIT ->
        throw new AssertionError("no hours");
    };
  }

  private static String ruling(DecisionKind kind) {
    return switch (kind) {
      case GRANT -> "Sie erhalten Jobcoaching am Arbeitsplatz im Umfang von 20 Stunden";
      case PARTIAL_GRANT -> "Im Übrigen lehnen wir Ihren Antrag ab";
      case REJECT -> "Ihren Antrag auf Jobcoaching am Arbeitsplatz lehnen wir ab";
      case PROVISIONAL -> "Wir leisten vorläufig";
      case PERSONAL_BUDGET -> "Persönliches Budget in Höhe von 2.500,00";
      case EXTEND -> "Zusammen sind es 80 Stunden";
      case REFUSE_EXTENSION -> "Den Antrag, Ihr Jobcoaching zu verlängern, lehnen wir ab";
      case ANALYSIS -> "Für die Analyse Ihres Arbeitsplatzes erhalten Sie 20 Stunden";
      case CHANGE -> "Der Umfang Ihres Jobcoachings sinkt um 10 Stunden";
      case STOP -> "Stunden, die bis dahin nicht genutzt sind, verfallen";
      case GRANT_BENEFIT, REFUSE_BENEFIT, CHANGE_BENEFIT, STOP_BENEFIT ->
        throw new AssertionError("no hours");
    };
  }

  @Test
  void aPartialGrantSaysWhatIsNotGrantedAndWhy() throws Exception {
    var coachingCase = assessed();
    var steps = steps(coachingCase);
    var draft = steps.draft("PARTIAL_GRANT", words(2400));
    steps
        .handOver(draft)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.errors[?(@.pointer == '/notGranted')]")
        .exists();
    var content = words(2400);
    content.put("notGranted", "Beantragt waren 60 Stunden. 20 Stunden davon sind Schulung.");
    content.put("conditions", List.of("Der Jobcoach berichtet nach drei Monaten."));
    draft = ok(steps.write(
        as(coachingCase.caseWorker()),
        HttpMethod.PUT,
        "/decisions/" + DecisionSteps.id(draft),
        DecisionSteps.version(draft),
        content));
    ok(steps.approve(ok(steps.handOver(draft))));
    assertThat(coachingCase.state()).isEqualTo("GRANTED");
    assertThat(granted(coachingCase)).isEqualTo(2400);
    byte[] pdf = file(coachingCase, "file_id");
    assertThat(PdfCheck.violations(pdf)).isEmpty();
    assertThat(PdfCheck.textOf(pdf).replaceAll("\\s+", " "))
        .contains(
            "Im Übrigen lehnen wir Ihren Antrag ab",
            "20 Stunden davon sind Schulung",
            "berichtet nach drei Monaten");
  }

  @Test
  void theTwinInPlainWordsIsReleasedByAPersonAndGoesAlong() throws Exception {
    var coachingCase = assessed();
    var steps = steps(coachingCase);
    var content = words(3600);
    content.put("plainReasons", "Ihre Arbeit soll bleiben. Darum helfen wir.");
    var draft = ok(steps.handOver(steps.draft("GRANT", content)));
    steps
        .approve(draft)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("decisions.plain-not-released");
    var released = ok(steps.releasePlain(draft));
    assertThat(steps.desk().at("/open/plainLetter/subject").asString())
        .contains("einfachen Worten");
    ok(steps.approve(released));
    byte[] twin = file(coachingCase, "plain_file_id");
    assertThat(PdfCheck.violations(twin)).isEmpty();
    assertThat(PdfCheck.textOf(twin).replaceAll("\\s+", " "))
        .contains(
            ", dieser Brief erklärt Ihnen den Bescheid",
            "Nur der Bescheid gilt",
            "Das sind 60 Stunden",
            "Ihre Arbeit soll bleiben",
            "Mit freundlichen Grüßen Frau Farn LWV Hessen Integrationsamt")
        .doesNotContain("Entwurf");
    assertThat(TestPortal.rows("select 1 from print_job where case_id = ?", coachingCase.id()))
        .as("both leave the house by post")
        .hasSize(2);
    var notice = steps.get(as(coachingCase.employee()), "/notices").at("/notices/0");
    as(coachingCase.employee())
        .get()
        .uri(coachingCase.path("/notices/" + notice.get("id").asString() + "/plain-content"))
        .exchange()
        .expectStatus()
        .isOk();
    assertThat(TestPortal.rows(
            "select 1 from notice where case_id = ? and retrieved_at is not null",
            coachingCase.id()))
        .as("who reads only the twin has not retrieved the notice")
        .isEmpty();
  }

  @Test
  void otherWordsAreReleasedAnew() {
    var coachingCase = assessed();
    var steps = steps(coachingCase);
    var content = words(3600);
    content.put("plainReasons", "Ihre Arbeit soll bleiben.");
    var released = ok(steps.releasePlain(steps.draft("GRANT", content)));
    content.put("plainReasons", "Ihre Arbeit soll noch lange bleiben.");
    ok(steps.write(
        as(coachingCase.caseWorker()),
        HttpMethod.PUT,
        "/decisions/" + DecisionSteps.id(released),
        DecisionSteps.version(released),
        content));
    assertThat(steps.desk().at("/open").has("plainReleasedAt")
            && !steps.desk().at("/open/plainReleasedAt").isNull())
        .isFalse();
  }

  @Test
  void theReasonsBeginWithWhatTheCheckFound() {
    var coachingCase = assessed();
    var steps = steps(coachingCase);
    ok(steps.write(
        as(coachingCase.caseWorker()),
        HttpMethod.POST,
        "/decisions",
        null,
        Map.of("kind", "GRANT")));
    assertThat(steps.desk().at("/open/reasons").asString())
        .contains("Die Zustimmung zum Jobcoaching liegt vor", "§ 8 Abs. 4 SGB IX");
  }

  @Test
  void whatIsBookedCannotBeTakenBack() {
    var coachingCase = running(3600, 1800);
    var steps = steps(coachingCase);
    var draft = ok(steps.handOver(steps.draft("CHANGE", reduction(-2400))));
    steps
        .approve(draft)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("decisions.below-used");
    assertThat(granted(coachingCase)).isEqualTo(3600);
    assertThat(TestPortal.rows("select 1 from notice where case_id = ?", coachingCase.id()))
        .isEmpty();
  }

  @Test
  void aStopTakesBackWhatWasNotUsed() {
    var coachingCase = running(3600, 1800);
    var steps = steps(coachingCase);
    var content = reduction(0);
    content.put("endsOn", LocalDate.now().plusDays(5).toString());
    steps.issue("STOP", content);
    assertThat(granted(coachingCase)).isEqualTo(1800);
    assertThat(decided(coachingCase)).isEqualTo(1800);
    assertThat(entries(coachingCase)).isEqualTo(1800);
    assertThat(coachingCase.state()).as("how it ends is settled elsewhere").isEqualTo("CHANGING");
  }

  @Test
  void whatWaitsForTheDecisionCarriesTheDayOfTheLawAndFollowsIt() {
    var coachingCase = assessed();
    var received = LocalDate.now().minusDays(5);
    DecisionGround.received(coachingCase, received);
    var steps = steps(coachingCase);
    ok(steps.handOver(steps.draft("GRANT", words(3600))));
    assertThat(waiting(coachingCase).get("due_on"))
        .isEqualTo(WorkingDays.orNext(received.plusDays(21)).toString());
    as(coachingCase.caseWorker())
        .post()
        .uri(coachingCase.path("/competence-check/opinion"))
        .bodyValue(Map.of("day", received.plusDays(1).toString()))
        .exchange()
        .expectStatus()
        .is2xxSuccessful();
    assertThat(waiting(coachingCase).get("due_on")).as("the clock stands").isNull();
    as(coachingCase.caseWorker())
        .post()
        .uri(coachingCase.path("/competence-check/opinion-arrival"))
        .bodyValue(Map.of("day", received.plusDays(4).toString()))
        .exchange()
        .expectStatus()
        .is2xxSuccessful();
    assertThat(waiting(coachingCase).get("due_on"))
        .isEqualTo(WorkingDays.orNext(received.plusDays(18)).toString());
  }

  private static Map<String, Object> waiting(TestCase coachingCase) {
    return TestPortal.rows("""
            select due_on::text as due_on, paragraph from todo
             where case_id = ? and kind = 'DECISION_APPROVE' and done_at is null
            """, coachingCase.id()).getFirst();
  }

  @Test
  void whatFitsTheStateIsOfferedAndNothingElse() {
    assertThat(steps(running(600, 0)).desk().get("kinds").toString())
        .isEqualTo("[\"CHANGE\",\"STOP\"]");
    assertThat(steps(assessed()).desk().get("kinds").toString())
        .isEqualTo("[\"GRANT\",\"PARTIAL_GRANT\",\"REJECT\",\"PROVISIONAL\",\"PERSONAL_BUDGET\"]");
  }

  private TestCase running(int granted, int used) {
    var coachingCase = TestCase.in(this, "he", CaseState.CHANGING);
    DecisionSteps.second(this, "he");
    Grants.open(coachingCase, "he", granted, 0);
    DecisionGround.use(coachingCase, used);
    return coachingCase;
  }

  private TestCase assessed() {
    var coachingCase = TestCase.in(this, "he", CaseState.ASSESSMENT);
    DecisionSteps.second(this, "he");
    DecisionGround.complete(coachingCase, "he");
    DecisionGround.planned(coachingCase, "he");
    return coachingCase;
  }

  private DecisionSteps steps(TestCase coachingCase) {
    return new DecisionSteps(
        coachingCase, as(coachingCase.caseWorker()), as(DecisionSteps.second(this, "he")));
  }

  private static Map<String, Object> words(int minutes) {
    var start = LocalDate.now().plusDays(10);
    return new HashMap<>(Map.of(
        "minutes", minutes,
        "startsOn", start.toString(),
        "endsOn", start.plusMonths(9).minusDays(1).toString(),
        "reasons", "Der Arbeitsplatz kann gesichert werden.",
        "deviations", Map.of()));
  }

  private static Map<String, Object> reduction(int minutes) {
    return new HashMap<>(Map.of(
        "minutes",
        minutes,
        "reasons",
        "Das Ziel ist früher erreicht.",
        "furtherRuling",
        "Im Übrigen bleibt es dabei.",
        "deviations",
        Map.of()));
  }

  private static int granted(TestCase coachingCase) {
    return number(
        "select coalesce(max(granted_minutes), 0) as n from hour_ledger where case_id = ?",
        coachingCase);
  }

  private static int decided(TestCase coachingCase) {
    return number(
        "select coalesce(sum(minutes), 0)::int as n from decision where case_id = ? and state = 'ISSUED'",
        coachingCase);
  }

  private static int entries(TestCase coachingCase) {
    return number("""
        select coalesce(sum(minutes), 0)::int as n from ledger_entry
         where case_id = ? and kind in ('GRANT', 'EXTENSION', 'REDUCTION')
        """, coachingCase);
  }

  private static int number(String sql, TestCase coachingCase) {
    return (int) TestPortal.rows(sql, coachingCase.id()).getFirst().get("n");
  }

  private static byte[] file(TestCase coachingCase, String column) {
    var id = (UUID) TestPortal.rows(
            "select " + column + " as id from notice where case_id = ?", coachingCase.id())
        .getFirst()
        .get("id");
    return (byte[]) TestPortal.rows("select content from stored_file where id = ?", id)
        .getFirst()
        .get("content");
  }
}
