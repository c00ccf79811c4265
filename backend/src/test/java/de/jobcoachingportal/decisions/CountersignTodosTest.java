package de.jobcoachingportal.decisions;

import static de.jobcoachingportal.decisions.DecisionSteps.id;
import static de.jobcoachingportal.decisions.DecisionSteps.ok;
import static de.jobcoachingportal.decisions.DecisionSteps.version;
import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.hours.Grants;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Whose turn it is with a draft: list, case and package say the same, and nobody is asked to read their own words. */
class CountersignTodosTest extends BenefitGround {

  @Test
  void aDraftThatIsHandedOverWaitsForTheOthersAndNotForWhoWroteIt() {
    var c = filed();
    var second = DecisionSteps.second(this, "he");
    var asked = ask(c, c.employee(), AID, wish("NONE", null));
    var steps = steps(c);
    var draft = draft(c, steps, "GRANT_BENEFIT", asked, content(60_000));
    assertThat(kinds(c, "/api/todo", c.caseWorker())).contains("BENEFIT_DECIDE");
    var handed = ok(steps.handOver(draft));

    assertThat(kinds(c, "/api/todo", c.caseWorker()))
        .doesNotContain("BENEFIT_DECIDE", "BENEFIT_APPROVE");
    assertThat(kinds(c, "/api/todo", second))
        .contains("BENEFIT_APPROVE")
        .doesNotContain("BENEFIT_DECIDE");
    var waits = todo(c, "/api/todo/awaited", c.caseWorker(), "BENEFIT_APPROVE");
    assertThat(waits.get("waitsFor").asString()).isEqualTo("SECOND_PERSON");
    assertThat(waits.at("/params/name").asString()).isEqualTo(AID);
    assertThat(waits.get("about").asString()).isEqualTo(id(asked));
    assertThat(waits.get("paragraph").asString()).contains("§ 14 Abs. 2 SGB IX");
    assertThat(kinds(c, "/api/todo/awaited", c.ifd()))
        .as("the name of the aid stays with the office")
        .doesNotContain("BENEFIT_APPROVE");

    assertThat(turn(c, c.caseWorker())).isEqualTo("SECOND_PERSON false BENEFIT_APPROVE");
    assertThat(turn(c, second)).isEqualTo("SECOND_PERSON true BENEFIT_APPROVE");
    assertThat(part(c, c.caseWorker(), AID).at("/draft/own").asBoolean()).isTrue();
    assertThat(part(c, second, AID).get("draft").toString())
        .isEqualTo("{\"stage\":\"HANDED_OVER\",\"own\":false}");
    assertThat(part(c, c.employee(), AID).get("draft").isNull()).isTrue();

    ok(steps.approve(handed));
    assertThat(kinds(c, "/api/todo", second)).doesNotContain("BENEFIT_APPROVE", "BENEFIT_DECIDE");
    assertThat(part(c, second, AID).get("draft").isNull()).isTrue();
  }

  @Test
  void aDraftThatComesBackWaitsForWhoWroteItAndOneThatIsThrownAwayForADecision() {
    var c = filed();
    var second = DecisionSteps.second(this, "he");
    var asked = ask(c, c.employee(), AID, wish("NONE", null));
    var steps = steps(c);
    var handed = ok(steps.handOver(draft(c, steps, "GRANT_BENEFIT", asked, content(60_000))));
    var returned = ok(step(c, second, handed, "return", Map.of("reason", "Die Gründe fehlen.")));
    assertThat(kinds(c, "/api/todo", c.caseWorker()))
        .contains("BENEFIT_REWORK")
        .doesNotContain("BENEFIT_DECIDE", "BENEFIT_APPROVE");
    ok(step(c, c.caseWorker(), returned, "discarding", null));
    assertThat(kinds(c, "/api/todo", c.caseWorker()))
        .contains("BENEFIT_DECIDE")
        .doesNotContain("BENEFIT_REWORK");
  }

