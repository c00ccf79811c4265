package de.jobcoachingportal.forms;

import de.jobcoachingportal.forms.FieldScope.Placed;
import de.jobcoachingportal.forms.FormLayout.Condition;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one plain JSON Schema by which the answers of a part are judged, by the server and by the browser alike:
 * its fields, what is required always, and as {@code if}/{@code then} what is required where it is shown.
 */
final class PartSchema {
  private static final JsonNode SHAPES = JsonMapper.builder().build().readTree("""
      {
        "person": {
          "type": "object",
          "properties": {
            "name": { "type": "string", "minLength": 1, "maxLength": 200 },
            "role": { "type": "string", "maxLength": 200 },
            "phone": { "type": "string", "maxLength": 40, "pattern": "^[0-9+ ()\\\\/\\\\-]{3,40}$" },
            "email": { "type": "string", "maxLength": 200, "pattern": "^[^@ ]+@[^@ ]+$" }
          },
          "required": ["name"],
          "additionalProperties": false
        },
        "address": {
          "type": "object",
          "properties": {
            "street": { "type": "string", "minLength": 1, "maxLength": 200 },
            "postcode": { "type": "string", "maxLength": 5, "pattern": "^[0-9]{5}$" },
            "place": { "type": "string", "minLength": 1, "maxLength": 200 }
          },
          "required": ["street", "postcode", "place"],
          "additionalProperties": false
        },
        "file": {
          "type": "string",
          "maxLength": 36,
          "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
        }
      }
      """);

  private PartSchema() {}

  static ObjectNode of(FormDefinition definition, Filler filler) {
    FieldScope form = FieldScope.ofForm(definition);
    List<Placed> part =
        form.fields().stream().filter(placed -> placed.filler() == filler).toList();
    ObjectNode schema = object(form, part);
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.set("$defs", SHAPES.deepCopy());
    return schema;
  }

  private static ObjectNode object(FieldScope scope, List<Placed> fields) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = JsonNodeFactory.instance.arrayNode();
    ArrayNode sometimes = JsonNodeFactory.instance.arrayNode();
    for (Placed placed : fields) {
      String name = placed.field().field();
      properties.set(name, property(scope, placed));
      if (!scope.requires(name)) {
        continue;
      }
      List<Condition> conditions = ShownIf.all(placed.field(), scope);
      if (conditions.isEmpty()) {
        required.add(name);
      } else {
        ObjectNode shown = sometimes.addObject();
        shown.set("if", condition(conditions, scope));
        shown.putObject("then").putArray("required").add(name);
      }
    }
    schema.set("required", required);
    if (!sometimes.isEmpty()) {
      schema.set("allOf", sometimes);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  private static JsonNode property(FieldScope scope, Placed placed) {
    JsonNode stored = scope.property(placed.field().field());
    if (placed.field().kind() != FieldKind.GROUP) {
      return stored.deepCopy();
    }
    FieldScope row = scope.ofRow(placed);
    return ((ObjectNode) stored.deepCopy()).set("items", object(row, row.fields()));
  }

  private static ObjectNode condition(List<Condition> conditions, FieldScope scope) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    ArrayNode each = all.putArray("allOf");
    for (Condition condition : conditions) {
      ObjectNode one = each.addObject();
      ObjectNode asked = one.putObject("properties").putObject(condition.field());
      boolean several = scope.named(condition.field()).field().kind() == FieldKind.SEVERAL;
      if (several) {
        asked.put("type", "array");
      }
      ArrayNode values = (several ? asked.putObject("contains") : asked).putArray("enum");
      condition.in().forEach(value -> values.add(value.deepCopy()));
      one.putArray("required").add(condition.field());
    }
    return all;
  }
}
