package de.jobcoachingportal.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The sample form of these tests: an employee's part with a health section, and an employer's part. */
public final class Sample {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Sample() {}

  public static ObjectNode json() {
    try {
      return (ObjectNode)
          JSON.readTree(Files.readString(Path.of("src/test/resources/forms/sample.json")));
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  static FormDefinition form() {
    return JSON.treeToValue(json(), FormDefinition.class);
  }

  /** The sample with something changed in its JSON. */
  static ObjectNode changed(Consumer<ObjectNode> change) {
    ObjectNode json = json();
    change.accept(json);
    return json;
  }

  static JsonNode answers(String json) {
    return JSON.readTree(json);
  }

  static ObjectNode at(JsonNode json, String pointer) {
    return (ObjectNode) json.at(pointer);
  }
}
