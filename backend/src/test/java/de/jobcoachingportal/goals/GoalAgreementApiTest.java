package de.jobcoachingportal.goals;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GoalAgreementApiTest extends ApiTest {

  private TestCase commissioned;

  @BeforeEach
  void commissionedCase() {
    commissioned = TestCase.in(this, "he", CaseState.COMMISSIONED);
  }

  @Test
  void lastYesConcludesTheAgreementAndTheCaseMovesOn() {
    agreeOverallGoal();
    var written = read(write(0).expectStatus().isOk());
    assertThat(written.at("/assents/0/party").asString()).isEqualTo("COACH");
    assertThat(commissioned.waits("AGREEMENT_ASSENT_EMPLOYEE")).isTrue();

    assent(commissioned.employee(), 1).expectStatus().isOk();
    assertThat(commissioned.state()).isEqualTo("COMMISSIONED");
    assertThat(commissioned.waits("AGREEMENT_ASSENT_EMPLOYEE")).isFalse();

    var concluded = read(assent(commissioned.hr(), 1).expectStatus().isOk());
    assertThat(concluded.at("/concludedAt").isNull()).isFalse();
    assertThat(commissioned.state()).isEqualTo("AGREED");
    assertThat(commissioned.noted("GOAL_AGREEMENT_ASSENTED")).isEqualTo(2);
    assertThat(commissioned.noted("CASE_MOVED_TO_AGREED")).isEqualTo(1);
  }

  @Test
  void coachArrivesAndBeginsChanges() {
    agreeOverallGoal();
    write(0);
    assent(commissioned.employee(), 1);
    assent(commissioned.supervisor(), 1);

    post(commissioned.coach(), "/agreement/arrival", Map.of()).expectStatus().isOk();
    assertThat(commissioned.state()).isEqualTo("ARRIVING");
    post(commissioned.employee(), "/agreement/changes", Map.of()).expectStatus().isForbidden();
    post(
            commissioned.coach(),
            "/agreement/changes",
            Map.of("found", "Der Dienstplan wechselt oft."))
        .expectStatus()
        .isOk();
    assertThat(commissioned.state()).isEqualTo("CHANGING");
  }

  @Test
  void agreementWaitsForTheOverallGoal() {
    write(0);
    assent(commissioned.employee(), 1).expectStatus().isOk();
    assent(commissioned.hr(), 1).expectStatus().isOk();
    assertThat(commissioned.state()).isEqualTo("COMMISSIONED");

    agreeOverallGoal();

    assertThat(commissioned.state()).isEqualTo("AGREED");
    assertThat(commissioned.waits("INTERIM_REVIEW")).isTrue();
  }

  @Test
  void anotherEditionIsAskedAgain() {
    write(0);
    assent(commissioned.employee(), 1).expectStatus().isOk();

    var second = read(write(1).expectStatus().isOk());
    assertThat(second.at("/edition").asInt()).isEqualTo(2);
    assertThat(second.at("/assents").size()).isEqualTo(1);
    assent(commissioned.employee(), 1).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
    write(1).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
  }

  @Test
  void onlyTheCoachWrites() {
    as(commissioned.supervisor())
        .put()
        .uri(commissioned.path("/agreement"))
        .header("If-Match", "\"0\"")
        .bodyValue(terms())
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  private void agreeOverallGoal() {
    var goal = read(post(
                commissioned.coach(),
                "/goals",
                Map.of(
                    "kind",
                    "OVERALL",
                    "text",
                    Map.of("title", "Arbeitet sicher und gern", "learner", "EMPLOYEE")))
            .expectStatus()
            .isCreated())
        .at("/id")
        .asString();
    for (var who : List.of(commissioned.employee(), commissioned.supervisor())) {
      post(who, "/goals/" + goal + "/assents", Map.of("edition", 1))
          .expectStatus()
          .isOk();
    }
  }

  private ResponseSpec write(long version) {
    return as(commissioned.coach())
        .put()
        .uri(commissioned.path("/agreement"))
        .header("If-Match", "\"" + version + "\"")
        .bodyValue(terms())
        .exchange();
  }

  private static Map<String, Object> terms() {
    return Map.of(
        "startsOn", "2026-12-01",
        "talksOn", List.of("2027-05-03", "2027-02-01"),
        "rooms", "Besprechungsraum im Erdgeschoss",
        "times", "dienstags und donnerstags, 9 bis 11 Uhr",
        "presence", "Der Jobcoach meldet sich bei der Hausleitung an.");
  }

  private ResponseSpec assent(Person who, int edition) {
    return post(who, "/agreement/assents", Map.of("edition", edition));
  }

  private ResponseSpec post(Person who, String path, Object body) {
    return as(who).post().uri(commissioned.path(path)).bodyValue(body).exchange();
  }

  private static JsonNode read(ResponseSpec answer) {
    return JsonMapper.shared()
        .readTree(answer.expectBody().returnResult().getResponseBodyContent());
  }
}
