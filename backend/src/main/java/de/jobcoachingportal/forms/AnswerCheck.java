package de.jobcoachingportal.forms;

import com.google.re2j.Pattern;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import com.networknt.schema.regex.RegularExpressionFactory;
import de.jobcoachingportal.problems.FieldError;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Judges answers by a schema. One finding per place: the first in {@link #ORDER}, as the browser has it too
 * (frontend/src/forms/definition/verdict.ts).
 */
final class AnswerCheck {
  /** Keywords from "can never be right" to "not yet right". */
  static final List<String> ORDER = List.of(
      "additionalProperties",
      "type",
      "enum",
      "const",
      "uniqueItems",
      "maxItems",
      "maxLength",
      "format",
      "pattern",
      "minimum",
      "maximum",
      "minLength",
      "minItems",
      "required");

  /** These can not become right by typing on, so they are not even kept. */
  private static final int LAST_IMPOSSIBLE = ORDER.indexOf("maxItems");

  private static final RegularExpressionFactory LINEAR = pattern -> {
    Pattern compiled = Pattern.compile(pattern);
    return text -> compiled.matcher(text).find();
  };

  private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
      SpecificationVersion.DRAFT_2020_12,
      builder -> builder
          .schemaCacheEnabled(false)
          .schemaRegistryConfig(SchemaRegistryConfig.builder()
              .formatAssertionsEnabled(true)
              .pathType(PathType.JSON_POINTER)
              .regularExpressionFactory(LINEAR)
              .build()));

  private final Schema schema;
  private final Words words;

  private AnswerCheck(JsonNode schema, Words words) {
    this.schema = REGISTRY.getSchema(schema);
    this.words = words;
  }

  /** Says what is wrong at a place, in German. */
  interface Words {
    String say(String pointer, String keyword, JsonNode limit);
  }

  static AnswerCheck of(JsonNode schema) {
    return new AnswerCheck(schema, AnswerWords::plain);
  }

  /** Of one part; amounts are said as money. */
  static AnswerCheck of(FormDefinition definition, Filler filler) {
    return new AnswerCheck(PartSchema.of(definition, filler), new AnswerWords(definition));
  }

  /** What is not right, by JSON pointer into the answers; the code is the keyword that was not met. */
  List<FieldError> verdict(JsonNode answers) {
    var worst = new TreeMap<String, Error>();
    for (Error error : schema.validate(answers)) {
      if (ORDER.contains(error.getKeyword())) {
        worst.merge(
            pointer(error),
            error,
            (a, b) -> Comparator.<Error>comparingInt(e -> ORDER.indexOf(e.getKeyword()))
                        .compare(a, b)
                    <= 0
                ? a
                : b);
      }
    }
    return worst.entrySet().stream().map(this::finding).toList();
  }

  static boolean isImpossible(FieldError finding) {
    return ORDER.indexOf(finding.code()) <= LAST_IMPOSSIBLE && !finding.code().equals("const");
  }

  private FieldError finding(Map.Entry<String, Error> found) {
    Error error = found.getValue();
    JsonNode limit = error.getSchemaNode();
    return new FieldError(
        found.getKey(), error.getKeyword(), words.say(found.getKey(), error.getKeyword(), limit));
  }

  private static String pointer(Error error) {
    String at = error.getInstanceLocation().toString();
    boolean ofProperty =
        error.getKeyword().equals("required") || error.getKeyword().equals("additionalProperties");
    return ofProperty && error.getProperty() != null
        ? at + "/" + error.getProperty().replace("~", "~0").replace("/", "~1")
        : at;
  }
}
