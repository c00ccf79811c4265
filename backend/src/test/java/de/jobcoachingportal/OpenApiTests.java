package de.jobcoachingportal;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.testing.ApiTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    String served = anonymous()
        .get()
        .uri("/v3/api-docs")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody();
    JsonNode description = JSON.readTree(served);
    ((ObjectNode) description).remove("servers");
    String text = JSON.writeValueAsString(description) + "\n";
    if (Boolean.getBoolean("openapi.update")) {
      Files.writeString(CHECKED_IN, text);
    }
    assertThat(text).isEqualTo(Files.readString(CHECKED_IN));
  }
}
