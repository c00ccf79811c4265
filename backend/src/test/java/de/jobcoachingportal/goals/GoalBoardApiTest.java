package de.jobcoachingportal.goals;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GoalBoardApiTest extends ApiTest {

  private TestCase running;

  @BeforeEach
  void runningCase() {
    running = TestCase.in(this, "he", CaseState.CHANGING);
  }

  @Test
  void proposalStandsOnTheBoardOfAll() {
    var goal = propose(running.coach(), "Drei Zimmer nach Plan");

    var board = read(as(running.employee()).get().uri(running.path("/board")).exchange());
    assertThat(board.at("/goals/0/title").asString()).isEqualTo("Drei Zimmer nach Plan");
    assertThat(board.at("/goals/0/stage").asString()).isEqualTo("PROPOSED");
    assertThat(board.at("/goals/0/assents/0/name").asString()).isEqualTo("Frau Begonia");
    assertThat(board.at("/goals/0/lastChange/mine").asBoolean()).isFalse();
    assertThat(board.at("/parties/1/name").asString()).isEqualTo("Frau Dahlia");
    assertThat(rows("goal", goal)).isEqualTo(1);
    assertThat(running.noted("GOAL_PROPOSED")).isEqualTo(1);
    assertThat(running.waits("GOAL_ASSENT_EMPLOYEE")).isTrue();
    assertThat(running.waits("GOAL_ASSENT_COACH")).isFalse();
  }

  @Test
  void lastYesAgreesTheGoal() {
    var goal = agreed("Feste Ansprechperson");

    assertThat(goal.at("/stage").asString()).isEqualTo("AGREED");
    assertThat(running.noted("GOAL_ASSENTED")).isEqualTo(2);
    assertThat(running.waits("GOAL_ASSENT_EMPLOYER")).isFalse();
  }

  @Test
  void goalWithoutEverybodysYesDoesNotMoveOn() {
    var goal = propose(running.coach(), "Einkauf planen");

    var problem = read(move(goal, 0, "IN_PROGRESS").expectStatus().isEqualTo(HttpStatus.CONFLICT));
    assertThat(problem.at("/code").asString()).isEqualTo("goals.not-agreed");
    assertThat(running.noted("GOAL_MOVED")).isZero();
  }

  @Test
  void agreedGoalMovesToTheWantedPlace() {
    var first = agreed("Erstes Ziel");
    var second = agreed("Zweites Ziel");
    move(id(first), version(first), "IN_PROGRESS").expectStatus().isOk();
    var moved = as(running.supervisor())
        .post()
        .uri(running.path("/goals/" + id(second) + "/move"))
        .header("If-Match", etag(version(second)))
        .bodyValue(Map.of("stage", "IN_PROGRESS", "below", id(first)))
        .exchange()
        .expectStatus()
        .isOk();
    read(moved);

    var goals =
        read(as(running.coach()).get().uri(running.path("/board")).exchange()).at("/goals");
    assertThat(goals.get(0).at("/title").asString()).isEqualTo("Erstes Ziel");
    assertThat(goals.get(1).at("/title").asString()).isEqualTo("Zweites Ziel");
    assertThat(running.noted("GOAL_MOVED")).isEqualTo(2);
  }

  @Test
  void manyMovesToTheTopStayInOrder() {
    var first = agreed("Ziel 1");
    var second = agreed("Ziel 2");
    for (int i = 0; i < 14; i++) {
      var goal = i % 2 == 0 ? first : second;
      var card =
          read(as(running.coach()).get().uri(running.path("/goals/" + id(goal))).exchange());
      move(id(goal), version(card), "IN_PROGRESS").expectStatus().isOk();
      var top = read(as(running.coach()).get().uri(running.path("/board")).exchange());
      assertThat(top.at("/goals").findValuesAsString("title").getFirst())
          .isEqualTo(goal.at("/title").asString());
    }
  }

  @Test
  void changedTextIsAskedAgain() {
    var goal = agreed("Drei Zimmer");

    var edited =
        read(edit(id(goal), version(goal), "Vier Zimmer").expectStatus().isOk());
    assertThat(edited.at("/edition").asInt()).isEqualTo(2);
    assertThat(edited.at("/stage").asString()).isEqualTo("PROPOSED");
    assertThat(edited.at("/assents").size()).isEqualTo(1);
    var history = read(as(running.sbv())
        .get()
        .uri(running.path("/goals/" + id(goal) + "/history"))
        .exchange()
        .expectStatus()
        .isOk());
    assertThat(history.findValuesAsString("kind"))
        .containsExactly("EDITED", "AGREED", "ASSENTED", "PROPOSED");
    assertThat(history.get(0).at("/title").asString()).isEqualTo("Vier Zimmer");
    assertThat(history.get(3).at("/title").asString()).isEqualTo("Drei Zimmer");
  }

  @Test
  void whoComesLaterReadsWhatIsThereNow() {
    var goal = propose(running.coach(), "Drei Zimmer");
    edit(goal, 0, "Vier Zimmer").expectStatus().isOk();

    var problem =
        read(edit(goal, 0, "Fünf Zimmer").expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED));
    assertThat(problem.at("/current/text/title").asString()).isEqualTo("Vier Zimmer");
    assertThat(problem.at("/current/lastChange/by").asString()).isEqualTo("Frau Begonia");
    assertThat(running.noted("GOAL_EDITED")).isEqualTo(1);
  }

  @Test
  void yesToAnOlderTextIsNoYes() {
    var goal = propose(running.coach(), "Drei Zimmer");
    edit(goal, 0, "Vier Zimmer").expectStatus().isOk();

    var problem = read(assent(running.employee(), goal, 1)
        .expectStatus()
        .isEqualTo(HttpStatus.PRECONDITION_FAILED));
    assertThat(problem.at("/code").asString()).isEqualTo("goals.other-edition");
  }

  @Test
  void droppedGoalKeepsItsReason() {
    var goal = agreed("Mittagessen um 12");

    var dropped = read(as(running.employee())
        .post()
        .uri(running.path("/goals/" + id(goal) + "/drop"))
        .header("If-Match", etag(version(goal)))
        .bodyValue(Map.of("reason", "Kochen gehört nicht mehr dazu."))
        .exchange()
        .expectStatus()
        .isOk());
    assertThat(dropped.at("/dropReason").asString()).isEqualTo("Kochen gehört nicht mehr dazu.");
    assertThat(dropped.at("/stage").asString()).isEqualTo("DROPPED");
  }

  @Test
  void yesByTelephoneIsRecordedForThePerson() {
    var goal = propose(running.coach(), "Drei Zimmer");

    var answer = read(as(running.caseWorker())
        .post()
        .uri(running.path("/goals/" + goal + "/assents"))
        .bodyValue(Map.of(
            "edition",
            1,
            "recordedFor",
            Map.of(
                "participantId", running.participant(Relation.EMPLOYEE),
                "channel", "PHONE",
                "receivedOn", "2026-01-15")))
        .exchange()
        .expectStatus()
        .isOk());
    assertThat(answer.at("/assents/1/name").asString()).isEqualTo("Frau Amarylli");
    assertThat(answer.at("/assents/1/recorded").asBoolean()).isTrue();
  }

  @Test
  void officeSaysYesForNobodyInItsOwnName() {
    var goal = propose(running.coach(), "Drei Zimmer");

    assent(running.caseWorker(), goal, 1).expectStatus().isForbidden();
  }

  @Test
  void commentsAreReadByAllInTheCase() {
    var goal = propose(running.coach(), "Drei Zimmer");
    as(running.employee())
        .post()
        .uri(running.path("/goals/" + goal + "/comments"))
        .bodyValue(Map.of("text", "Mit Bildern geht es besser."))
        .exchange()
        .expectStatus()
        .isOk();

    var comments = read(
        as(running.hr()).get().uri(running.path("/goals/" + goal + "/comments")).exchange());
    assertThat(comments.get(0).at("/by").asString()).isEqualTo("Frau Amarylli");
    assertThat(running.noted("GOAL_COMMENTED")).isEqualTo(1);
  }

  @Test
  void secondOverallGoalIsRefused() {
    proposeAs(running.coach(), "OVERALL", "Arbeitet sicher und gern")
        .expectStatus()
        .isCreated();

    proposeAs(running.coach(), "OVERALL", "Noch eines")
        .expectStatus()
        .isEqualTo(HttpStatus.CONFLICT);
  }

  @Test
  void strangersAndOtherOfficesFindNothing() {
    var goal = propose(running.coach(), "Drei Zimmer");
    var elsewhere = TestCase.in(this, "bw", CaseState.CHANGING);

    for (var nobody : new Person[] {running.stranger(), elsewhere.coach()}) {
      as(nobody).get().uri(running.path("/board")).exchange().expectStatus().isNotFound();
      as(nobody)
          .get()
          .uri(running.path("/goals/" + goal))
          .exchange()
          .expectStatus()
          .isNotFound();
      assent(nobody, goal, 1).expectStatus().isNotFound();
    }
    as(running.coach())
        .get()
        .uri(elsewhere.path("/goals/" + goal))
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  private UUID propose(Person who, String title) {
    return UUID.fromString(
        read(proposeAs(who, "SHORT_TERM", title).expectStatus().isCreated())
            .at("/id")
            .asString());
  }

  private ResponseSpec proposeAs(Person who, String kind, String title) {
    return as(who)
        .post()
        .uri(running.path("/goals"))
        .bodyValue(Map.of("kind", kind, "text", text(title)))
        .exchange();
  }

  private JsonNode agreed(String title) {
    var goal = propose(running.coach(), title);
    assent(running.employee(), goal, 1).expectStatus().isOk();
    return read(assent(running.supervisor(), goal, 1).expectStatus().isOk());
  }

  private ResponseSpec assent(Person who, UUID goal, int edition) {
    return as(who)
        .post()
        .uri(running.path("/goals/" + goal + "/assents"))
        .bodyValue(Map.of("edition", edition))
        .exchange();
  }

  private ResponseSpec edit(UUID goal, long version, String title) {
    return as(running.coach())
        .put()
        .uri(running.path("/goals/" + goal))
        .header("If-Match", etag(version))
        .bodyValue(Map.of("text", text(title)))
        .exchange();
  }

  private ResponseSpec move(UUID goal, long version, String stage) {
    return as(running.coach())
        .post()
        .uri(running.path("/goals/" + goal + "/move"))
        .header("If-Match", etag(version))
        .bodyValue(Map.of("stage", stage))
        .exchange();
  }

  private static Map<String, Object> text(String title) {
    return Map.of(
        "title", title, "plain", "Ich lerne das.", "learner", "EMPLOYEE", "until", "2027-01-29");
  }

  private static JsonNode read(ResponseSpec answer) {
    return JsonMapper.shared()
        .readTree(answer.expectBody().returnResult().getResponseBodyContent());
  }

  private static UUID id(JsonNode goal) {
    return UUID.fromString(goal.at("/id").asString());
  }

  private static long version(JsonNode goal) {
    return goal.at("/version").asLong();
  }

  private static String etag(long version) {
    return "\"" + version + "\"";
  }

  private static int rows(String table, UUID id) {
    return TestPortal.rows("select 1 from " + table + " where id = ?", id).size();
  }
}
