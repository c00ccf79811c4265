package de.jobcoachingportal.decisions;

import static de.jobcoachingportal.decisions.DecisionSteps.ok;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.letters.PdfCheck;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A case in which a benefit can be asked for, and the steps up to the notice. */
abstract class BenefitGround extends ApiTest {
  static final JsonMapper JSON = JsonMapper.builder().build();
  static final String AID = "Technische Arbeitshilfen";
  static final String EQUIPMENT =
      "Behinderungsgerechte Einrichtung und Gestaltung von Arbeitsplätzen";
  static final String ASSISTANCE = "Notwendige Arbeitsassistenz";

  TestCase filed() {
    var c = TestCase.in(this, "he", CaseState.COMPETENCE_CHECK);
    DecisionGround.complete(c, "he");
    return c;
  }

  DecisionSteps steps(TestCase c) {
    return new DecisionSteps(c, as(c.caseWorker()), as(DecisionSteps.second(this, "he")));
  }

  JsonNode ask(TestCase c, Person person, String benefit, Map<String, Object> wish) {
    var body = asking(benefit, false);
    body.put("wish", wish);
    return ok(steps(c).write(as(person), HttpMethod.POST, "/benefits", null, body));
  }

  void change(TestCase c, Person person, JsonNode asked, Map<String, Object> wish) {
    ok(steps(c)
        .write(
            as(person),
            HttpMethod.PUT,
            "/benefits/" + DecisionSteps.id(asked),
            DecisionSteps.version(asked),
            wish));
  }

  JsonNode draft(
      TestCase c, DecisionSteps steps, String kind, JsonNode asked, Map<String, Object> content) {
    var begun = ok(steps.write(
        as(c.caseWorker()),
        HttpMethod.POST,
        "/decisions",
        null,
        Map.of("kind", kind, "benefitRequestId", DecisionSteps.id(asked))));
    return ok(steps.write(
        as(c.caseWorker()),
        HttpMethod.PUT,
        "/decisions/" + DecisionSteps.id(begun),
        DecisionSteps.version(begun),
        DecisionSteps.heard(kind, content)));
  }

  Map<String, Object> asking(String benefit, boolean suggested) {
    return new HashMap<>(Map.of(
        "benefitId", benefitId(benefit), "wish", wish("NONE", null), "suggested", suggested));
  }

  String benefitId(String name) {
    return DecisionSteps.id(benefit(name));
  }

  JsonNode benefit(String name) {
    var all = JSON.readTree(as(person("he", "Salbei", de.jobcoachingportal.identity.Role.SBV))
        .get()
        .uri("/api/benefits")
        .exchange()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody());
    for (JsonNode benefit : all.get("benefits")) {
      if (benefit.get("name").asString().equals(name)) {
        return benefit;
      }
    }
    throw new AssertionError(name);
  }

  static Map<String, Object> wish(String carrier, String answer) {
    var wish = new HashMap<String, Object>(Map.of(
        "purpose",
        "Greifhilfe für Amarylli",
        "costCents",
        80_000,
        "offerThere",
        true,
        "restBy",
        "EMPLOYER",
        "carrier",
        carrier));
    wish.put("carrierAnswer", answer);
    return wish;
  }

  static Map<String, Object> content(int amount) {
    return new HashMap<>(Map.of(
        "reasons", "Mit der Arbeitshilfe bleibt der Arbeitsplatz.",
        "contribution", Map.of("amountCents", amount, "sharePercent", 75, "restBy", "EMPLOYER"),
        "deviations", Map.of()));
  }

  JsonNode pack(TestCase c, Person person) {
    return steps(c).get(as(person), "/package");
  }

  JsonNode part(TestCase c, Person person, String name) {
    for (JsonNode part : pack(c, person).get("parts")) {
      if (part.get("name").asString().equals(name)) {
        return part;
      }
    }
    throw new AssertionError(name);
  }

  static byte[] notice(TestCase c) {
    var id = (UUID) TestPortal.rows("select file_id from notice where case_id = ?", c.id())
        .getFirst()
        .get("file_id");
    return (byte[]) TestPortal.rows("select content from stored_file where id = ?", id)
        .getFirst()
        .get("content");
  }

