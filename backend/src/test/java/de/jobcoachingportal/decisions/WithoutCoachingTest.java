package de.jobcoachingportal.decisions;

import static de.jobcoachingportal.decisions.DecisionSteps.id;
import static de.jobcoachingportal.decisions.DecisionSteps.ok;
import static de.jobcoachingportal.decisions.DecisionSteps.version;
import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Where an office does not offer coaching: an application for it is refused, and other help is what a case is about. */
class WithoutCoachingTest extends ApiTest {

  @Test
  void afterTheCheckItIsDecidedAndNobodyLooksForACoach() {
    var c = withoutCoaching(CaseState.COMPETENCE_CHECK);
    var steps = steps(c);
    confirm(c);
    assertThat(c.state()).isEqualTo("ASSESSMENT");
    assertThat(c.waits("DECISION_DRAFT")).isTrue();
    var overview = steps.get(as(c.caseWorker()), "");
    assertThat(overview.get("coachingOffered").asBoolean()).isFalse();
    assertThat(overview.at("/turn/kind").asString()).isEqualTo("DECISION_DRAFT");
    assertThat(steps.desk().get("kinds").valueStream().map(JsonNode::asString))
        .containsExactly("REJECT");
    ok(steps.write(steps.writer(), HttpMethod.POST, "/decisions", null, Map.of("kind", "REJECT")));
    assertThat(steps.desk().at("/open/reasons").asString())
        .endsWith("nicht erfüllt:\n\n– Wir bieten kein Jobcoaching an.")
        .doesNotContain("noch");
  }

  @Test
  void whereItIsOfferedACoachIsLookedFor() {
    var c = TestCase.in(this, "he", CaseState.COMPETENCE_CHECK);
    confirm(c);
    assertThat(c.state()).isEqualTo("COACH_SELECTION");
    assertThat(c.waits("DECISION_DRAFT")).isFalse();
    assertThat(steps(c).get(as(c.caseWorker()), "").get("coachingOffered").asBoolean())
        .isTrue();
  }

  @Test
  void whoAskedForHelpReadsTheSameInTheListTheTasksAndTheCase() {
    var c = withoutCoaching(CaseState.INFORMING);
    var asked = ask(c, false);
    assertThat(c.waits("BENEFIT_COMPLETE")).isTrue();
    assertThat(tasks(c)).contains("BENEFIT_COMPLETE");
    var overview = steps(c).get(as(c.employee()), "");
    assertThat(overview
            .get("waiting")
            .valueStream()
            .filter(task -> task.get("mine").asBoolean())
            .map(task -> task.get("kind").asString()))
        .containsExactly("BENEFIT_COMPLETE");
    assertThat(overview.get("stand").asString()).isEqualTo("BENEFIT_ASKED");
    assertThat(line(c, c.employee()).get("state").asString()).isEqualTo("BENEFIT_ASKED");
    assertThat(line(c, c.caseWorker()).get("state").asString()).isEqualTo("INFORMING");
    assertThat(steps(c).get(as(c.caseWorker()), "").get("stand").asString()).isEqualTo("INFORMING");

    ok(steps(c)
        .write(
            as(c.employee()),
            HttpMethod.PUT,
            "/benefits/" + id(asked),
            version(asked),
            wish(true)));
    assertThat(c.waits("BENEFIT_COMPLETE")).isFalse();
    assertThat(c.waits("BENEFIT_DECIDE"))
        .as("which carrier goes first the office finds out")
        .isTrue();
  }

  @Test
  void whatTheEmployerAskedForIsNotSaidToBeTheirs() {
    var c = withoutCoaching(CaseState.INFORMING);
    ask(c, c.hr(), BenefitGround.EQUIPMENT, false);
    noted(c, "BENEFIT_GRANTED", "DECIDING_BODY", BenefitGround.EQUIPMENT);
    assertThat(stand(c)).isEqualTo("INFORMING");

    ask(c, false);
    assertThat(stand(c)).isEqualTo("BENEFIT_ASKED");
    noted(c, "BENEFIT_REFUSED", "HEALTH", "Technische Arbeitshilfen");
    assertThat(stand(c)).isEqualTo("BENEFIT_DECIDED");
    noted(c, "BENEFIT_DECIDE_ANEW", "HEALTH", "Technische Arbeitshilfen");
    assertThat(stand(c)).isEqualTo("BENEFIT_ASKED");
    noted(c, "BENEFIT_WITHDRAWN", "HEALTH", "Technische Arbeitshilfen");
    noted(c, "BENEFIT_ASKED", "HEALTH", "Etwas anderes");
    noted(c, "BENEFIT_WITHDRAWN", "HEALTH", "Etwas anderes");
    assertThat(stand(c)).as("it was decided once").isEqualTo("BENEFIT_DECIDED");
  }