  @Test
  void eachOfTwoDraftsHasATaskOfItsOwnAndAWithdrawnOneHasNone() {
    var c = filed();
    var second = DecisionSteps.second(this, "he");
    var aid = ask(c, c.employee(), AID, wish("NONE", null));
    var equipment = ask(c, c.hr(), EQUIPMENT, wish("NONE", null));
    var steps = steps(c);
    for (JsonNode asked : List.of(aid, equipment)) {
      ok(steps.handOver(draft(c, steps, "GRANT_BENEFIT", asked, content(60_000))));
    }
    assertThat(kinds(c, "/api/todo", second))
        .filteredOn("BENEFIT_APPROVE"::equals)
        .hasSize(2);
    ok(steps.write(
        as(c.employee()),
        HttpMethod.POST,
        "/benefits/" + id(aid) + "/withdrawal",
        version(part(c, c.employee(), AID)),
        Map.of()));
    assertThat(
            todo(c, "/api/todo", second, "BENEFIT_APPROVE").at("/params/name").asString())
        .isEqualTo(EQUIPMENT);
  }

  @Test
  void aChangeOfWhatIsGrantedIsReadByTheOthersToo() {
    var c = filed();
    var second = DecisionSteps.second(this, "he");
    var asked = granted(c);
    var steps = steps(c);
    ok(steps.handOver(draft(c, steps, "CHANGE_BENEFIT", asked, content(50_000))));
    assertThat(kinds(c, "/api/todo", second)).contains("BENEFIT_APPROVE");
    assertThat(kinds(c, "/api/todo", c.caseWorker())).doesNotContain("BENEFIT_APPROVE");
  }

  @Test
  void theSameHoldsForADecisionAboutTheCoaching() {
    var c = TestCase.in(this, "he", CaseState.CHANGING);
    var second = DecisionSteps.second(this, "he");
    DecisionGround.complete(c, "he");
    Grants.open(c, "he", 3600, 0);
    var steps = steps(c);
    var handed = ok(steps.handOver(steps.draft(
        "CHANGE",
        new HashMap<>(
            Map.of("minutes", -60, "reasons", "Weniger reicht.", "deviations", Map.of())))));
    assertThat(kinds(c, "/api/todo", c.caseWorker())).doesNotContain("DECISION_APPROVE");
    assertThat(kinds(c, "/api/todo/awaited", c.caseWorker())).contains("DECISION_APPROVE");
    assertThat(kinds(c, "/api/todo", second)).contains("DECISION_APPROVE");
    assertThat(turn(c, c.caseWorker())).isEqualTo("SECOND_PERSON false DECISION_APPROVE");
    ok(step(c, c.caseWorker(), handed, "discarding", null));
    assertThat(c.waits("DECISION_APPROVE")).as("nobody reads what is gone").isFalse();
    assertThat(c.waits("DECISION_DRAFT")).as("nobody had asked for it").isFalse();
  }

  private org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec step(
      TestCase c, Person person, JsonNode draft, String step, Object body) {
    return steps(c)
        .write(
            as(person),
            HttpMethod.POST,
            "/decisions/" + id(draft) + "/" + step,
            version(draft),
            body);
  }

  private String turn(TestCase c, Person person) {
    var turn = steps(c).get(as(person), "").get("turn");
    return turn.get("who").asString() + " " + turn.get("mine").asBoolean() + " "
        + turn.get("kind").asString();
  }

  private List<String> kinds(TestCase c, String uri, Person person) {
    return todos(c, uri, person).stream()
        .map(todo -> todo.get("kind").asString())
        .toList();
  }

  private JsonNode todo(TestCase c, String uri, Person person, String kind) {
    return todos(c, uri, person).stream()
        .filter(todo -> todo.get("kind").asString().equals(kind))
        .reduce((one, other) -> {
          throw new AssertionError("more than one " + kind);
        })
        .orElseThrow();
  }

  /** Of this case; the people of the tests have more to do than a list shows, so that what is long due stands first. */
  private List<JsonNode> todos(TestCase c, String uri, Person person) {
    TestPortal.rows(
        "update todo set due_on = date '2020-01-01' where case_id = ? returning id", c.id());
    var list = JSON.readTree(as(person)
        .get()
        .uri(uri)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody());
    return list.valueStream()
        .filter(todo -> c.id().toString().equals(todo.get("caseId").asString("")))
        .toList();
  }
}
