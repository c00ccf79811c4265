package de.jobcoachingportal.forms;

import de.jobcoachingportal.forms.FormLayout.Field;
import de.jobcoachingportal.forms.FormLayout.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Fields that stand side by side: those of the form, or those of a row of a group. Conditions reach no further.
 *
 * @param pointer into the definition, of the schema of these fields
 * @param schema an object schema
 */
record FieldScope(String pointer, JsonNode schema, List<Placed> fields) {

  /**
   * @param filler null in a row, which is filled by whoever fills its group
   * @param pointer into the definition
   */
  record Placed(Field field, @Nullable Filler filler, String pointer) {}

  static FieldScope ofForm(FormDefinition definition) {
    var fields = new ArrayList<Placed>();
    var steps = definition.layout().steps();
    for (int step = 0; step < steps.size(); step++) {
      var sections = steps.get(step).sections();
      for (int section = 0; section < sections.size(); section++) {
        Section here = sections.get(section);
        String pointer = "/layout/steps/" + step + "/sections/" + section + "/fields/";
        for (int field = 0; field < here.fields().size(); field++) {
          fields.add(new Placed(here.fields().get(field), here.filledBy(), pointer + field));
        }
      }
    }
    return new FieldScope("/schema", definition.schema(), fields);
  }

  FieldScope ofPart(Filler filler) {
    return new FieldScope(
        pointer,
        schema,
        fields.stream().filter(placed -> placed.filler() == filler).toList());
  }

  FieldScope ofRow(Placed group) {
    var row = group.field().row();
    var fields = new ArrayList<Placed>();
    for (int field = 0; field < row.size(); field++) {
      fields.add(new Placed(row.get(field), null, group.pointer() + "/fields/" + field));
    }
    String name = group.field().field();
    return new FieldScope(
        pointer + "/properties/" + name + "/items", property(name).path("items"), fields);
  }

  JsonNode property(String name) {
    return schema.path("properties").path(name);
  }

  boolean requires(String name) {
    for (JsonNode required : schema.path("required")) {
      if (required.asString().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** A field that is known to be there. */
  Placed named(String name) {
    return fields.stream()
        .filter(placed -> placed.field().field().equals(name))
        .findFirst()
        .orElseThrow();
  }

  Map<String, Placed> byName() {
    var byName = new LinkedHashMap<String, Placed>();
    fields.forEach(placed -> byName.putIfAbsent(placed.field().field(), placed));
    return byName;
  }
}
