package de.jobcoachingportal;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.testing.ApiTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description that is checked in is the one the API gives. Changed on purpose? Run this test once with {@code
 * -Dopenapi.update=true} and look at the difference.
 */
class OpenApiTests extends ApiTest {
  private static final Path CHECKED_IN = Path.of("../docs/openapi.json");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Test
  void theDescriptionIsTheOneCheckedIn() throws IOException {
    JsonNode description = description();
    ((ObjectNode) description).remove("servers");
    String text = JSON.writeValueAsString(description) + "\n";
    if (Boolean.getBoolean("openapi.update")) {
      Files.writeString(CHECKED_IN, text);
    }
    assertThat(text).isEqualTo(Files.readString(CHECKED_IN));
  }

  @Test
  void whatIsNotNullableIsAlwaysInAnAnswerAndTheRestMayBeNull() {
    JsonNode todo = schema("TodoView");
    assertThat(names(todo.path("required"))).containsAll(todo.path("properties").propertyNames());
    assertThat(names(todo.at("/properties/paragraph/type"))).containsExactly("string", "null");
    assertThat(todo.at("/properties/kind/type").stringValue()).isEqualTo("string");
    assertThat(schema("CaseListView").at("/properties/count/oneOf/1/type").stringValue())
        .isEqualTo("null");
  }

  @Test
  void whatARecordLeavesOutIsOptionalInsteadOfNull() {
    JsonNode application = schema("ApplicationView");
    assertThat(names(application.path("required"))).containsExactly("actions", "gaps");
    assertThat(application.at("/properties/filedOn/type").stringValue()).isEqualTo("string");
  }

  @Test
  void aRequestMayLeaveOutWhatIsNullable() {
    JsonNode invite = schema("InviteToCase");
    assertThat(names(invite.path("required")))
        .containsExactly("familyName", "givenName", "how", "relation", "salutation");
    assertThat(names(schema("AskExtension").path("required"))).contains("minutes", "months");
  }

  @Test
  void choicesAreToldApartByTheWordThatIsWritten() {
    assertThat(schema("EarlyEndViewNeutral").at("/properties/kind/const").stringValue())
        .isEqualTo("NEUTRAL");
    assertThat(schema("EarlyEndView").path("oneOf")).hasSize(3);
  }

  @Test
  void everyOperationSaysHowItRefuses() {
    for (JsonNode path : description().path("paths")) {
      for (JsonNode operation : path) {
        assertThat(operation.at("/responses/default/$ref").stringValue())
            .isEqualTo("#/components/responses/Problem");
      }
    }
  }

  private JsonNode schema(String name) {
    return description().path("components").path("schemas").path(name);
  }

  private static List<String> names(JsonNode array) {
    return array.valueStream().map(JsonNode::stringValue).toList();
  }

  private JsonNode description() {
    return JSON.readTree(anonymous()
        .get()
        .uri("/v3/api-docs")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody());
  }
}