  /** What is kept with an answer is what was shown: the words are chosen where the answer is taken. */
  @Test
  void nobodyIsAskedToReleaseAnythingToACoach() {
    var c = withoutCoaching(CaseState.INFORMING);
    var forms =
        steps(c).get(as(c.employee()), "/consents").get("forms").valueStream().toList();
    assertThat(forms)
        .filteredOn(
            form -> !List.of("MEASURE", "COMPANY").contains(form.get("kind").asString()))
        .hasSize(4)
        .allSatisfy(form -> assertThat(form.toString().toLowerCase()).doesNotContain("coach"));
    var health = form(c, "HEALTH_TO_PROVIDERS");
    var answer = new HashMap<String, Object>(Map.of(
        "form", "HEALTH_TO_PROVIDERS",
        "textVersion", health.get("textVersion").asString(),
        "language", "DE",
        "decision", "GIVEN",
        "to", List.of("IFD_ADVISER")));
    ok(steps(c).write(as(c.employee()), HttpMethod.POST, "/consents", null, answer));
    assertThat(TestPortal.rows("select text_shown from consent where case_id = ?", c.id()))
        .singleElement()
        .satisfies(row ->
            assertThat(row.get("text_shown")).isEqualTo(health.at("/text/de").asString()));

    var other = TestCase.in(this, "he", CaseState.INFORMING);
    assertThat(steps(other).get(as(other.employee()), "/consents").toString())
        .contains("JOB_COACH");
    steps(other)
        .write(as(other.employee()), HttpMethod.POST, "/consents", null, answer)
        .expectStatus()
        .isEqualTo(409);
  }

  /** That is what the release lets the company read of what the case is about: see the package. */
  @Test
  void whoReleasesTheirHealthToTheCompanyIsToldThatItReadsTheirAids() {
    var text = form(withoutCoaching(CaseState.INFORMING), "HEALTH_TO_COMPANY");
    assertThat(text.at("/text/de").asString())
        .contains("welche Hilfe ich beantragt habe, wofür und was sie kostet");
    assertThat(text.at("/text/plain").asString()).contains("welche Hilfe ich beantragt habe");
    assertThat(text.at("/text/en").asString()).contains("which benefit I have applied for");
    var other = form(TestCase.in(this, "he", CaseState.INFORMING), "HEALTH_TO_COMPANY");
    assertThat(text.get("textVersion")).isNotEqualTo(other.get("textVersion"));
    assertThat(text.get("to")).isEqualTo(other.get("to"));
  }

