package de.jobcoachingportal.forms;

import de.jobcoachingportal.forms.FieldScope.Placed;
import de.jobcoachingportal.forms.FormLayout.Field;
import de.jobcoachingportal.problems.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Kind and schema of a field have to belong together, and the schema must be able to be met. */
final class KindRules {
  private static final int LONGEST_TEXT = PatternCheck.LONGEST_TEXT;

  private final List<FieldError> errors = new ArrayList<>();
  private final Placed placed;
  private final JsonNode schema;
  private final String pointer;

  private KindRules(Placed placed, JsonNode schema, String pointer) {
    this.placed = placed;
    this.schema = schema;
    this.pointer = pointer;
  }

  static List<FieldError> of(Placed placed, JsonNode schema, String pointer) {
    var rules = new KindRules(placed, schema, pointer);
    rules.check();
    return rules.errors;
  }

  private void check() {
    FieldKind kind = placed.field().kind();
    if (!belongsTo(kind, schema)) {
      add("/kind", "kind", "Diese Feldart und die Regel im Schema gehören nicht zusammen.");
      return;
    }
    switch (kind) {
      case TEXT -> text(LONGEST_TEXT);
      case LONG_TEXT -> text(10_000);
      case NUMBER, MONEY -> ordered("minimum", "maximum");
      case CHOICE -> options(schema.path("enum"));
      case SEVERAL -> {
        options(schema.path("items").path("enum"));
        ordered("minItems", "maxItems");
      }
      case FILE, GROUP -> ordered("minItems", "maxItems");
      default -> {}
    }
    if (placed.field().options() != null && kind != FieldKind.CHOICE && kind != FieldKind.SEVERAL) {
      add("/options", "kind", "Nur Auswahlfelder haben Antworten zur Auswahl.");
    }
    if ((kind == FieldKind.GROUP) == placed.field().row().isEmpty()) {
      add("/fields", "kind", "Eine Gruppe braucht Felder, andere Feldarten haben keine.");
    }
    if (kind == FieldKind.GROUP
        && placed.field().row().stream().anyMatch(field -> field.kind() == FieldKind.GROUP)) {
      add("/fields", "too-deep", "Eine Gruppe kann keine Gruppe enthalten.");
    }
  }

  private static boolean belongsTo(FieldKind kind, JsonNode schema) {
    String type = schema.path("type").asString("");
    boolean plain = !schema.has("enum") && !schema.has("format");
    return switch (kind) {
      case TEXT, LONG_TEXT -> type.equals("string") && plain;
      case NUMBER -> type.equals("integer") || type.equals("number");
      case MONEY -> type.equals("integer");
      case DATE -> schema.has("format");
      case CHOICE -> type.equals("string") && schema.has("enum");
      case SEVERAL -> type.equals("array") && schema.path("items").has("enum");
      case YES_NO -> type.equals("boolean");
      case PERSON -> schema.path("$ref").asString("").equals("#/$defs/person");
      case ADDRESS -> schema.path("$ref").asString("").equals("#/$defs/address");
      case FILE -> schema.path("items").has("$ref");
      case CONFIRMATION -> schema.has("const");
      case GROUP -> schema.path("items").has("properties");
    };
  }

  private void text(int longest) {
    ordered("minLength", "maxLength");
    if (schema.path("maxLength").asInt() > longest) {
      rule(
          "maxLength",
          "too-large",
          "Höchstens " + longest + " Zeichen sind bei dieser Feldart möglich.");
    }
    if (!schema.has("pattern")) {
      return;
    }
    if (placed.field().kind() != FieldKind.TEXT) {
      rule("pattern", "kind", "Ein Muster gibt es nur bei kurzem Text.");
      return;
    }
    var danger = PatternCheck.danger(schema.path("pattern").asString());
    if (danger != null) {
      rule("pattern", "pattern", danger);
    }
  }

  private void ordered(String least, String most) {
    if (schema.has(least)
        && schema.has(most)
        && schema.path(least).asDouble() > schema.path(most).asDouble()) {
      rule(least, "never", "Der kleinste Wert liegt über dem größten: Keine Antwort wäre richtig.");
    }
  }

  private void options(JsonNode values) {
    Set<String> inSchema = new HashSet<>();
    values.forEach(value -> inSchema.add(value.asString()));
    List<FormLayout.Option> options =
        placed.field().options() == null ? List.of() : placed.field().options();
    Set<String> inLayout = new HashSet<>();
    options.forEach(option -> inLayout.add(option.value()));
    if (!inSchema.equals(inLayout) || options.size() != inLayout.size()) {
      add(
          "/options",
          "options",
          "Die Antworten zur Auswahl und die Werte im Schema sind nicht dieselben.");
    } else if (options.stream().noneMatch(FormLayout.Option::asked)) {
      add("/options", "retired", "Mindestens eine Antwort muss noch zur Wahl stehen.");
    }
  }

  private void add(String part, String code, String detail) {
    errors.add(new FieldError(placed.pointer() + part, code, named(detail)));
  }

  private void rule(String keyword, String code, String detail) {
    errors.add(new FieldError(pointer + "/" + keyword, code, named(detail)));
  }

  private String named(String detail) {
    Field field = placed.field();
    return "„" + field.label().de() + "“: " + detail;
  }
}
