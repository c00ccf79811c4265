package de.jobcoachingportal.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.hours.Grants;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.PersonId;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.programmes.CaseFact;
import de.jobcoachingportal.programmes.ProgrammeParameters;
import de.jobcoachingportal.programmes.ProgrammeParameters.Paper;
import de.jobcoachingportal.programmes.Rules;
import de.jobcoachingportal.tenancy.TenantRegistry;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A draft over the cases of the office: the check of the decision, over many cases at once. */
class SimulationTest extends ApiTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final LocalDate TODAY = LocalDate.now();

  @Autowired
  private SimulationQueries queries;

  @Autowired
  private Facts facts;

  @Autowired
  private CaseAccess access;

  @Autowired
  private TenantRegistry registry;

  /**
   * The facts that are read for many cases are those that a decision about one case rests on: under whatever rules, those
   * of another body too, with conditions over every fact, about a first grant and about an extension.
   */
  @Test
  void theCheckIsTheSameInSimulationAndDecision() {
    var random = new Random(185);
    var outcomes = new HashMap<String, Integer>();
    for (int i = 0; i < 40; i++) {
      var coachingCase = filed();
      furnish(coachingCase, random);
      runUnder(coachingCase, AnyRules.of(random));
      var wanted = wanted(coachingCase, random);
      var worker = coachingCase.caseWorker();
      var actor = new Actor(
          new PersonId(worker.id()), worker.familyName(), Set.of(Role.CASE_WORKER), Set.of());
      var ground = inHessen(
          access.open(coachingCase.id(), actor, Operation.DECISION_READ).flatMap(facts::of));
      var simulated = inHessen(queries
          .after(before(coachingCase.id()))
          .filter(one -> one.id().equals(coachingCase.id()))
          .next());
      assertThat(simulated.kind()).isEqualTo(wanted.kind());
      if (wanted.proposal() != null) {
        assertThat(simulated.proposal()).isEqualTo(wanted.proposal());
      }
      var check = ground.check(wanted.kind(), simulated.proposal());
      assertThat(Simulations.check(ground.rules(), simulated, TODAY))
          .as("case %d", i)
          .isEqualTo(check);
      check.forEach(
          result -> outcomes.merge(result.rule() + " " + result.outcome(), 1, Integer::sum));
    }
    for (var fact : CaseFact.values()) {
      var condition = Rule.CONDITION + AnyRules.key(fact);
      assertThat(outcomes.keySet())
          .as("the generator brings %s to yes and no", fact)
          .contains(condition + " PASS", condition + " FAIL");
    }
    assertThat(outcomes.keySet())
        .contains("EXTENSION_HOURS PASS", "EXTENSION_HOURS FAIL", "MONTHS PASS", "MONTHS FAIL");
  }

  private record Wanted(DecisionKind kind, @Nullable Proposal proposal) {}

  /** Nothing yet, a draft of a grant, or a running case whose extension is drafted. */
  private static Wanted wanted(TestCase coachingCase, Random random) {
    int what = random.nextInt(3);
    if (what == 0) {
      return new Wanted(DecisionKind.GRANT, null);
    }
    var kind = what == 1 ? DecisionKind.GRANT : DecisionKind.EXTEND;
    if (what == 2) {
      Grants.open(coachingCase, "he", 60 * random.nextInt(10, 100), 0);
    }
    var proposal = new Proposal(
        60 * random.nextInt(1, 100),
        TODAY,
        TODAY.plusMonths(random.nextInt(1, 15)).minusDays(1));
    DecisionGround.update(
        """
        insert into decision (tenant_id, id, version, case_id, kind, state, writers, minutes, starts_on, ends_on, reasons,
                              deviations, programme_version_id, drafted_at)
        select 'he', ?, 0, c.id, ?, 'DRAFT', array[]::uuid[], ?, ?, ?, 'Probe', '{}', c.programme_version_id, clock_timestamp()
          from coaching_case c where c.id = ?
        """,
        Ids.next(),
        kind.name(),
        proposal.minutes(),
        proposal.startsOn(),
        proposal.endsOn(),
        coachingCase.id());
    return new Wanted(kind, proposal);
  }

  /** A draft of the office that only this case runs under. */
  private static void runUnder(TestCase coachingCase, ProgrammeParameters rules) {
    var version = Ids.next();
    DecisionGround.update("""
        insert into programme_version (tenant_id, id, programme_id, number, state, parameters, sources)
        select 'he', ?, p.id, (select max(w.number) + 1 from programme_version w where w.programme_id = p.id), 'DRAFT',
               cast(? as jsonb), '{}'
          from programme p where p.tenant_id = 'he' and p.is_usual
        """, version, JSON.writeValueAsString(rules));
    DecisionGround.update(
        "update coaching_case set programme_version_id = ? where id = ?",
        version,
        coachingCase.id());
  }

  @Test
  void aFormFilledInHereIsThePaperOnceItIsConfirmed() {
    var coachingCase = filed();
    DecisionGround.complete(coachingCase, "he");
    filledIn(coachingCase, "stellungnahme-ifd", false);
    assertThat(papers(coachingCase)).doesNotContain(Paper.IFD_STATEMENT);
    filledIn(coachingCase, "stellungnahme-ifd", true);
    assertThat(papers(coachingCase)).contains(Paper.IFD_STATEMENT);
  }

  private Set<Paper> papers(TestCase coachingCase) {
    return inHessen(queries
            .after(before(coachingCase.id()))
            .filter(one -> one.id().equals(coachingCase.id()))
            .next())
        .known()
        .facts()
        .papers();
  }

  private static void filledIn(TestCase coachingCase, String form, boolean confirmed) {
    var id = Ids.next();
    DecisionGround.update("""
        insert into filled_form (tenant_id, id, version, case_id, form_version_id, opened_by, opened_at)
        select 'he', ?, 0, ?, v.id, ?, now()
          from form f join form_version v on v.tenant_id = f.tenant_id and v.form_id = f.id
         where f.tenant_id = 'he' and f.key = ? order by v.number limit 1
        """, id, coachingCase.id(), coachingCase.ifd().id(), form);
    DecisionGround.update(
        """
        insert into filled_part (tenant_id, id, version, filled_form_id, filler, answers, confirmed_at, confirmed_by)
        values ('he', ?, 0, ?, 'IFD', '{}', %1$s, %2$s)
        """.formatted(
            confirmed ? "now()" : "null", confirmed ? "'" + coachingCase.ifd().id() + "'" : "null"),
        Ids.next(),
        id);
  }

  @Test
  void aStricterDraftNamesTheCasesItWouldChangeAndByWhichRule() {
    var coachingCase = filed();
    DecisionGround.complete(coachingCase, "he");
    var admin = person("he", "Ysop", Role.TENANT_ADMIN, Role.CASE_WORKER);
    tenants().join(admin, Role.CASE_WORKER, "Gruppe 1");
    var draft = draft(admin, Rules.with(Rules.complete(), "admission.minWeeklyHours", 30));
    var steps = simulate(admin, draft.get("id").asString());
    var own = changed(steps).stream()
        .filter(one -> coachingCase.id().toString().equals(one.path("caseId").asString(null)))
        .findFirst()
        .orElseThrow();
    assertThat(own.at("/after/verdict").asString()).isEqualTo("STOPS");
    assertThat(own.get("rules").toString()).contains("WEEKLY_HOURS").contains("FAIL");
    assertThat(steps.getLast().get("done").asInt())
        .isEqualTo(steps.getLast().get("total").asInt());
    assertThat(TestPortal.rows("select 1 from decision where case_id = ?", coachingCase.id()))
        .as("nothing is written")
        .isEmpty();
  }

  @Test
  void whoAdministersWithoutTakingPartSeesNoCaseAndOthersNoSimulation() {
    var coachingCase = filed();
    DecisionGround.complete(coachingCase, "he");
    var admin = person("he", "Zaunwinde", Role.TENANT_ADMIN);
    var draft = draft(admin, Rules.with(Rules.complete(), "admission.minWeeklyHours", 30));
    assertThat(changed(simulate(admin, draft.get("id").asString())))
        .isNotEmpty()
        .allSatisfy(one ->
            assertThat(one.get("caseId").isNull() && one.get("number").isNull()).isTrue());
    as(coachingCase.caseWorker())
        .get()
        .uri("/api/programme-versions/{id}/simulation", draft.get("id").asString())
        .accept(MediaType.TEXT_EVENT_STREAM, MediaType.APPLICATION_PROBLEM_JSON)
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void aTrialSeenToTheEndMarksTheDraftUntilItIsChanged() {
    var admin = person("he", "Zaunwinde", Role.TENANT_ADMIN);
    var draft = draft(admin, Rules.complete());
    as(admin)
        .put()
        .uri("/api/programme-versions/{id}/trial", draft.get("id").asString())
        .header("If-Match", "\"" + draft.get("version").asInt() + "\"")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.state")
        .isEqualTo("TRIED");
    assertThat(changed(admin, draft, Rules.with(Rules.complete(), "frame.months.max", 11))
            .get("state")
            .asString())
        .isEqualTo("DRAFT");
  }

  /** Prints how long 5,000 cases take with ten conditions; run by hand with -Dmeasure=true. */
  @Test
  @EnabledIfSystemProperty(named = "measure", matches = "true")
  void measureFiveThousandCases() {
    var admin = person("rp", "Zypresse", Role.TENANT_ADMIN);
    DecisionGround.update("""
        insert into coaching_case (tenant_id, id, version, number, state, responsibility_group_id, workplace,
          employee_named, filed_on, opened_at, state_since)
        select 'rp', uuidv7(), 0, 'M-' || n, 'ASSESSMENT', ?, 'Betrieb', true, current_date - 3, now(), now()
          from generate_series(1, 5000) n
        """, tenants().join(admin, Role.CASE_WORKER, "Messung"));
    DecisionGround.update("""
        insert into application_part (tenant_id, id, version, case_id, part, content, saved_at)
        select 'rp', uuidv7(), 0, id, 'EMPLOYEE', '{"disabilityDegree": 50, "weeklyMinutes": 1500, "accident": "NO",
          "rehabilitationAsked": "YES", "employment": "EMPLOYED", "employedSince": "2020-05-01"}', now()
          from coaching_case where tenant_id = 'rp'
        """);
    var conditions = IntStream.range(0, 10)
        .mapToObj(i -> Map.of(
            "key", "m" + i,
            "title", "Messung",
            "expression",
                "(wochenstunden >= 20 or geplante_stunden <= 40) and grad_der_behinderung >= "
                    + (30 + i),
            "met", "ja",
            "unmet", "nein",
            "paragraph", "Richtlinie",
            "strength", "SHOULD"))
        .toList();
    var draft = draft(admin, Rules.withConditions(Rules.complete(), conditions));
    for (int run = 0; run < 3; run++) {
      long start = System.nanoTime();
      var steps = simulate(admin, draft.get("id").asString());
      System.out.println("simulation of " + steps.getLast().get("done") + " cases, 10 conditions: "
          + (System.nanoTime() - start) / 1_000_000 + " ms, first step of " + steps.size());
    }
  }

  private void furnish(TestCase coachingCase, Random random) {
    if (random.nextInt(5) > 0) {
      DecisionGround.complete(coachingCase, "he");
    }
    UUID id = coachingCase.id();
    if (random.nextBoolean()) {
      DecisionGround.update(
          "update application_part set content = ? where case_id = ? and part = 'EMPLOYEE'",
          """
          {"disabilityDegree": %s, "equalStatus": %s, "proof": %s, "accident": %s, "rehabilitationAsked": %s,
           "employment": %s, "employedSince": %s, "weeklyMinutes": %s}
          """.formatted(
                  one(random, "null", "30", "50", "80"),
                  one(random, "null", "\"YES\"", "\"NO\"", "\"APPLIED\""),
                  one(random, "null", "\"ENCLOSED\"", "\"FOLLOWS\""),
                  one(random, "null", "\"YES\"", "\"NO\"", "\"UNKNOWN\""),
                  one(random, "null", "\"YES\"", "\"NO\"", "\"UNKNOWN\""),
                  one(random, "null", "\"EMPLOYED\"", "\"WORKSHOP\"", "\"SELF_EMPLOYED\""),
                  one(random, "null", "\"2020-05-01\"", "\"" + TODAY.minusMonths(2) + "\""),
                  one(random, "null", "300", "900", "2100")),
          id);
    }
    if (random.nextBoolean()) {
      DecisionGround.update(
          "update application_part set content = ? where case_id = ? and part = 'COMPANY'",
          """
          {"weeklyMinutes": %s, "inclusionCompany": %s}
          """.formatted(
                  one(random, "null", "600", "1500"), one(random, "null", "\"YES\"", "\"NO\"")),
          id);
    }
    if (random.nextInt(4) == 0) {
      DecisionGround.update("update coach_choice set state = 'REFUSED' where case_id = ?", id);
    }
    if (random.nextInt(4) == 0) {
      DecisionGround.update(
          "update consent set ended_at = now(), ended_why = 'REVOKED' where case_id = ? and form = ?",
          id,
          one(random, "MEASURE_AGREEMENT", "COMPANY_AGREEMENT"));
    }
    if (random.nextInt(3) == 0) {
      DecisionGround.update("delete from competence where case_id = ?", id);
    }
    if (random.nextBoolean()) {
      DecisionGround.update(
          """
          insert into requested_paper (tenant_id, id, version, case_id, paper, requested_on, due_on, arrived_on)
          values ('he', ?, 0, ?, ?, current_date, current_date, %s)
          """.formatted(one(random, "null", "current_date")),
          Ids.next(),
          id,
          one(random, "DISABILITY_PROOF", "IFD_STATEMENT"));
    }
    if (random.nextBoolean()) {
      filledIn(coachingCase, one(random, "stellungnahme-ifd", "rahmenblatt"), random.nextBoolean());
    }
    if (random.nextBoolean()) {
      UUID plan = Ids.next();
      DecisionGround.update(
          """
          insert into coaching_plan (tenant_id, id, version, case_id, state, author, content, saved_at)
          values ('he', ?, 1, ?, ?, ?, ?::jsonb, now())
          """,
          plan,
          id,
          one(random, "DRAFT", "SUBMITTED"),
          coachingCase.coach().id(),
          """
          {"goals": [], "minutes": 3600, "months": %s, "startsOn": "2026-12-01", "analysis": %s}
          """.formatted(
              one(random, "3", "9", "24"),
              one(random, "null", "{\"heldOn\": \"2026-11-01\", \"findings\": \"Ruhe hilft\"}")));
      if (random.nextBoolean()) {
        DecisionGround.update(
            """
            insert into plan_assessment (tenant_id, id, case_id, plan_id, author, supported, job_endangered, reasons,
              assessed_at) values ('he', ?, ?, ?, ?, ?, ?, 'Gründe', now())
            """,
            Ids.next(),
            id,
            plan,
            coachingCase.caseWorker().id(),
            random.nextBoolean(),
            random.nextBoolean());
      }
    }
  }

  private TestCase filed() {
    var coachingCase = TestCase.in(this, "he", CaseState.ASSESSMENT);
    DecisionGround.update(
        "update coaching_case set filed_on = current_date - 3 where id = ?", coachingCase.id());
    return coachingCase;
  }

  private static String one(Random random, String... values) {
    return values[random.nextInt(values.length)];
  }

  /** An id just before this one. */
  private static UUID before(UUID id) {
    return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1);
  }

  private <T> T inHessen(Mono<T> work) {
    return registry.byKey("he").flatMap(he -> work.contextWrite(he::in)).block();
  }

  private JsonNode draft(Person admin, ProgrammeParameters rules) {
    var programmes = JSON.readTree(as(admin)
        .get()
        .uri("/api/programmes")
        .exchange()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody());
    var versions = programmes.at("/programmes/0/versions");
    var draft = JSON.readTree(as(admin)
        .post()
        .uri(
            "/api/programme-versions/{id}/drafts",
            versions.get(versions.size() - 1).get("id").asString())
        .exchange()
        .expectStatus()
        .isCreated()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody());
    return changed(admin, draft, rules);
  }

  private JsonNode changed(Person admin, JsonNode draft, ProgrammeParameters rules) {
    return JSON.readTree(as(admin)
        .put()
        .uri("/api/programme-versions/{id}", draft.get("id").asString())
        .header("If-Match", "\"" + draft.get("version").asInt() + "\"")
        .bodyValue(Map.of("parameters", rules, "sources", Map.of()))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody());
  }

  private List<JsonNode> simulate(Person admin, String version) {
    return as(admin)
        .mutate()
        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 * 1024 * 1024))
        .responseTimeout(Duration.ofMinutes(2))
        .build()
        .get()
        .uri("/api/programme-versions/{id}/simulation", version)
        .accept(MediaType.TEXT_EVENT_STREAM)
        .exchange()
        .expectStatus()
        .isOk()
        .returnResult(String.class)
        .getResponseBody()
        .map(JSON::readTree)
        .collectList()
        .block();
  }

  private static List<JsonNode> changed(List<JsonNode> steps) {
    var changed = new ArrayList<JsonNode>();
    steps.forEach(step -> step.get("changed").forEach(changed::add));
    return changed;
  }
}
