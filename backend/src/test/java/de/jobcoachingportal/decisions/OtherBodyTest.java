package de.jobcoachingportal.decisions;

import static de.jobcoachingportal.decisions.DecisionSteps.id;
import static de.jobcoachingportal.decisions.DecisionSteps.ok;
import static de.jobcoachingportal.decisions.DecisionSteps.version;
import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.letters.PdfCheck;
import de.jobcoachingportal.programmes.ProgrammeParameters;
import de.jobcoachingportal.programmes.Rules;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A programme that another body decides: its people, its notice, and nobody else's eyes. */
class OtherBodyTest extends ApiTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String GROUP = "Eingliederungshilfe Testkreis";
  private static final String BODY = "Landkreis Testkreis, Eingliederungshilfe";

  private Person admin;
  private Person eiche;
  private Person esche;
  private UUID programme;

  @BeforeEach
  void body() {
    admin = person("bw", "Linde", Role.TENANT_ADMIN);
    eiche = person("bw", "Eiche", Role.CASE_WORKER);
    esche = person("bw", "Esche", Role.CASE_WORKER);
    var workshop =
        find(get(admin, "/api/case-programmes"), "Jobcoaching beim Übergang aus der WfbM");
    programme = UUID.fromString(id(workshop));
    if (!workshop.get("ready").asBoolean()) {
      prepareOffice();
    }
  }

  /** What its administration does once: rules in force, the body's name, a group, its people. */
  private void prepareOffice() {
    enactWorkshopRules();
    refused(post(admin, "/api/responsibility-groups", group()), 409, "programmes.body-unnamed");
    enter(0).expectStatus().isOk();
    enter(0).expectStatus().isEqualTo(412);
    ok(post(admin, "/api/responsibility-groups", group()));
    tenants().join(eiche, Role.CASE_WORKER, GROUP);
    tenants().join(esche, Role.CASE_WORKER, GROUP);
  }

  @Test
  void aQuestionUnderItsProgrammeGoesToItsPeopleAlone() {
    var office = TestCase.in(this, "bw", CaseState.INQUIRY);
    var asked =
        ok(post(person("bw", "Amarylli", Role.EMPLOYEE), "/api/cases", question("EMPLOYEE")));
    var path = "/api/cases/" + id(asked);
    var number = asked.get("number").asString();

    var overview = get(eiche, path);
    assertThat(overview.at("/programme/decidingBody").asString())
        .isEqualTo("INTEGRATION_ASSISTANCE");
    assertThat(overview.at("/programme/body").asString()).isEqualTo(BODY);
    assertThat(get(eiche, "/api/me").get("body").asString()).isEqualTo(BODY);
    assertThat(get(office.caseWorker(), "/api/me").get("body").isNull()).isTrue();
    assertThat(numbers(eiche, number)).contains(number);
    assertThat(todos(eiche)).contains(number);

    refused(as(office.caseWorker()).get().uri(path).exchange(), 404, "cases.not-found");
    refused(as(admin).get().uri(path).exchange(), 404, "cases.not-found");
    assertThat(numbers(office.caseWorker(), number)).doesNotContain(number);
    assertThat(todos(office.caseWorker())).doesNotContain(number);

    refused(as(eiche).get().uri(office.path("")).exchange(), 404, "cases.not-found");
    assertThat(numbers(eiche, "T-" + office.id())).doesNotContain("T-" + office.id());
  }

  @Test
  void whoLeadsTheCaseMovesItToTheOtherBodyAndIsOutOfIt() {
    var office = TestCase.in(this, "bw", CaseState.SUITABILITY);
    move(office).expectStatus().isNoContent();
    refused(as(office.caseWorker()).get().uri(office.path("")).exchange(), 404, "cases.not-found");
    assertThat(office.noted("PROGRAMME_CHOSEN")).isOne();
    assertThat(office.waits("CASE_TAKE")).isTrue();
    var overview = get(eiche, office.path(""));
    assertThat(overview.get("people").findValuesAsString("relation"))
        .doesNotContain("RESPONSIBLE_CASE_WORKER")
        .contains("EMPLOYEE", "IFD_ADVISER");
    assertThat(JSON.writeValueAsString(get(eiche, office.path("/history"))))
        .contains("PROGRAMME_CHOSEN", "Übergang aus der WfbM");
    ok(post(eiche, office.path("/responsible"), Map.of()));
    assertThat(office.waits("CASE_TAKE")).isFalse();
    overview = get(eiche, office.path(""));
    // Its group keeps it: a group of the office is another body's.
    var gruppe1 = tenants().join(office.caseWorker(), Role.CASE_WORKER, "Gruppe 1");
    refused(
        put(eiche, office.path("/responsibility-group"), overview, Map.of("groupId", gruppe1)),
        409,
        "cases.group-of-other-body");
  }

  @Test
  void nobodyOfTheOfficeIsBroughtBackIntoIt() {
    var office = TestCase.in(this, "bw", CaseState.SUITABILITY);
    move(office).expectStatus().isNoContent();
    var staff = office.path("/participants/staff");
    assertThat(get(office.ifd(), staff + "?relation=RESPONSIBLE_CASE_WORKER")
            .findValuesAsString("personId"))
        .contains(eiche.id().toString())
        .doesNotContain(office.caseWorker().id().toString());
    refused(
        post(
            office.ifd(),
            staff,
            Map.of("personId", office.caseWorker().id(), "relation", "RESPONSIBLE_CASE_WORKER")),
        400,
        "cases.not-staff");
    refused(
        post(
            admin,
            "/api/deputies",
            Map.of(
                "personId",
                eiche.id(),
                "deputyId",
                office.caseWorker().id(),
                "validFrom",
                LocalDate.now().toString())),
        409,
        "people.deputy-of-other-body");
  }

  @Test
  void whatTheOfficeIsAskedForBesideCoachingKeepsTheCaseThere() {
    var office = TestCase.in(this, "bw", CaseState.SUITABILITY);
    var benefit =
        find(get(office.employee(), "/api/benefits").get("benefits"), "Technische Arbeitshilfen");
    var asked = ok(post(
        office.employee(),
        office.path("/benefits"),
        Map.of(
            "benefitId",
            id(benefit),
            "suggested",
            false,
            "wish",
            Map.of("purpose", "Greifhilfe", "offerThere", false))));
    refused(move(office), 409, "cases.still-missing");
    assertThat(get(office.caseWorker(), office.path("")).has("number")).isTrue();
    ok(as(office.employee())
        .post()
        .uri(office.path("/benefits/" + id(asked) + "/withdrawal"))
        .header("If-Match", "\"" + version(asked) + "\"")
        .bodyValue(Map.of())
        .exchange());
    move(office).expectStatus().isNoContent();
  }

  @Test
  void afterTheApplicationArrivedTheProgrammeStays() {
    var filed = TestCase.in(this, "bw", CaseState.FILED);
    refused(move(filed), 409, "cases.not-now");
  }

  @Test
  void whoIsNotOfTheBodyBeginsNoCaseOfItsOwnThere() {
    var office = TestCase.in(this, "bw", CaseState.INQUIRY);
    refused(post(office.caseWorker(), "/api/cases", question("OFFICE")), 409, "cases.other-body");
    assertThat(ok(post(eiche, "/api/cases", question("OFFICE"))).has("id")).isTrue();
  }

  @Test
  void theWorkshopReportsTheWishWithTheAgreementOfThePerson() {
    var workshop = person("bw", "Werk", Role.WORKSHOP);
    var question = question("WORKSHOP");
    question.put(
        "employee", Map.of("salutation", "HERR", "givenName", "Kilian", "familyName", "Kornblume"));
    refused(post(workshop, "/api/cases", question), 400, "inquiries.name-before-agreement");
    question.put("employeeAgrees", true);
    var path = "/api/cases/" + id(ok(post(workshop, "/api/cases", question)));
    assertThat(get(workshop, path + "/inquiry").get("asking").asString()).isEqualTo("WORKSHOP");
    refused(as(workshop).get().uri(path).exchange(), 403, "cases.not-permitted");
    assertThat(get(eiche, path).get("employee").asString()).isEqualTo("Herr Kornblume");
  }

  @Test
  void withoutPeopleOfTheBodyNobodyIsSentThere() {
    var employee = person("sh", "Amarylli", Role.EMPLOYEE);
    tenants().join(person("sh", "Fingerhut", Role.CASE_WORKER), Role.CASE_WORKER, "Gruppe 1");
    var further = Ids.next();
    DecisionGround.update(
        "insert into programme (tenant_id, id, version, key, name, is_usual) values ('sh', ?, 0, ?, ?, false)",
        further,
        further.toString(),
        "Übergang " + further);
    DecisionGround.update("""
        insert into programme_version (tenant_id, id, programme_id, number, state, parameters, sources)
        select 'sh', ?, ?, 1, 'PRESET', jsonb_set(v.parameters, '{legal,decidingBody}', '"INTEGRATION_ASSISTANCE"'), v.sources
          from programme_version v join programme p on p.tenant_id = v.tenant_id and p.id = v.programme_id
         where v.tenant_id = 'sh' and p.is_usual limit 1
        """, Ids.next(), further);
    var question = question("EMPLOYEE");
    question.put("programmeId", further);
    refused(post(employee, "/api/cases", question), 409, "cases.no-group-of-body");
    question.put("programmeId", UUID.randomUUID());
    refused(post(employee, "/api/cases", question), 400, "cases.programme-unknown");
  }

  @Test
  void theNoticeIsThatOfTheBody() throws Exception {
    var coachingCase = TestCase.in(this, "bw", CaseState.APPLICATION_DRAFT);
    var officeWorker = coachingCase.caseWorker();
    move(coachingCase).expectStatus().isNoContent();
    assessed(coachingCase);
    var steps = new DecisionSteps(coachingCase, as(eiche), as(esche));
    assertThat(steps.desk().get("kinds").toString()).doesNotContain("PROVISIONAL");
    assertThat(steps.desk().get("unitMinutes").asInt()).isEqualTo(45);
    refused(
        steps.write(as(eiche), HttpMethod.POST, "/decisions", null, Map.of("kind", "PROVISIONAL")),
        409,
        "decisions.kind-not-now");

    var handedOver = ok(steps.handOver(steps.draft("GRANT", sixtyUnits())));
    refused(
        steps.write(
            as(officeWorker),
            HttpMethod.POST,
            "/decisions/" + id(handedOver) + "/approval",
            version(handedOver),
            null),
        404,
        "cases.not-found");
    ok(steps.approve(handedOver));

    byte[] pdf = (byte[]) TestPortal.rows(
            "select f.content from notice n join stored_file f on f.id = n.file_id where n.case_id = ?",
            coachingCase.id())
        .getFirst()
        .get("content");
    assertThat(PdfCheck.violations(pdf)).isEmpty();
    assertThat(PdfCheck.textOf(pdf).replaceAll("\\s+", " "))
        .contains(
            BODY,
            "Sie erhalten Jobcoaching beim Übergang aus der WfbM im Umfang von",
            "Testweg 1",
            "Sozialgericht",
            "§ 67 Abs. 1 Buchst. e Landesrahmenvertrag",
            "§ 107 Abs. 2 SGB IX",
            "60 Fachleistungsstunden (je 45 Minuten)",
            "Bescheid: Sie erhalten Jobcoaching beim Übergang aus der WfbM")
        .doesNotContain("KVJS", "Amt", "§ 39 SGB I)", "§ 185");
    as(officeWorker)
        .get()
        .uri(coachingCase.path("/notices"))
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  @Test
  void everyBodyWritesItsNoticeInItsOwnWords() {
    var draft = ok(post(
        admin,
        "/api/notice-templates",
        Map.of("decidingBody", "INTEGRATION_ASSISTANCE", "kind", "NOTICE")));
    assertThat(draft.get("body").asString()).isEqualTo("INTEGRATION_ASSISTANCE");
    assertThat(draft.get("number").asInt()).isOne();
    // Not the notice: another test begins the one of this office, and only one draft may be open.
    assertThat(ok(post(admin, "/api/notice-templates", Map.of("kind", "PLAIN")))
            .get("body")
            .asString())
        .isEqualTo("OFFICE");
    as(admin)
        .get()
        .uri("/api/notice-templates/" + id(draft) + "/preview?kind=GRANT")
        .exchange()
        .expectStatus()
        .isOk();
  }

  private void enactWorkshopRules() {
    var versions = get(admin, "/api/programmes").at("/programmes/1/versions");
    var preset = get(admin, "/api/programme-versions/" + id(versions.get(versions.size() - 1)));
    var draft = ok(post(admin, "/api/programme-versions/" + id(preset) + "/drafts", Map.of()));
    var rules = JSON.treeToValue(draft.get("parameters"), ProgrammeParameters.class);
    for (var value : Map.<String, Object>of(
            "frame.hours.minutesPerUnit",
            45,
            "frame.hours.rounding",
            "EXACT",
            "afterwards.retentionYearsAfterClose",
            10,
            "afterwards.retentionBasis",
            "§ 84 SGB X")
        .entrySet()) {
      rules = Rules.with(rules, value.getKey(), value.getValue());
    }
    var without = "keine Vorgabe";
    var changed = ok(put(
        admin,
        "/api/programme-versions/" + id(draft),
        draft,
        Map.of(
            "parameters",
            rules,
            "sources",
            Map.of(
                "admission.minWeeklyHours", without,
                "admission.minWeeklyHoursInclusionCompany", without,
                "admission.minDegree", without,
                "admission.minDegreeWithEqualStatus", without))));
    put(
            admin,
            "/api/programme-versions/" + id(draft) + "/entry-into-force",
            changed,
            Map.of("from", LocalDate.now()))
        .expectStatus()
        .isOk();
    var office = ok(post(admin, "/api/programme-versions/" + id(changed) + "/drafts", Map.of()));
    var other = ok(put(
        admin,
        "/api/programme-versions/" + id(office),
        office,
        Map.of(
            "parameters", Rules.with(rules, "legal.decidingBody", "OFFICE"),
            "sources", Map.of())));
    refused(
        put(
            admin,
            "/api/programme-versions/" + id(other) + "/entry-into-force",
            other,
            Map.of("from", LocalDate.now().plusDays(1))),
        409,
        "programmes.body-changed");
  }

  private void assessed(TestCase coachingCase) {
    DecisionGround.complete(coachingCase, "bw");
    DecisionGround.planned(coachingCase, "bw");
    DecisionGround.update(
        "update application_part set content = replace(content, 'EMPLOYED', 'WORKSHOP') where case_id = ?",
        coachingCase.id());
    for (var paper : List.of(
        "WORK_ANALYSIS_FORM", "WORKSHOP_REPORT", "IFD_CONFIRMATION", "DECLARATION_OF_INTENT")) {
      DecisionGround.update("""
          insert into requested_paper (tenant_id, id, version, case_id, paper, requested_on, due_on, arrived_on)
          values ('bw', ?, 0, ?, ?, current_date, current_date, current_date)
          """, Ids.next(), coachingCase.id(), paper);
    }
    DecisionGround.update("""
        update coaching_case c set state = 'ASSESSMENT', filed_on = current_date, version = version + 1,
               programme_version_id = (select v.id from programme_version v where v.programme_id = c.programme_id
                                        and v.state = 'ENACTED' limit 1)
         where c.id = ?
        """, coachingCase.id());
  }

  private static Map<String, Object> sixtyUnits() {
    var start = LocalDate.now().plusDays(10);
    return Map.of(
        "minutes", 60 * 45,
        "startsOn", start.toString(),
        "endsOn", start.plusMonths(6).minusDays(1).toString(),
        "reasons", "Der Übergang kann gelingen.",
        "deviations", Map.of());
  }

  private WebTestClient.ResponseSpec move(TestCase coachingCase) {
    var row = TestPortal.rows("select version from coaching_case where id = ?", coachingCase.id());
    return as(coachingCase.caseWorker())
        .put()
        .uri(coachingCase.path("/programme"))
        .header("If-Match", "\"" + row.getFirst().get("version") + "\"")
        .bodyValue(Map.of("programmeId", programme))
        .exchange();
  }

  private WebTestClient.ResponseSpec enter(int version) {
    return as(admin)
        .put()
        .uri("/api/deciding-bodies/INTEGRATION_ASSISTANCE")
        .header("If-Match", "\"" + version + "\"")
        .bodyValue(Map.of(
            "name", BODY,
            "address", List.of("Testweg 1", "70000 Testkreis"),
            "contact", List.of()))
        .exchange();
  }

  private static Map<String, Object> group() {
    return Map.of("name", GROUP, "decidingBody", "INTEGRATION_ASSISTANCE");
  }

  private Map<String, Object> question(String asking) {
    return new HashMap<>(Map.of(
        "asking",
        asking,
        "programmeId",
        programme,
        "occasions",
        List.of("CHANGED_TASKS"),
        "question",
        "Ich möchte aus der Werkstatt in einen Betrieb wechseln."));
  }

  private List<String> numbers(Person reader, String query) {
    return get(reader, "/api/cases?q=" + query).findValuesAsString("number");
  }

  private String todos(Person reader) {
    return JSON.writeValueAsString(get(reader, "/api/todo"));
  }

  private static JsonNode find(JsonNode choices, String name) {
    for (JsonNode choice : choices) {
      if (choice.get("name").asString().equals(name)) {
        return choice;
      }
    }
    throw new AssertionError(name);
  }

  private JsonNode get(Person reader, String path) {
    return ok(as(reader).get().uri(path).exchange());
  }

  private WebTestClient.ResponseSpec post(Person writer, String path, Object body) {
    return as(writer).post().uri(path).bodyValue(body).exchange();
  }

  private WebTestClient.ResponseSpec put(Person writer, String path, JsonNode before, Object body) {
    return as(writer)
        .put()
        .uri(path)
        .header("If-Match", "\"" + version(before) + "\"")
        .bodyValue(body)
        .exchange();
  }

  private static void refused(WebTestClient.ResponseSpec response, int status, String code) {
    response.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
  }
}