  JsonNode granted(TestCase c) {
    var asked = ask(c, c.employee(), AID, wish("NONE", null));
    issue(c, "GRANT_BENEFIT", asked, content(60_000));
    return asked;
  }

  void issue(TestCase c, String kind, JsonNode asked, Map<String, Object> content) {
    var steps = steps(c);
    ok(steps.approve(ok(steps.handOver(draft(c, steps, kind, asked, content)))));
  }

  JsonNode write(TestCase c, JsonNode draft, Map<String, Object> content) {
    return ok(steps(c)
        .write(
            as(c.caseWorker()),
            HttpMethod.PUT,
            "/decisions/" + DecisionSteps.id(draft),
            DecisionSteps.version(draft),
            content));
  }

  JsonNode begin(TestCase c, String kind, JsonNode asked) {
    return ok(steps(c)
        .write(as(c.caseWorker()), HttpMethod.POST, "/decisions", null, about(kind, asked)));
  }

  JsonNode open(TestCase c, JsonNode asked) {
    return steps(c).get(as(c.caseWorker()), path(asked)).get("open");
  }

  List<String> kinds(TestCase c, JsonNode asked) {
    return steps(c)
        .get(as(c.caseWorker()), path(asked))
        .get("kinds")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  JsonNode object(TestCase c) {
    var decision = TestPortal.rows(
            "select id from decision where case_id = ? and state = 'ISSUED' order by issued_at desc",
            c.id())
        .getFirst()
        .get("id");
    return ok(steps(c)
        .write(
            as(c.employee()),
            HttpMethod.POST,
            "/objections",
            null,
            Map.of("decisionId", decision.toString(), "grounds", "Das reicht nicht.")));
  }

  void remedy(TestCase c) {
    close(c, object(c));
  }

  void close(TestCase c, JsonNode objection) {
    steps(c)
        .write(
            as(c.caseWorker()),
            HttpMethod.POST,
            "/objections/" + DecisionSteps.id(objection) + "/outcome",
            0,
            Map.of("outcome", "REMEDIED", "note", "Wir sehen es neu an."))
        .expectStatus()
        .is2xxSuccessful();
  }

  static String path(JsonNode asked) {
    return "/decisions?benefit=" + DecisionSteps.id(asked);
  }

  static Map<String, Object> about(String kind, JsonNode asked) {
    return Map.of("kind", kind, "benefitRequestId", DecisionSteps.id(asked));
  }

  static Map<String, Object> words() {
    return new HashMap<>(Map.of("reasons", "Dafür gibt es einen Grund.", "deviations", Map.of()));
  }

  static Map<String, Object> end(LocalDate day) {
    var content = words();
    content.put("endsOn", day == null ? null : day.toString());
    return DecisionSteps.heard("STOP_BENEFIT", content);
  }

  static String letter(TestCase c) throws IOException {
    var pdf = (byte[]) TestPortal.rows("""
            select f.content from notice n join stored_file f on f.tenant_id = n.tenant_id and f.id = n.file_id
             where n.case_id = ? order by n.issued_at desc
            """, c.id()).getFirst().get("content");
    return PdfCheck.textOf(pdf).replaceAll("[\\s\u00a0]+", " ");
  }

  /** As if days had gone by. */
  static void move(TestCase c, String days) {
    TestPortal.rows(
        "update benefit_request set " + days + " where case_id = ? returning id", c.id());
  }

  /** Runs a migration once more, as at the next start after what it is about has come to be. */
  static void asOwner(String migration) throws IOException, SQLException {
    try (var owner =
            TestPortal.connect("portal_owner", TestPortal.postgres().passwords().owner());
        var statement = owner.createStatement()) {
      statement.execute(
          new ClassPathResource(migration).getContentAsString(StandardCharsets.UTF_8));
    }
  }

  static List<Object> askedRelations(TestCase c) {
    return TestPortal.rows("""
            select for_relation from todo where case_id = ? and kind = 'BENEFIT_ASK' and done_at is null
             order by for_relation
            """, c.id()).stream()
        .map(row -> row.get("for_relation"))
        .toList();
  }
}
