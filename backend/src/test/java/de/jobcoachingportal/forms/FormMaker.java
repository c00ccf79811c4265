package de.jobcoachingportal.forms;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes forms and answers, right and wrong ones, the same for the same seed. */
final class FormMaker {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> OPTIONS = List.of("a", "b", "c");
  private static final List<String> PATTERNS =
      List.of("^[0-9]{5}$", "^\\p{L}+$", "^(?:ja|nein)$", "^[^@]+@[^@]+$", "\\d");
  private static final List<String> TEXTS = List.of(
      "",
      "a",
      "ja",
      "12345",
      "Übung",
      "a@b",
      "eine längere Antwort mit mehreren Wörtern",
      "😀😀",
      "x1");
  private static final List<String> DAYS = List.of(
      "2026-11-20", "2024-02-29", "2025-02-29", "20.11.2026", "2026-13-01", "0000-00-00", "");

  private final Random random;

  FormMaker(long seed) {
    this.random = new Random(seed);
  }

  FormDefinition form() {
    ObjectNode schema = object();
    ObjectNode layout = NODES.objectNode();
    layout.put("neededForGrant", false).putObject("title").put("de", "Erzeugt");
    ObjectNode section = layout.putArray("steps").addObject();
    section.put("key", "step").putObject("title").put("de", "Schritt");
    section = section.putArray("sections").addObject();
    section.put("key", "part").put("filledBy", "EMPLOYEE").putObject("title").put("de", "Teil");
    section.putArray("seenBy").add("EVERYONE");
    ArrayNode fields = section.putArray("fields");
    int count = 4 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      field(schema, fields, "f" + i, i, true);
    }
    ObjectNode form = NODES.objectNode();
    form.set("schema", schema);
    form.set("layout", layout);
    return JSON.treeToValue(form, FormDefinition.class);
  }

  private ObjectNode object() {
    ObjectNode schema = NODES.objectNode().put("type", "object");
    schema.putObject("properties");
    schema.putArray("required");
    return schema.put("additionalProperties", false);
  }

  private void field(ObjectNode schema, ArrayNode fields, String name, int before, boolean groups) {
    FieldKind kind =
        FieldKind.values()[random.nextInt(FieldKind.values().length - (groups ? 0 : 1))];
    ObjectNode field = fields.addObject().put("field", name).put("kind", kind.name());
    field.putObject("label").put("de", name);
    ((ObjectNode) schema.get("properties")).set(name, schema(kind, field));
    if (kind == FieldKind.CHOICE || kind == FieldKind.SEVERAL) {
      ArrayNode options = field.putArray("options");
      OPTIONS.forEach(
          option -> options.addObject().put("value", option).putObject("label").put("de", option));
    }
    if (random.nextInt(3) > 0) {
      ((ArrayNode) schema.get("required")).add(name);
    }
    if (before > 0 && random.nextInt(2) == 0) {
      condition(fields, field, before);
    }
  }

  /** On one of the fields before, if it has fixed answers: so nothing goes in circles. */
  private void condition(ArrayNode fields, ObjectNode field, int before) {
    JsonNode asked = fields.get(random.nextInt(before));
    FieldKind kind = FieldKind.valueOf(asked.get("kind").asString());
    boolean text = kind == FieldKind.CHOICE || kind == FieldKind.SEVERAL;
    if (!text && kind != FieldKind.YES_NO && kind != FieldKind.CONFIRMATION) {
      return;
    }
    ArrayNode in = field
        .putArray("shownIf")
        .addObject()
        .put("field", asked.get("field").asString())
        .putArray("in");
    if (text) {
      in.add("a");
      if (random.nextBoolean()) {
        in.add("b");
      }
    } else {
      in.add(kind == FieldKind.CONFIRMATION || random.nextBoolean());
    }
  }

  private ObjectNode schema(FieldKind kind, ObjectNode field) {
    return switch (kind) {
      case TEXT -> text();
      case LONG_TEXT ->
        NODES.objectNode().put("type", "string").put("minLength", 1).put("maxLength", 20);
      case NUMBER ->
        NODES
            .objectNode()
            .put("type", random.nextBoolean() ? "integer" : "number")
            .put("minimum", -2)
            .put("maximum", 9);
      case MONEY ->
        NODES.objectNode().put("type", "integer").put("minimum", 100).put("maximum", 5000);
      case DATE -> NODES.objectNode().put("type", "string").put("format", "date");
      case CHOICE -> options();
      case SEVERAL -> {
        ObjectNode several = NODES
            .objectNode()
            .put("type", "array")
            .put("uniqueItems", true)
            .put("minItems", random.nextInt(2));
        several.set("items", options());
        yield several.put("maxItems", 2);
      }
      case YES_NO -> NODES.objectNode().put("type", "boolean");
      case PERSON -> NODES.objectNode().put("$ref", "#/$defs/person");
      case ADDRESS -> NODES.objectNode().put("$ref", "#/$defs/address");
      case FILE -> {
        ObjectNode file =
            NODES.objectNode().put("type", "array").put("uniqueItems", true).put("maxItems", 2);
        file.putObject("items").put("$ref", "#/$defs/file");
        yield file;
      }
      case CONFIRMATION -> NODES.objectNode().put("const", true);
      case GROUP -> group(field);
    };
  }

  private ObjectNode group(ObjectNode field) {
    ObjectNode row = object();
    ArrayNode fields = field.putArray("fields");
    for (int i = 0; i < 3; i++) {
      field(row, fields, "r" + i, i, false);
    }
    ObjectNode group = NODES
        .objectNode()
        .put("type", "array")
        .put("minItems", random.nextInt(2))
        .put("maxItems", 3);
    group.set("items", row);
    return group;
  }

  private ObjectNode text() {
    ObjectNode text = NODES
        .objectNode()
        .put("type", "string")
        .put("minLength", random.nextInt(3))
        .put("maxLength", 12);
    return random.nextBoolean()
        ? text.put("pattern", PATTERNS.get(random.nextInt(PATTERNS.size())))
        : text;
  }

  private ObjectNode options() {
    ObjectNode choice = NODES.objectNode().put("type", "string");
    OPTIONS.forEach(choice.putArray("enum")::add);
    return choice;
  }

  /** Answers to the fields of a scope; one in eight is of a wrong kind, one in five is missing. */
  ObjectNode answers(FieldScope scope) {
    ObjectNode answers = NODES.objectNode();
    for (FieldScope.Placed placed : scope.fields()) {
      if (random.nextInt(5) > 0) {
        answers.set(
            placed.field().field(), random.nextInt(8) == 0 ? nonsense() : answer(placed, scope));
      }
    }
    return random.nextInt(12) == 0 ? answers.put("stranger/~", 1) : answers;
  }

  private JsonNode nonsense() {
    return switch (random.nextInt(6)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.numberNode(1.5);
      case 2 -> NODES.stringNode("true");
      case 3 -> NODES.objectNode().put("name", 1);
      case 4 -> NODES.booleanNode(false);
      default -> NODES.arrayNode().add("d").add(NODES.objectNode());
    };
  }

  private JsonNode answer(FieldScope.Placed placed, FieldScope scope) {
    return switch (placed.field().kind()) {
      case TEXT, LONG_TEXT -> NODES.stringNode(TEXTS.get(random.nextInt(TEXTS.size())));
      case NUMBER -> NODES.numberNode(random.nextInt(15) - 4);
      case MONEY -> NODES.numberNode(random.nextInt(7000));
      case DATE -> NODES.stringNode(DAYS.get(random.nextInt(DAYS.size())));
      case CHOICE ->
        NODES.stringNode(random.nextInt(6) == 0 ? "d" : OPTIONS.get(random.nextInt(3)));
      case SEVERAL -> {
        ArrayNode several = NODES.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
          several.add(OPTIONS.get(random.nextInt(3)));
        }
        yield several;
      }
      case YES_NO -> NODES.booleanNode(random.nextBoolean());
      case PERSON -> person();
      case ADDRESS ->
        NODES
            .objectNode()
            .put("street", "Weg 1")
            .put("postcode", random.nextBoolean() ? "34117" : "341")
            .put("place", random.nextBoolean() ? "Kassel" : "");
      case FILE ->
        NODES
            .arrayNode()
            .add(
                random.nextInt(4) == 0
                    ? "brief.pdf"
                    : "0190a5b2-6c1e-7d00-8000-00000000000" + random.nextInt(10));
      case CONFIRMATION -> NODES.booleanNode(random.nextInt(4) > 0);
      case GROUP -> {
        ArrayNode rows = NODES.arrayNode();
        for (int i = random.nextInt(5); i > 0; i--) {
          rows.add(answers(scope.ofRow(placed)));
        }
        yield rows;
      }
    };
  }

  private ObjectNode person() {
    ObjectNode person = NODES.objectNode();
    if (random.nextInt(4) > 0) {
      person.put("name", "Frau Farn");
    }
    if (random.nextBoolean()) {
      person.put("phone", random.nextBoolean() ? "+49 (561) 1004-0" : "keins");
    }
    return random.nextBoolean()
        ? person.put("email", random.nextBoolean() ? "farn@he.example" : "farn")
        : person;
  }
}
