package de.jobcoachingportal.forms;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import de.jobcoachingportal.problems.FieldError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and checks definitions: first their shape (definition.schema.json), then what a shape cannot say. */
@Component
class Definitions {
  /** A field of the schema, or one of a row. What alternatives of its rule were missed is told once, here. */
  private static final Pattern FIELD =
      Pattern.compile("^/schema/properties/[^/]+(?:/items/properties/[^/]+)?");

  private final JsonMapper json = JsonMapper.builder().build();
  private final Schema shape;

  Definitions() {
    try (InputStream in = new ClassPathResource("forms/definition.schema.json").getInputStream()) {
      shape = SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              builder -> builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().pathType(PathType.JSON_POINTER).build()))
          .getSchema(json.readTree(in));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  FormDefinition read(String stored) {
    return json.readValue(stored, FormDefinition.class);
  }

  String write(FormDefinition definition) {
    return json.writeValueAsString(definition);
  }

  /** What is wrong, by JSON pointer into the definition; empty if it may be saved. */
  List<FieldError> check(JsonNode definition) {
    var wrong = shape(definition);
    return wrong.isEmpty() ? DefinitionCheck.of(read(definition)) : wrong;
  }

  /** @param definition one that passed {@link #check} */
  FormDefinition read(JsonNode definition) {
    return json.treeToValue(definition, FormDefinition.class);
  }

  private List<FieldError> shape(JsonNode definition) {
    Map<String, FieldError> byPlace = new LinkedHashMap<>();
    for (Error error : shape.validate(definition)) {
      String at = error.getInstanceLocation().toString();
      Matcher field = FIELD.matcher(at);
      boolean inAlternative =
          error.getEvaluationPath().toString().contains("/anyOf") && field.find();
      String place = inAlternative ? field.group() : at;
      byPlace.putIfAbsent(
          place, new FieldError(place, "shape", inAlternative ? ALTERNATIVES : sentence(error)));
    }
    return withoutThoseAbove(byPlace);
  }

  private static final String ALTERNATIVES =
      "Die Regel dieses Feldes gehört zu keiner Feldart. Welche es gibt, steht in docs/forms.md.";

  /** A fault in a row also fails the group around it; the inner place says more. */
  private static List<FieldError> withoutThoseAbove(Map<String, FieldError> byPlace) {
    var kept = new ArrayList<FieldError>();
    byPlace.forEach((place, error) -> {
      if (byPlace.keySet().stream()
          .noneMatch(other -> other.startsWith(place + "/items/properties/"))) {
        kept.add(error);
      }
    });
    return kept;
  }

  private static String sentence(Error error) {
    String name = error.getProperty();
    return switch (error.getKeyword()) {
      case "required" -> "Hier fehlt „" + name + "“.";
      case "additionalProperties" -> "„" + name + "“ ist hier nicht vorgesehen.";
      case "pattern" ->
        "Namen beginnen mit einem kleinen Buchstaben und bestehen aus Buchstaben und Ziffern.";
      case "minLength" -> "Hier fehlen die Worte.";
      case "minItems", "minProperties" -> "Hier muss mindestens ein Eintrag stehen.";
      case "maxLength" -> "Das ist zu lang.";
      case "maxItems", "maxProperties" -> "Das sind zu viele Einträge.";
      default -> "Dieser Wert ist hier nicht vorgesehen.";
    };
  }
}
