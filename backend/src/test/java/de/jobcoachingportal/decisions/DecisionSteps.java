package de.jobcoachingportal.decisions;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.ApiTest.Person;
import de.jobcoachingportal.testing.TestCase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way of a decision over HTTP, for tests that look at what comes of it. */
final class DecisionSteps {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final TestCase coachingCase;
  private final WebTestClient writer;
  private final WebTestClient second;

  DecisionSteps(TestCase coachingCase, WebTestClient writer, WebTestClient second) {
    this.coachingCase = coachingCase;
    this.writer = writer;
    this.second = second;
  }

  JsonNode draft(String kind, Map<String, Object> content) {
    var begun = ok(write(writer, HttpMethod.POST, "/decisions", null, Map.of("kind", kind)));
    return ok(write(
        writer, HttpMethod.PUT, "/decisions/" + id(begun), version(begun), heard(kind, content)));
  }

  /** What takes something away rests on a reason, and whoever loses it was heard; unless the test says how. */
  static Map<String, Object> heard(String kind, Map<String, Object> content) {
    if (!Set.of("CHANGE", "STOP", "CHANGE_BENEFIT", "STOP_BENEFIT").contains(kind)
        || content.containsKey("curtailment")) {
      return content;
    }
    var whole = new HashMap<>(content);
    String today = LocalDate.now().toString();
    whole.put("curtailment", Map.of("basis", "CHANGED", "askedOn", today, "answeredOn", today));
    return whole;
  }

  WebTestClient.ResponseSpec handOver(JsonNode draft) {
    return write(
        writer, HttpMethod.POST, "/decisions/" + id(draft) + "/hand-over", version(draft), null);
  }

  WebTestClient.ResponseSpec releasePlain(JsonNode draft) {
    return write(
        writer,
        HttpMethod.POST,
        "/decisions/" + id(draft) + "/plain-release",
        version(draft),
        null);
  }

  WebTestClient.ResponseSpec approve(JsonNode draft) {
    return write(
        second, HttpMethod.POST, "/decisions/" + id(draft) + "/approval", version(draft), null);
  }

  /** From the draft to the notice. */
  JsonNode issue(String kind, Map<String, Object> content) {
    return ok(approve(ok(handOver(draft(kind, content)))));
  }

  WebTestClient writer() {
    return writer;
  }

  JsonNode desk() {
    return get(writer, "/decisions");
  }

  JsonNode get(WebTestClient client, String path) {
    return ok(client.get().uri(coachingCase.path(path)).exchange());
  }

  WebTestClient.ResponseSpec write(
      WebTestClient client, HttpMethod method, String path, Integer version, Object body) {
    var request = client.method(method).uri(coachingCase.path(path));
    if (version != null) {
      request.header("If-Match", "\"" + version + "\"");
    }
    return body == null ? request.exchange() : request.bodyValue(body).exchange();
  }

  static JsonNode ok(WebTestClient.ResponseSpec response) {
    return JSON.readTree(response
        .expectStatus()
        .is2xxSuccessful()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody());
  }

  static String id(JsonNode state) {
    return state.get("id").asString();
  }

  static int version(JsonNode state) {
    return state.get("version").asInt();
  }

  /** Somebody of the group who may read after. */
  static Person second(ApiTest test, String tenant) {
    var farn = test.person(tenant, "Farn", Role.CASE_WORKER);
    test.tenants().join(farn, Role.CASE_WORKER, "Gruppe 1");
    return farn;
  }
}