  private JsonNode form(TestCase c, String name) {
    return steps(c)
        .get(as(c.employee()), "/consents")
        .get("forms")
        .valueStream()
        .filter(form -> form.get("form").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String stand(TestCase c) {
    var stand = steps(c).get(as(c.employee()), "").get("stand").asString();
    assertThat(line(c, c.employee()).get("state").asString()).isEqualTo(stand);
    return stand;
  }

  private static void noted(TestCase c, String kind, String audience, String aid) {
    DecisionGround.update("""
        insert into case_event (tenant_id, id, case_id, at, person_id, relation, kind, note, audience)
        values ('sh', gen_random_uuid(), ?, clock_timestamp(), ?, 'RESPONSIBLE_CASE_WORKER', ?, ?, ?)
        """, c.id(), c.caseWorker().id(), kind, aid, audience);
  }

  @Test
  void theLimitOfTheOfficeIsNoDateOfThePerson() {
    var c = withoutCoaching(CaseState.INFORMING);
    ask(c, true);
    assertThat(line(c, c.caseWorker()).get("nextDue").isNull()).isFalse();
    assertThat(line(c, c.employee()).get("nextDue").isNull()).isTrue();
    DecisionGround.update("""
        insert into todo (tenant_id, id, case_id, kind, for_relation, due_on, created_at)
        values ('sh', gen_random_uuid(), ?, 'PAPERS_BRING', 'EMPLOYEE', date '2031-03-04', now())
        """, c.id());
    assertThat(line(c, c.employee()).get("nextDue").asString()).isEqualTo("2031-03-04");
  }

  @Test
  void whatIsMissingSinceBeforeIsAskedForOnce() throws Exception {
    var c = withoutCoaching(CaseState.INFORMING);
    ask(c, false);
    TestPortal.rows(
        "delete from todo where case_id = ? and kind = 'BENEFIT_COMPLETE' returning id", c.id());
    var migration = new ClassPathResource("db/migration/benefits/V1020__todo_to_complete.sql");
    try (var owner =
            TestPortal.connect("portal_owner", TestPortal.postgres().passwords().owner());
        var statement = owner.createStatement()) {
      statement.execute(migration.getContentAsString(StandardCharsets.UTF_8));
    }
    assertThat(TestPortal.rows(
            "select for_relation from todo where case_id = ? and kind = 'BENEFIT_COMPLETE'",
            c.id()))
        .singleElement()
        .satisfies(todo -> assertThat(todo).containsEntry("for_relation", "EMPLOYEE"));
  }

  /** Under rules of its own, so that no other test meets them. */
  private TestCase withoutCoaching(CaseState state) {
    var c = TestCase.in(this, "sh", state);
    var programme = Ids.next();
    var version = Ids.next();
    DecisionGround.update(
        "insert into programme (tenant_id, id, version, key, name, is_usual) values ('sh', ?, 0, ?, ?, false)",
        programme,
        programme.toString(),
        "Ohne Jobcoaching " + programme);
    DecisionGround.update("""
        insert into programme_version (tenant_id, id, programme_id, number, state, parameters, sources)
        select 'sh', ?, ?, 1, 'DRAFT', jsonb_set(v.parameters, '{admission,offered}', 'false'), v.sources
          from programme_version v join programme p on p.tenant_id = v.tenant_id and p.id = v.programme_id
         where v.tenant_id = 'sh' and p.is_usual limit 1
        """, version, programme);
    DecisionGround.update(
        "update coaching_case set programme_version_id = ? where id = ?", version, c.id());
    return c;
  }

  private DecisionSteps steps(TestCase c) {
    return new DecisionSteps(c, as(c.caseWorker()), as(c.caseWorker()));
  }

  private void confirm(TestCase c) {
    steps(c)
        .write(
            as(c.caseWorker()),
            HttpMethod.POST,
            "/competence-check/confirmation",
            null,
            Map.of("reason", "Der Arbeitsplatz liegt hier."))
        .expectStatus()
        .is2xxSuccessful();
  }

  private JsonNode ask(TestCase c, boolean complete) {
    return ask(c, c.employee(), "Technische Arbeitshilfen", complete);
  }

  private JsonNode ask(TestCase c, Person person, String name, boolean complete) {
    var catalogue = read(person, "/api/benefits").get("benefits");
    var aid = StreamSupport.stream(catalogue.spliterator(), false)
        .filter(entry -> entry.get("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
    return ok(steps(c)
        .write(
            as(person),
            HttpMethod.POST,
            "/benefits",
            null,
            Map.of("benefitId", id(aid), "suggested", false, "wish", wish(complete))));
  }

  /** Which carrier is competent is open in both. */
  private static Map<String, Object> wish(boolean complete) {
    var wish = new HashMap<String, Object>(Map.of("purpose", "Greifhilfe", "offerThere", complete));
    if (complete) {
      wish.put("costCents", 80_000);
      wish.put("restBy", "EMPLOYER");
    }
    return wish;
  }

  private List<String> tasks(TestCase c) {
    return read(c.employee(), "/api/todo")
        .valueStream()
        .filter(todo -> todo.get("caseId").asString().equals(c.id().toString()))
        .map(todo -> todo.get("kind").asString())
        .toList();
  }

  private JsonNode line(TestCase c, Person person) {
    return read(person, "/api/cases")
        .get("cases")
        .valueStream()
        .filter(line -> line.get("id").asString().equals(c.id().toString()))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode read(Person person, String path) {
    return BenefitGround.JSON.readTree(as(person)
        .get()
        .uri(path)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody());
  }
}
