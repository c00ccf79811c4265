package de.jobcoachingportal.setup;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.programmes.ProgrammeParameters;
import de.jobcoachingportal.programmes.Rules;
import de.jobcoachingportal.testing.ApiTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an office has still to do, and that nothing but doing it changes the list. In mv, where nobody else works. */
class SetupApiTest extends ApiTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Person admin;

  @BeforeEach
  void office() {
    tenants().exist("mv", "Integrationsamt Mecklenburg-Vorpommern", "Mecklenburg-Vorpommern");
    admin = person("mv", "Meerrettich", Role.TENANT_ADMIN);
  }

  @Test
  void everyPointIsDoneByDoingIt() {
    tenants().join(person("he", "Hirse", Role.CASE_WORKER), Role.CASE_WORKER, "Fremd");

    assertThat(setup().get("ready").asBoolean()).isFalse();
    assertThat(point("GROUP").get("done").asBoolean()).isFalse();
    assertThat(point("PEOPLE").get("have").asInt()).isZero();
    var group = call(HttpMethod.POST, "/api/responsibility-groups", null, Map.of("name", "Nord"));
    assertThat(point("GROUP").get("done").asBoolean()).isTrue();
    people(group.get("id").asString());

    programme();
    words();
    var whole = setup();
    assertThat(whole.get("ready").asBoolean()).isTrue();
    assertThat(whole.get("points").toString()).doesNotContain("OTHER_BODY");

    int brought = point("BENEFITS").get("open").asInt();
    assertThat(brought).isPositive().isEqualTo(point("BENEFITS").get("have").asInt());
    assertThat(point("BENEFITS").get("done").asBoolean()).isFalse();
    call(HttpMethod.POST, "/api/benefits", null, JSON.readTree("""
        {"name": "Zuschuss zum Fahrrad", "plainWords": "Geld für ein Fahrrad.", "recipient": "EMPLOYEE",
         "kind": "MONEY", "legalBasis": "§ 185 Abs. 3 SGB IX", "claim": false, "needsCoaching": false,
         "uncapped": false, "active": true}
        """));
    assertThat(point("BENEFITS").get("done").asBoolean()).isTrue();
    assertThat(point("BENEFITS").get("open").asInt()).isEqualTo(brought);
    assertThat(point("FORMS").get("have").asInt()).isPositive();
  }

  /** Two in one group: whoever wrote a draft does not issue it, and others do not read the case. */
  private void people(String group) {
    var first = person("mv", "Melisse", Role.CASE_WORKER);
    var second = person("mv", "Minze", Role.CASE_WORKER);
    work(first, group);
    work(
        second,
        call(HttpMethod.POST, "/api/responsibility-groups", null, Map.of("name", "Süd"))
            .get("id")
            .asString());
    assertThat(point("PEOPLE").get("have").asInt()).isOne();
    assertThat(point("PEOPLE").get("done").asBoolean()).isFalse();

    call(
        HttpMethod.POST,
        "/api/invitations",
        null,
        Map.of(
            "salutation",
            "FRAU",
            "givenName",
            "Mia",
            "familyName",
            "Mohn",
            "role",
            "CASE_WORKER",
            "groupId",
            group,
            "channel",
            "NONE"));
    assertThat(point("PEOPLE").get("have").asInt()).isOne();
    assertThat(point("PEOPLE").get("open").asInt()).isOne();

    work(second, group);
    assertThat(point("PEOPLE").get("have").asInt()).isEqualTo(2);
    assertThat(point("PEOPLE").get("done").asBoolean()).isTrue();
  }

  private void work(Person person, String group) {
    var seen = call(HttpMethod.GET, "/api/people/" + person.id(), null, null);
    call(
        HttpMethod.PUT,
        "/api/people/" + person.id() + "/roles",
        seen,
        Map.of("roles", List.of(Map.of("role", "CASE_WORKER", "groupId", group))));
  }

  private void programme() {
    var preset = call(HttpMethod.GET, "/api/programmes", null, null).at("/programmes/0/versions/0");
    assertThat(point("PROGRAMME").get("open").asInt())
        .isEqualTo(preset.get("open").asInt());
    assertThat(point("PROGRAMME").get("version").asString())
        .isEqualTo(preset.get("id").asString());

    var draft = call(
        HttpMethod.POST,
        "/api/programme-versions/" + preset.get("id").asString() + "/drafts",
        null,
        Map.of());
    assertThat(point("PROGRAMME").get("version").asString())
        .isEqualTo(draft.get("id").asString());
    String path = "/api/programme-versions/" + draft.get("id").asString();
    ProgrammeParameters rules = Rules.complete();
    var whole = call(HttpMethod.PUT, path, draft, Map.of("parameters", rules, "sources", Map.of()));
    assertThat(point("PROGRAMME").get("open").asInt()).isZero();
    assertThat(point("PROGRAMME").get("done").asBoolean()).isFalse();

    var day = LocalDate.now().plusDays(9);
    // One more is begun: it is not what comes into force.
    call(
        HttpMethod.POST,
        "/api/programme-versions/" + preset.get("id").asString() + "/drafts",
        null,
        Map.of());
    var coming = call(HttpMethod.PUT, path + "/entry-into-force", whole, Map.of("from", day));
    assertThat(point("PROGRAMME").get("from").asString()).isEqualTo(day.toString());
    assertThat(point("PROGRAMME").get("version").asString())
        .isEqualTo(draft.get("id").asString());
    assertThat(point("PROGRAMME").get("open").asInt()).isZero();
    assertThat(point("PROGRAMME").get("done").asBoolean()).isFalse();
    var back = call(HttpMethod.DELETE, path + "/entry-into-force", coming, null);
    call(HttpMethod.PUT, path + "/entry-into-force", back, Map.of("from", LocalDate.now()));
    assertThat(point("PROGRAMME").get("done").asBoolean()).isTrue();
  }

  private void words() {
    assertThat(point("ADDRESS").get("done").asBoolean()).isFalse();
    assertThat(point("REMEDY").get("done").asBoolean()).isFalse();
    var draft = call(HttpMethod.POST, "/api/notice-templates", null, Map.of("kind", "NOTICE"));
    String path = "/api/notice-templates/" + draft.get("id").asString();
    var written = call(
        HttpMethod.PUT,
        path,
        draft,
        Map.of(
            "letterhead", List.of("Musterweg 1", "18055 Rostock"),
            "body", draft.at("/content/body").asString(),
            "blocks", List.of(),
            "remedy", "Unser eigener Weg zum Widerspruch."));
    assertThat(point("REMEDY").get("done").asBoolean()).isFalse();
    call(HttpMethod.POST, path + "/enactment", written, Map.of("from", LocalDate.now()));
    assertThat(point("ADDRESS").get("done").asBoolean()).isTrue();
    assertThat(point("REMEDY").get("done").asBoolean()).isTrue();
    assertThat(point("TEMPLATES").get("have").asInt()).isOne();
    assertThat(point("TEMPLATES").get("done").asBoolean()).isFalse();
  }

  @Test
  void whereAnotherBodyDecidesItHasToBeNamed() {
    assertThat(JSON.readTree(as(person("bw", "Vorlage", Role.TENANT_ADMIN))
                .get()
                .uri("/api/setup")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody())
            .toString())
        .contains("OTHER_BODY");
  }

  @Test
  void onlyTheAdministrationReadsIt() {
    for (Role role : List.of(Role.CASE_WORKER, Role.SPECIALIST, Role.EMPLOYEE, Role.JOB_COACH)) {
      as(person("mv", "Malve-" + role, role))
          .get()
          .uri("/api/setup")
          .exchange()
          .expectStatus()
          .isForbidden()
          .expectBody()
          .jsonPath("$.code")
          .isEqualTo("request.not-allowed");
    }
    anonymous().get().uri("/api/setup").exchange().expectStatus().isUnauthorized();
  }

  private JsonNode setup() {
    return call(HttpMethod.GET, "/api/setup", null, null);
  }

  private JsonNode point(String name) {
    return setup().get("points").values().stream()
        .filter(point -> point.get("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** What the administration does; {@code seen}: what it changes. */
  private JsonNode call(HttpMethod method, String uri, JsonNode seen, Object body) {
    var request = as(admin).method(method).uri(uri);
    if (seen != null) {
      request.header("If-Match", "\"" + seen.get("version").asLong() + "\"");
    }
    var answer = (body == null ? request : request.bodyValue(body)).exchange();
    return JSON.readTree(java.util.Objects.requireNonNullElse(
        answer
            .expectStatus()
            .is2xxSuccessful()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody(),
        "null"));
  }
}
