package de.jobcoachingportal.decisions;

import static de.jobcoachingportal.decisions.DecisionSteps.ok;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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
        content));
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
}
