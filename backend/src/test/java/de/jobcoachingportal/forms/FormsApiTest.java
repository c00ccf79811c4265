package de.jobcoachingportal.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestPortal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class FormsApiTest extends ApiTest {

  @Test
  void aFormIsDraftedSavedAndBroughtIntoForceAndThenStays() throws Exception {
    JsonNode draft = begun("first-" + UUID.randomUUID());
    assertThat(draft.get("state").asString()).isEqualTo("DRAFT");
    ObjectNode changed = Sample.json();
    Sample.at(changed, "/layout/title").put("de", "Geändert");
    JsonNode saved = body(save(draft, changed).expectStatus().isOk());
    assertThat(saved.at("/definition/layout/title/de").asString()).isEqualTo("Geändert");

    save(draft, changed).expectStatus().isEqualTo(412);
    JsonNode inForce = body(inForce(saved, LocalDate.now()).expectStatus().isOk());
    assertThat(inForce.get("state").asString()).isEqualTo("IN_FORCE");
    save(inForce, changed)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("forms.version-stays");
    assertThatThrownBy(() -> {
          try (var connection = TestPortal.maintenance();
              var statement =
                  connection.prepareStatement("update form_version set title = 'x' where id = ?")) {
            statement.setObject(1, UUID.fromString(inForce.get("id").asString()));
            statement.executeUpdate();
          }
        })
        .hasMessageContaining("never changed");
  }

  @Test
  void theNextVersionSupersedesFromItsDay() {
    JsonNode first = body(inForce(begun("next-" + UUID.randomUUID()), LocalDate.now())
        .expectStatus()
        .isOk());
    JsonNode second = body(as(admin())
        .post()
        .uri("/api/forms/" + first.get("formId").asString() + "/drafts")
        .exchange()
        .expectStatus()
        .isCreated());
    assertThat(second.get("number").asInt()).isEqualTo(2);
    inForce(second, LocalDate.now().minusDays(1)).expectStatus().isEqualTo(422);
    inForce(second, LocalDate.now()).expectStatus().isEqualTo(409);
    assertThat(body(inForce(second, LocalDate.now().plusDays(3)).expectStatus().isOk())
            .get("state")
            .asString())
        .isEqualTo("PLANNED");
    assertThat(body(as(admin())
                .get()
                .uri("/api/forms/versions/" + first.get("id").asString())
                .exchange()
                .expectStatus()
                .isOk())
            .get("state")
            .asString())
        .isEqualTo("IN_FORCE");
  }

  @Test
  void aWrongDefinitionIsRefusedWithPlaceAndReason() {
    JsonNode draft = begun("wrong-" + UUID.randomUUID());
    ObjectNode wrong = Sample.json();
    Sample.at(wrong, "/schema/properties/phone").put("pattern", "^(?:0+)+$");
    save(draft, wrong)
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("forms.definition-wrong")
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/definition/schema/properties/phone/pattern")
        .jsonPath("$.errors[0].detail")
        .isNotEmpty();
    as(admin())
        .post()
        .uri("/api/forms/check")
        .bodyValue(Map.of("definition", wrong))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.errors.length()")
        .isEqualTo(1);
  }

  @Test
  void onlyTheAdministrationMakesForms() {
    var coach = person("he", "Begonia", Role.JOB_COACH);
    as(coach).get().uri("/api/forms").exchange().expectStatus().isForbidden();
    as(coach)
        .post()
        .uri("/api/forms")
        .bodyValue(Map.of("key", "mine", "definition", Sample.json()))
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void anotherOfficeDoesNotKnowTheForm() {
    JsonNode draft = begun("ours-" + UUID.randomUUID());
    as(person("bw", "Aster", Role.TENANT_ADMIN))
        .get()
        .uri("/api/forms/versions/" + draft.get("id").asString())
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  private Person admin() {
    return person("he", "Aster", Role.TENANT_ADMIN);
  }

  private JsonNode begun(String key) {
    return body(as(admin())
        .post()
        .uri("/api/forms")
        .bodyValue(Map.of("key", key, "definition", Sample.json()))
        .exchange()
        .expectStatus()
        .isCreated());
  }

  private ResponseSpec save(JsonNode edition, ObjectNode definition) {
    return as(admin())
        .put()
        .uri("/api/forms/versions/" + edition.get("id").asString())
        .header("If-Match", "\"" + edition.get("version").asLong() + "\"")
        .bodyValue(Map.of("definition", definition))
        .exchange();
  }

  private ResponseSpec inForce(JsonNode edition, LocalDate from) {
    return as(admin())
        .post()
        .uri("/api/forms/versions/" + edition.get("id").asString() + "/in-force")
        .header("If-Match", "\"" + edition.get("version").asLong() + "\"")
        .bodyValue(Map.of("from", from.toString()))
        .exchange();
  }

  private static JsonNode body(ResponseSpec answer) {
    return answer.expectBody(JsonNode.class).returnResult().getResponseBody();
  }
}
