package de.jobcoachingportal.forms;

import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What tests of filled forms do again and again: bring a form into force, begin it in a case, save and confirm a part. */
abstract class FormTest extends ApiTest {
  static final String COMPANY =
      "{\"agreed\":true,\"phone\":\"0561 1004\",\"tasks\":[{\"what\":\"Packen\",\"cost\":1250}]}";
  private final JsonMapper json = JsonMapper.builder().build();

  Person admin() {
    return person("he", "Aster", Role.TENANT_ADMIN);
  }

  JsonNode draft(Consumer<ObjectNode> change) {
    return body(as(admin())
        .post()
        .uri("/api/forms")
        .bodyValue(Map.of("key", "form-" + UUID.randomUUID(), "definition", Sample.changed(change)))
        .exchange()
        .expectStatus()
        .isCreated());
  }

  /** Id of a version in force from today. */
  String inForce(Consumer<ObjectNode> change) {
    String version = draft(change).get("id").asString();
    as(admin())
        .post()
        .uri("/api/forms/versions/" + version + "/in-force")
        .header("If-Match", "\"0\"")
        .bodyValue(Map.of("from", LocalDate.now().toString()))
        .exchange()
        .expectStatus()
        .isOk();
    return version;
  }

  String begin(TestCase one) {
    return begin(one, inForce(change -> {}));
  }

  String begin(TestCase one, String version) {
    return body(as(one.caseWorker())
            .post()
            .uri(one.path("/forms"))
            .bodyValue(Map.of("versionId", version))
            .exchange()
            .expectStatus()
            .isCreated())
        .get("id")
        .asString();
  }

  ResponseSpec save(
      TestCase one, Person person, String form, String filler, long version, String answers) {
    return put(one, person, form, filler, version, Map.of("answers", json.readTree(answers)));
  }

  ResponseSpec recorded(
      TestCase one,
      Person person,
      String form,
      String filler,
      long version,
      String answers,
      Relation inTheNameOf) {
    var recordedFor = Map.of(
        "participantId",
        one.participant(inTheNameOf),
        "channel",
        "PHONE",
        "receivedOn",
        LocalDate.now().toString());
    return put(
        one,
        person,
        form,
        filler,
        version,
        Map.of("answers", json.readTree(answers), "recordedFor", recordedFor));
  }

  private ResponseSpec put(
      TestCase one, Person person, String form, String filler, long version, Object wish) {
    return as(person)
        .put()
        .uri(one.path("/forms/" + form + "/parts/" + filler))
        .header("If-Match", "\"" + version + "\"")
        .bodyValue(wish)
        .exchange();
  }

  ResponseSpec confirm(TestCase one, Person person, String form, String filler, long version) {
    return step(one, person, form, filler, "confirmation", version, Map.of());
  }

  ResponseSpec reopen(TestCase one, Person person, String form, String filler, long version) {
    return step(
        one,
        person,
        form,
        filler,
        "reopening",
        version,
        Map.of("reason", "Die Aufgaben haben sich geändert."));
  }

  private ResponseSpec step(
      TestCase one,
      Person person,
      String form,
      String filler,
      String step,
      long version,
      Object wish) {
    return as(person)
        .post()
        .uri(one.path("/forms/" + form + "/parts/" + filler + "/" + step))
        .header("If-Match", "\"" + version + "\"")
        .bodyValue(wish)
        .exchange();
  }

  JsonNode read(TestCase one, Person person, String form) {
    return body(as(person)
        .get()
        .uri(one.path("/forms/" + form))
        .exchange()
        .expectStatus()
        .isOk());
  }

  static JsonNode body(ResponseSpec answer) {
    return answer.expectBody(JsonNode.class).returnResult().getResponseBody();
  }
}
