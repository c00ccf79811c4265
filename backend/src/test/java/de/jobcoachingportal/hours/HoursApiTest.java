package de.jobcoachingportal.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class HoursApiTest extends ApiTest {

  @Test
  void aSessionIsBookedNotedAndBothSidesAreAsked() {
    var coachingCase = granted(3600, 0);
    record(coachingCase, 90)
        .expectStatus()
        .isCreated()
        .expectBody()
        .jsonPath("$.hours.leftMinutes")
        .isEqualTo(3510);

    assertThat(used(coachingCase)).isEqualTo(90);
    assertThat(TestPortal.rows(
            "select minutes from ledger_entry where case_id = ? and kind = 'BOOKING'",
            coachingCase.id()))
        .singleElement()
        .satisfies(row -> assertThat(row.get("minutes")).isEqualTo(-90));
    assertThat(coachingCase.noted("SESSION_RECORDED")).isEqualTo(1);
    assertThat(coachingCase.waits("SESSION_CONFIRM_EMPLOYEE")).isTrue();
    assertThat(coachingCase.waits("SESSION_CONFIRM_SUPERVISOR")).isTrue();
  }

  @Test
  void aSessionIsBookedAsTheOfficeRounds() {
    var coachingCase = granted(600, 0);
    Grants.roundTo(coachingCase, "QUARTER_HOUR");
    String session = recorded(coachingCase, 50);
    assertThat(used(coachingCase)).isEqualTo(60);
    as(coachingCase.employee())
        .get()
        .uri(coachingCase.path("/sessions"))
        .exchange()
        .expectBody()
        .jsonPath("$.sessions[0].minutes")
        .isEqualTo(50)
        .jsonPath("$.sessions[0].bookedMinutes")
        .isEqualTo(60);
    as(coachingCase.employee())
        .get()
        .uri(coachingCase.path("/ledger"))
        .exchange()
        .expectBody()
        .jsonPath("$.stepMinutes")
        .isEqualTo(15)
        .jsonPath("$.months[-1:].bookedMinutes")
        .isEqualTo(60)
        .jsonPath("$.months[-1:].leftMinutes")
        .isEqualTo(540)
        .jsonPath("$.forecast.minutesPerWeek")
        .isEqualTo(60);
    post(
            coachingCase,
            "/sessions/" + session + "/reversal",
            coachingCase.coach(),
            Map.of("reason", "Falscher Tag"))
        .expectStatus()
        .isOk();
    assertThat(used(coachingCase)).isZero();
  }

  @Test
  void grantedHoursComeFromIssuedDecisionsOnly() {
    var coachingCase = granted(600, 0);
    assertThatThrownBy(() -> Grants.update(
            "update hour_ledger set granted_minutes = granted_minutes + 60 where case_id = ?",
            coachingCase.id()))
        .hasMessageContaining("issued decisions only");
    assertThatThrownBy(() -> Grants.update("""
            insert into ledger_entry (tenant_id, id, case_id, kind, minutes, decision_id, written_by, written_at)
            select tenant_id, ?, case_id, 'EXTENSION', 60, decision_id, written_by, now() from ledger_entry
             where case_id = ? and kind = 'GRANT'
            """, Ids.next(), coachingCase.id()))
        .hasMessageContaining("issued decisions only");
  }

  @Test
  void theFirstSessionAfterTheAgreementBringsTheCoachIntoTheCompany() {
    var coachingCase = TestCase.in(this, "he", CaseState.AGREED);
    Grants.open(coachingCase, "he", 600, 0);
    record(coachingCase, 60).expectStatus().isCreated();
    assertThat(coachingCase.state()).isEqualTo("ARRIVING");
  }

  @Test
  void sixtyFourAtOnceNeverBookMoreThanTheGrant() {
    var coachingCase = granted(600, 0);
    var statuses = new TreeMap<Integer, Long>();
    Flux.range(0, 64)
        .flatMap(
            i -> Mono.fromCallable(() -> record(coachingCase, 30)
                    .returnResult(String.class)
                    .getStatus()
                    .value())
                .subscribeOn(Schedulers.boundedElastic()),
            64)
        .collectList()
        .block()
        .forEach(status -> statuses.merge(status, 1L, Long::sum));

    assertThat(statuses).isEqualTo(Map.of(201, 20L, 409, 44L));
    assertThat(used(coachingCase)).isEqualTo(600);
    assertThat(TestPortal.rows(
                "select sum(minutes)::int as n, count(*) as sessions from ledger_entry where case_id = ? and kind = 'BOOKING'",
                coachingCase.id())
            .getFirst())
        .containsEntry("n", -600)
        .containsEntry("sessions", 20L);
    assertThat(TestPortal.rows(
                "select count(*) as n from coaching_session where case_id = ?", coachingCase.id())
            .getFirst()
            .get("n"))
        .isEqualTo(20L);
  }

  @Test
  void theReserveIsTouchedOnlyKnowingly() {
    var coachingCase = granted(120, 60);
    record(coachingCase, 90)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("hours.touches-reserve");
    post(coachingCase, "/sessions", coachingCase.coach(), session(90, Map.of("fromReserve", true)))
        .expectStatus()
        .isCreated();
  }

  @Test
  void aDayOutsideTheGrantIsRefused() {
    var coachingCase = granted(600, 0);
    post(
            coachingCase,
            "/sessions",
            coachingCase.coach(),
            session(60, Map.of("heldOn", LocalDate.now().minusYears(1).toString())))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/heldOn");
    assertThat(used(coachingCase)).isZero();
  }

  @Test
  void employeeAndSupervisorSignInOneStepAndAskInstead() {
    var coachingCase = granted(600, 0);
    String session = recorded(coachingCase, 60);
    post(coachingCase, "/sessions/" + session + "/confirmation", coachingCase.employee(), Map.of())
        .expectStatus()
        .isNoContent();
    assertThat(coachingCase.waits("SESSION_CONFIRM_EMPLOYEE")).isFalse();
    post(
            coachingCase,
            "/sessions/" + session + "/question",
            coachingCase.supervisor(),
            Map.of("question", "War das nicht am Montag?"))
        .expectStatus()
        .isNoContent();
    assertThat(coachingCase.waits("SESSION_QUESTION")).isTrue();
    post(
            coachingCase,
            "/sessions/" + session + "/reply",
            coachingCase.coach(),
            Map.of("text", "Ja, ich korrigiere das."))
        .expectStatus()
        .isNoContent();
    assertThat(coachingCase.waits("SESSION_QUESTION")).isFalse();
    assertThat(coachingCase.noted("SESSION_CONFIRMED")).isEqualTo(1);
  }

  @Test
  void aConfirmationByTelephoneIsRecordedForThePerson() {
    var coachingCase = granted(600, 0);
    String session = recorded(coachingCase, 60);
    post(
            coachingCase,
            "/sessions/" + session + "/confirmation",
            coachingCase.caseWorker(),
            Map.of(
                "recordedFor",
                Map.of(
                    "participantId", coachingCase.participant(Relation.EMPLOYEE),
                    "channel", "PHONE",
                    "receivedOn", LocalDate.now().toString())))
        .expectStatus()
        .isNoContent();
    assertThat(TestPortal.rows(
            "select party, channel from session_answer where session_id = ?::uuid", session))
        .singleElement()
        .isEqualTo(Map.of("party", "EMPLOYEE", "channel", "PHONE"));
  }

  @Test
  void aReversalGivesTheMinutesBackOnce() {
    var coachingCase = granted(600, 0);
    String session = recorded(coachingCase, 60);
    post(
            coachingCase,
            "/sessions/" + session + "/reversal",
            coachingCase.coach(),
            Map.of("reason", "Falscher Tag"))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.leftMinutes")
        .isEqualTo(600);
    post(
            coachingCase,
            "/sessions/" + session + "/reversal",
            coachingCase.coach(),
            Map.of("reason", "Noch einmal"))
        .expectStatus()
        .isEqualTo(409);
    assertThat(used(coachingCase)).isZero();
  }

  @Test
  void aNoteIsReadByItsAudienceOnly() {
    var coachingCase = granted(600, 0);
    post(
            coachingCase,
            "/sessions",
            coachingCase.coach(),
            session(60, Map.of("note", "Vertraulich", "noteAudience", "EMPLOYEE_AND_COACH")))
        .expectStatus()
        .isCreated();
    assertThat(notes(coachingCase, coachingCase.employee())).contains("Vertraulich");
    assertThat(notes(coachingCase, coachingCase.hr())).doesNotContain("Vertraulich");
    assertThat(notes(coachingCase, coachingCase.caseWorker())).doesNotContain("Vertraulich");
  }

  @Test
  void theLedgerShowsWhereEachNumberComesFrom() {
    var coachingCase = granted(600, 60);
    recorded(coachingCase, 90);
    as(coachingCase.employee())
        .get()
        .uri(coachingCase.path("/ledger"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.hours.usedMinutes")
        .isEqualTo(90)
        .jsonPath("$.hours.reserveMinutes")
        .isEqualTo(60)
        .jsonPath("$.entries.length()")
        .isEqualTo(2)
        .jsonPath("$.entries[1].writtenBy")
        .isEqualTo("Frau Begonia")
        .jsonPath("$.months[-1:].bookedMinutes")
        .isEqualTo(90)
        .jsonPath("$.forecast.minutesPerWeek")
        .isEqualTo(90);
  }

  @Test
  void onlyTheCoachRecordsSessions() {
    var coachingCase = granted(600, 0);
    post(coachingCase, "/sessions", coachingCase.employee(), session(60, Map.of()))
        .expectStatus()
        .isForbidden();
    post(coachingCase, "/sessions", coachingCase.stranger(), session(60, Map.of()))
        .expectStatus()
        .isNotFound();
  }

  private TestCase granted(int minutes, int reserve) {
    var coachingCase = TestCase.in(this, "he", CaseState.CHANGING);
    Grants.open(coachingCase, "he", minutes, reserve);
    return coachingCase;
  }

  private String recorded(TestCase coachingCase, int minutes) {
    return record(coachingCase, minutes)
        .expectStatus()
        .isCreated()
        .expectBody(RecordedSession.class)
        .returnResult()
        .getResponseBody()
        .id();
  }

  private record RecordedSession(String id, Object hours) {}

  private String notes(TestCase coachingCase, Person reader) {
    return as(reader)
        .get()
        .uri(coachingCase.path("/sessions"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody();
  }

  private WebTestClient.ResponseSpec record(TestCase coachingCase, int minutes) {
    return post(coachingCase, "/sessions", coachingCase.coach(), session(minutes, Map.of()));
  }

  private WebTestClient.ResponseSpec post(
      TestCase coachingCase, String path, Person person, Object body) {
    return as(person).post().uri(coachingCase.path(path)).bodyValue(body).exchange();
  }

  private static Map<String, Object> session(int minutes, Map<String, Object> more) {
    var session = new TreeMap<String, Object>(Map.of(
        "heldOn", LocalDate.now().toString(),
        "place", "Kinderheim, Haus 2",
        "kind", "ON_SITE",
        "minutes", minutes,
        "topic", "Drei Zimmer nach Plan"));
    session.putAll(more);
    return session;
  }

  private static int used(TestCase coachingCase) {
    return (int)
        TestPortal.rows("select used_minutes from hour_ledger where case_id = ?", coachingCase.id())
            .getFirst()
            .get("used_minutes");
  }
}
