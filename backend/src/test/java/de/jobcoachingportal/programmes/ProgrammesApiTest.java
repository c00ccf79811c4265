package de.jobcoachingportal.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestPortal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Versions of the office's rules from the preset to the next version in force. */
class ProgrammesApiTest extends ApiTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Person admin() {
    return person("rp", "Schachtelhalm", Role.TENANT_ADMIN);
  }

  @Test
  void eachOfficeStartsWithWhatIsKnownOfIt() {
    var he = get(person("he", "Fingerhut", Role.CASE_WORKER), "/api/programmes");
    assertThat(he.get("programmes")).hasSize(1);
    // The first version is the last of the list; other tests draft further ones.
    var versions = he.at("/programmes/0/versions");
    assertThat(versions.get(versions.size() - 1).get("state").asString()).isEqualTo("PRESET");
    var bw = get(person("bw", "Kiefer", Role.CASE_WORKER), "/api/programmes");
    assertThat(bw.get("programmes")).hasSize(2);
    var workshop = get(
        person("bw", "Kiefer", Role.CASE_WORKER),
        "/api/programme-versions/" + bw.at("/programmes/1/versions/0/id").asString());
    assertThat(workshop.at("/parameters/extension/maxHours").asInt()).isEqualTo(30);
    assertThat(workshop.at("/sources/extension.maxHours").asString()).isNotBlank();
    assertThat(workshop.get("actions")).isEmpty();
  }

  @Test
  void aDraftWithGapsCannotComeIntoForceAndSaysWhichTheyAre() {
    var draft = draft();
    enact(draft, LocalDate.now())
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("programmes.not-ready")
        .jsonPath("$.errors[?(@.pointer == '/parameters/frame/months/max')].code")
        .isEqualTo("gap")
        .jsonPath("$.errors[?(@.pointer == '/parameters/admission/offered')].detail")
        .isNotEmpty();
  }

  @Test
  void aContradictionIsKeptInTheDraftAndRefusedAtTheEntryIntoForce() {
    var changed = change(draft(), Rules.with(Rules.complete(), "frame.months.min", 13));
    assertThat(changed.at("/contradictions/0/path").asString()).isEqualTo("frame.months.min");
    enact(changed, LocalDate.now())
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/parameters/frame/months/min");
  }

  @Test
  void aConditionThatNoCaseCanMeetDoesNotComeIntoForce() {
    var rules = Rules.withConditions(
        Rules.complete(),
        List.of(new Condition(
            "stunden",
            "Wenig Stunden",
            "wochenstunden < 10 and wochenstunden > 20",
            "Es sind wenige Stunden.",
            "Es sind zu viele Stunden.",
            "Richtlinie, Nummer 4",
            ProgrammeParameters.Strength.MUST)));
    enact(change(draft(), rules), LocalDate.now())
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/parameters/conditions/0/expression")
        .jsonPath("$.errors[0].detail")
        .isEqualTo("Diese Bedingung kann kein Fall erfüllen.");
  }

  @Test
  void aVersionComesIntoForceOnceADayAndNeverYesterday() {
    var day = LocalDate.now().plusDays(40);
    var first = change(draft(), Rules.complete());
    enact(first, LocalDate.now().minusDays(1))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/from");
    enact(first, day).expectStatus().isOk().expectBody().jsonPath("$.state").isEqualTo("COMING");
    enact(change(draft(), Rules.complete()), day)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("programmes.day-taken");
  }

  @Test
  void aComingVersionCanBeTakenBackAndAVersionInForceCannot() {
    var coming = json(enact(change(draft(), Rules.complete()), LocalDate.now().plusDays(80)));
    as(admin())
        .delete()
        .uri("/api/programme-versions/{id}/entry-into-force", id(coming))
        .header("If-Match", etag(coming))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.state")
        .isEqualTo("DRAFT");
    var further = json(post(
        admin(),
        "/api/programmes",
        Map.of("name", "Betriebliche Erprobung " + UUID.randomUUID(), "copyOf", id(draft()))));
    var inForce = json(enact(change(further, Rules.complete()), LocalDate.now()));
    assertThat(inForce.get("state").asString()).isEqualTo("IN_FORCE");
    as(admin())
        .delete()
        .uri("/api/programme-versions/{id}/entry-into-force", id(inForce))
        .header("If-Match", etag(inForce))
        .exchange()
        .expectStatus()
        .isEqualTo(409);
    assertThatThrownBy(() -> rewrite(id(inForce)))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("never changed");
  }

  @Test
  void theLaterOfTwoAdministratorsIsShownWhatTheEarlierOneMadeOfIt() {
    var draft = draft();
    change(draft, Rules.with(Rules.complete(), "frame.months.max", 10));
    put(admin(), draft, Rules.with(Rules.complete(), "frame.months.max", 8))
        .expectStatus()
        .isEqualTo(412)
        .expectBody()
        .jsonPath("$.current.frame.months.max")
        .isEqualTo(10)
        .jsonPath("$.version")
        .isEqualTo(1);
  }

  @Test
  void onlyTheAdministrationMakesRulesAndOutsidersSeeNoDraft() {
    var draft = draft();
    var worker = person("rp", "Sauerampfer", Role.CASE_WORKER);
    var employee = person("rp", "Salbei", Role.EMPLOYEE);
    assertThat(get(worker, "/api/programme-versions/" + id(draft)).get("actions"))
        .isEmpty();
    put(worker, draft, Rules.complete()).expectStatus().isForbidden();
    as(employee)
        .get()
        .uri("/api/programme-versions/{id}", id(draft))
        .exchange()
        .expectStatus()
        .isNotFound();
    assertThat(get(employee, "/api/programmes").toString()).doesNotContain("DRAFT");
  }

  @Test
  void aNonsenseValueIsRefusedWithItsPlace() {
    var draft = draft();
    var body = JSON.valueToTree(Map.of("parameters", Rules.complete(), "sources", Map.of()));
    ((tools.jackson.databind.node.ObjectNode) body.at("/parameters/frame/months")).put("max", -1);
    as(admin())
        .put()
        .uri("/api/programme-versions/{id}", id(draft))
        .header("If-Match", etag(draft))
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/parameters/frame/months/max");
  }

  private JsonNode draft() {
    var preset = get(admin(), "/api/programmes").at("/programmes/0/versions");
    var first = preset.get(preset.size() - 1).get("id").asString();
    return json(post(admin(), "/api/programme-versions/" + first + "/drafts", null));
  }

  private JsonNode change(JsonNode draft, ProgrammeParameters rules) {
    return json(put(admin(), draft, rules).expectStatus().isOk());
  }

  private WebTestClient.ResponseSpec put(
      Person person, JsonNode version, ProgrammeParameters rules) {
    return as(person)
        .put()
        .uri("/api/programme-versions/{id}", id(version))
        .header("If-Match", etag(version))
        .bodyValue(Map.of("parameters", rules, "sources", Map.of()))
        .exchange();
  }

  private WebTestClient.ResponseSpec enact(JsonNode version, LocalDate from) {
    return as(admin())
        .put()
        .uri("/api/programme-versions/{id}/entry-into-force", id(version))
        .header("If-Match", etag(version))
        .bodyValue(Map.of("from", from))
        .exchange();
  }

  private WebTestClient.ResponseSpec post(Person person, String uri, Object body) {
    var request = as(person).post().uri(uri);
    return (body == null ? request : request.bodyValue(body)).exchange();
  }

  private JsonNode get(Person person, String uri) {
    return json(as(person).get().uri(uri).exchange().expectStatus().isOk());
  }

  private static JsonNode json(WebTestClient.ResponseSpec answer) {
    return JSON.readTree(answer
        .expectStatus()
        .is2xxSuccessful()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody());
  }

  private static String id(JsonNode version) {
    return version.get("id").asString();
  }

  private static String etag(JsonNode version) {
    return "\"" + version.get("version").asLong() + "\"";
  }

  private static void rewrite(String id) throws SQLException {
    try (var connection = TestPortal.maintenance();
        var statement = connection.prepareStatement(
            "update programme_version set parameters = '{}' where id = ?")) {
      statement.setObject(1, UUID.fromString(id));
      statement.executeUpdate();
    }
  }
}
