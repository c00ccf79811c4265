package de.jobcoachingportal.decisions;

import static de.jobcoachingportal.decisions.DecisionSteps.id;
import static de.jobcoachingportal.decisions.DecisionSteps.ok;
import static de.jobcoachingportal.decisions.DecisionSteps.version;
import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.hours.Grants;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
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

  /** Also of a change or an end, where nobody else waits for a decision. */
  @Test
  void aDraftThatCameBackWaitsForWhoWroteItWhileTheyWriteInIt() {
    var c = filed();
    var second = DecisionSteps.second(this, "he");
    var asked = granted(c);
    var steps = steps(c);
    var handed = ok(steps.handOver(draft(c, steps, "CHANGE_BENEFIT", asked, content(50_000))));
    var returned = ok(step(c, second, handed, "return", Map.of("reason", "Die Gründe fehlen.")));
    var content = DecisionSteps.heard("CHANGE_BENEFIT", content(40_000));
    ok(steps.write(
        as(c.caseWorker()),
        HttpMethod.PUT,
        "/decisions/" + id(returned),
        version(returned),
        content));
    // Anything about benefits puts what waits in line again.
    ask(c, c.employee(), AID, wish("NONE", null));
    assertThat(kinds(c, "/api/todo", c.caseWorker())).contains("BENEFIT_REWORK");
  }

  /** List, case and header say of each aid which it is and until when, and one is done without the other. */
  @Test
  void eachOfTwoAidsWaitsUnderItsOwnNameWithItsOwnLimit() {
    var c = filed();
    var aid = ask(c, c.employee(), AID, wish("NONE", null));
    var other = ask(c, c.hr(), EQUIPMENT, wish("NONE", null));
    TestPortal.rows(
        "update benefit_request set asked_on = date '2026-01-05' where id = ? returning id",
        UUID.fromString(id(other)));
    ask(c, c.employee(), ASSISTANCE, wish("NONE", null));
    assertThat(decided(c, "/api/todo", c.caseWorker()))
        .containsExactlyInAnyOrder(
            "BENEFIT_DECIDE " + AID,
            "BENEFIT_DECIDE " + EQUIPMENT,
            "BENEFIT_DECIDE_CLAIM " + ASSISTANCE);
    assertThat(waiting(c, c.caseWorker()))
        .contains(
            "OFFICE BENEFIT_DECIDE " + id(aid) + " " + AID,
            "OFFICE BENEFIT_DECIDE " + id(other) + " " + EQUIPMENT);
    assertThat(waiting(c, c.employee()).stream().filter(line -> line.contains("BENEFIT_DECIDE ")))
        .as("who does not read the names does not read the same line twice")
        .containsExactly("OFFICE BENEFIT_DECIDE null null");

    var steps = steps(c);
    ok(steps.approve(ok(steps.handOver(draft(c, steps, "GRANT_BENEFIT", other, content(60_000))))));
    assertThat(decided(c, "/api/todo", c.caseWorker()))
        .containsExactlyInAnyOrder("BENEFIT_DECIDE " + AID, "BENEFIT_DECIDE_CLAIM " + ASSISTANCE);
  }

  /** Whose turn it is, what for and until when are said of one and the same to-do: the one that presses most. */
  @Test
  void theHeadOfTheCaseSaysOfOneAidWhatWaitsAndUntilWhen() {
    var c = filed();
    ask(c, c.employee(), AID, wish("NONE", null));
    var other = ask(c, c.hr(), EQUIPMENT, wish("NONE", null));
    TestPortal.rows(
        "update benefit_request set asked_on = date '2026-01-05' where id = ? returning id",
        UUID.fromString(id(other)));
    change(c, c.hr(), other, wish("NONE", null));
    var overview = steps(c).get(as(c.caseWorker()), "");
    var first = overview
        .get("waiting")
        .valueStream()
        .filter(task -> task.get("id").equals(overview.at("/turn/todo")))
        .findFirst()
        .orElseThrow();
    assertThat(first.get("name").asString()).isEqualTo(EQUIPMENT);
    assertThat(first.get("dueOn").asString()).isEqualTo("2026-01-26");
  }

  /** Neither that there is one nor until when it is decided: the head of the case says both of what waits. */
  @Test
  void whatTheCompanyAskedForIsSaidToNobodyWhoDoesNotSeeIt() {
    var c = filed();
    TestPortal.rows("delete from todo where case_id = ? returning id", c.id());
    for (var to : List.of("IFD_ADVISER", "JOB_COACH")) {
      DecisionGround.update("""
          insert into release_in_force (tenant_id, id, case_id, consent_id, what, to_relation)
          values ('he', ?, ?, ?, 'HEALTH', ?)
          """, Ids.next(), c.id(), Ids.next(), to);
    }
    var asked = ask(c, c.hr(), EQUIPMENT, wish("NONE", null));
    for (var person : List.of(c.ifd(), c.coach(), c.employee())) {
      assertThat(waiting(c, person)).noneMatch(line -> line.contains("BENEFIT_"));
      assertThat(turn(c, person)).doesNotContain("BENEFIT_");
    }
    assertThat(waiting(c, c.hr())).contains("OFFICE BENEFIT_DECIDE null null");
    assertThat(waiting(c, c.caseWorker()))
        .contains("OFFICE BENEFIT_DECIDE " + id(asked) + " " + EQUIPMENT);

    ask(c, c.employee(), AID, wish("NONE", null));
    for (var person : List.of(c.ifd(), c.coach(), c.employee())) {
      assertThat(waiting(c, person)).contains("OFFICE BENEFIT_DECIDE null null");
    }
  }

  /** As it was when one to-do without a name stood for all of them. */
  @Test
  void whatWaitedTogetherBeforeWaitsEachUnderItsOwnName() throws Exception {
    var c = filed();
    var steps = steps(c);
    var handed = ask(c, c.employee(), AID, wish("NONE", null));
    ok(steps.handOver(draft(c, steps, "GRANT_BENEFIT", handed, content(60_000))));
    ask(c, c.hr(), EQUIPMENT, wish("NONE", null));
    ask(c, c.employee(), ASSISTANCE, wish("NONE", null));
    move(c, "asked_on = date '2026-11-21'");
    for (var kind : List.of("BENEFIT_DECIDE", "BENEFIT_DECIDE_CLAIM")) {
      TestPortal.rows("""
          update todo set about = null, params = '{}', started_on = null
           where case_id = ? and kind = ? and done_at is null returning id
          """, c.id(), kind);
    }
    asOwner("db/migration/benefits/V1070__a_todo_for_each_benefit.sql");
    assertThat(TestPortal.rows("""
            select concat_ws(' ', kind, params ->> 'name', due_on, started_on, params ->> 'until') as line from todo
             where case_id = ? and done_at is null and starts_with(kind, 'BENEFIT_DECIDE')
            """, c.id()))
        .extracting(row -> row.get("line"))
        .containsExactlyInAnyOrder(
            "BENEFIT_DECIDE " + EQUIPMENT + " 2026-12-14 2026-11-21",
            "BENEFIT_DECIDE_CLAIM " + ASSISTANCE + " 2026-12-14 2026-11-21 2027-01-04");
  }

  private List<String> decided(TestCase c, String uri, Person person) {
    return todos(c, uri, person).stream()
        .filter(todo -> todo.get("kind").asString().startsWith("BENEFIT_DECIDE"))
        .map(todo -> todo.get("kind").asString() + " " + todo.at("/params/name").asString("null"))
        .toList();
  }

  /** Each is held up, by a lock of ours, when it has read the drafts and not yet written what waits. */
  @Test
  void twoDraftsHandedOverAtOnceBothWaitForTheSecondPerson() throws Exception {
    var c = filed();
    var second = DecisionSteps.second(this, "he");
    var steps = steps(c);
    var drafts = List.of(
        draft(
            c,
            steps,
            "GRANT_BENEFIT",
            ask(c, c.employee(), AID, wish("NONE", null)),
            content(60_000)),
        draft(
            c,
            steps,
            "GRANT_BENEFIT",
            ask(c, c.hr(), EQUIPMENT, wish("NONE", null)),
            content(60_000)));
    try (var ours = TestPortal.maintenance();
        var both = Executors.newVirtualThreadPerTaskExecutor()) {
      ours.setAutoCommit(false);
      ours.createStatement()
          .execute("select id from todo where case_id = '" + c.id()
              + "' and kind = 'BENEFIT_DECIDE' for update");
      var handed = drafts.stream()
          .map(draft -> both.submit(() -> ok(steps.handOver(draft))))
          .toList();
      Awaitility.await()
          .until(() -> TestPortal.rows("select distinct pid from pg_locks where not granted")
                  .size()
              >= 2);
      ours.commit();
      for (var one : handed) {
        one.get();
      }
    }
    assertThat(kinds(c, "/api/todo", second))
        .filteredOn("BENEFIT_APPROVE"::equals)
        .hasSize(2);
  }

  /** What waits for whom about the coaching is not dated by what else was asked for. */
  @Test
  void aDecisionAboutTheCoachingHasNoLimitOfABenefit() {
    var c = TestCase.in(this, "he", CaseState.CHANGING);
    DecisionGround.complete(c, "he");
    Grants.open(c, "he", 3600, 0);
    ask(c, c.employee(), AID, wish("NONE", null));
    var steps = steps(c);
    ok(steps.handOver(steps.draft(
        "CHANGE",
        new HashMap<>(
            Map.of("minutes", -60, "reasons", "Weniger reicht.", "deviations", Map.of())))));
    assertThat(TestPortal.rows("""
            select due_on, paragraph from todo where case_id = ? and kind = 'DECISION_APPROVE' and done_at is null
            """, c.id()))
        .singleElement()
        .satisfies(todo ->
            assertThat(todo).containsEntry("due_on", null).containsEntry("paragraph", null));
  }

  /** As before there was a to-do of its own for the second person. */
  @Test
  void whatWasHandedOverBeforeStandsInTheListOnceWithItsLimit() throws Exception {
    var c = filed();
    var asked = ask(c, c.employee(), AID, wish("NONE", null));
    var steps = steps(c);
    var draft = draft(c, steps, "GRANT_BENEFIT", asked, content(60_000));
    ok(steps.handOver(draft));
    TestPortal.rows("""
        with dated as (
          update todo set due_on = null, paragraph = null, started_on = null
           where case_id = ? and kind = 'BENEFIT_APPROVE' and done_at is null returning id)
        update todo set done_at = null where case_id = ? and kind = 'BENEFIT_DECIDE' returning id
        """, c.id(), c.id());
    asOwner("db/migration/decisions/V1041__one_todo_for_a_draft.sql");
    assertThat(TestPortal.rows("""
            select kind, paragraph, due_on from todo
             where case_id = ? and done_at is null and kind in ('BENEFIT_APPROVE', 'BENEFIT_DECIDE')
            """, c.id()))
        .singleElement()
        .satisfies(todo -> assertThat(todo)
            .containsEntry("kind", "BENEFIT_APPROVE")
            .hasEntrySatisfying("due_on", day -> assertThat(day).isNotNull())
            .hasEntrySatisfying(
                "paragraph", rule -> assertThat((String) rule).contains("§ 14 Abs. 2 SGB IX")));
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
    assertThat(waiting(c, second))
        .contains(
            "SECOND_PERSON BENEFIT_APPROVE " + id(aid) + " " + AID,
            "SECOND_PERSON BENEFIT_APPROVE " + id(equipment) + " " + EQUIPMENT);
    assertThat(waiting(c, c.employee()))
        .as("what the company asks for is no matter of the employee's")
        .contains("SECOND_PERSON BENEFIT_APPROVE null null")
        .noneMatch(line -> line.contains(EQUIPMENT));
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
  void whoAskedForWhatIsMissingIsNothingForTheServiceAndTheOtherSide() {
    var c = filed();
    for (var person : List.of(c.employee(), c.hr())) {
      var wish = wish("NONE", null);
      wish.put("offerThere", false);
      ask(c, person, person.equals(c.hr()) ? EQUIPMENT : AID, wish);
    }
    DecisionGround.update("""
        insert into release_in_force (tenant_id, id, case_id, consent_id, what, to_relation)
        values ('he', ?, ?, ?, 'HEALTH', 'IFD_ADVISER')
        """, Ids.next(), c.id(), Ids.next());
    assertThat(complete(c, c.caseWorker())).containsExactlyInAnyOrder("EMPLOYEE", "HR");
    assertThat(complete(c, c.employee())).containsExactly("EMPLOYEE");
    assertThat(complete(c, c.hr())).containsExactly("HR");
    assertThat(complete(c, c.ifd())).containsExactly("EMPLOYEE");
    assertThat(kinds(c, "/api/todo/awaited", c.caseWorker())).contains("BENEFIT_COMPLETE");
    assertThat(kinds(c, "/api/todo/awaited", c.ifd()))
        .noneMatch(kind -> kind.startsWith("BENEFIT_"));
  }

  /** Whom the case shows that something is asked of. */
  private List<String> complete(TestCase c, Person person) {
    return waiting(c, person).stream()
        .filter(line -> line.contains(" BENEFIT_COMPLETE "))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .toList();
  }

  private List<String> waiting(TestCase c, Person person) {
    return steps(c)
        .get(as(person), "")
        .get("waiting")
        .valueStream()
        .map(task -> String.join(
            " ",
            task.get("who").asString(),
            task.get("kind").asString(),
            task.get("about").asString("null"),
            task.get("name").asString("null")))
        .toList();
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
