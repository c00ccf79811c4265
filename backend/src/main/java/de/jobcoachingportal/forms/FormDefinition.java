package de.jobcoachingportal.forms;

import de.jobcoachingportal.forms.FormLayout.Field;
import de.jobcoachingportal.forms.FormLayout.Option;
import de.jobcoachingportal.forms.FormLayout.Section;
import de.jobcoachingportal.forms.FormLayout.Step;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a form asks: which answers are right (JSON Schema 2020-12, the subset of docs/forms.md) and how it looks, who
 * fills what and who sees it (the layout). Its own shape is {@code forms/definition.schema.json}.
 *
 * @param schema an object schema; its properties are the fields, absent = not answered
 */
public record FormDefinition(
    @NotNull @Schema(type = "object") JsonNode schema,
    @NotNull @Valid FormLayout layout) {

  /** What is asked of who fills the form: without retired fields and answers, and without sections that held nothing else. */
  FormDefinition asked() {
    ObjectNode rest = (ObjectNode) schema.deepCopy();
    List<Step> steps = layout.steps().stream()
        .map(step -> new Step(
            step.key(),
            step.title(),
            step.sections().stream()
                .map(section -> asked(section, rest))
                .filter(section -> !section.fields().isEmpty())
                .toList()))
        .filter(step -> !step.sections().isEmpty())
        .toList();
    return new FormDefinition(
        rest, new FormLayout(layout.title(), layout.intro(), layout.neededForGrant(), steps));
  }

  private static Section asked(Section section, ObjectNode schema) {
    return new Section(
        section.key(),
        section.title(),
        section.help(),
        section.filledBy(),
        section.seenBy(),
        asked(section.fields(), schema));
  }

  private static List<Field> asked(List<Field> fields, ObjectNode schema) {
    var asked = new ArrayList<Field>();
    for (Field field : fields) {
      ObjectNode property = (ObjectNode) schema.path("properties").path(field.field());
      List<Field> row = field.kind() == FieldKind.GROUP
          ? asked(field.row(), (ObjectNode) property.path("items"))
          : List.of();
      if (!field.asked() || field.kind() == FieldKind.GROUP && row.isEmpty()) {
        drop(schema, field.field());
      } else {
        asked.add(new Field(
            field.field(),
            field.kind(),
            field.label(),
            field.help(),
            options(field, property),
            field.shownIf(),
            field.fim(),
            row.isEmpty() ? field.fields() : row,
            null));
      }
    }
    return asked;
  }

  private static @Nullable List<Option> options(Field field, ObjectNode property) {
    List<Option> options = field.options();
    if (options == null || options.stream().allMatch(Option::asked)) {
      return options;
    }
    List<Option> asked = options.stream().filter(Option::asked).toList();
    ObjectNode rule =
        field.kind() == FieldKind.SEVERAL ? (ObjectNode) property.path("items") : property;
    ArrayNode values = rule.putArray("enum");
    asked.forEach(option -> values.add(option.value()));
    return asked;
  }

  private static void drop(ObjectNode schema, String field) {
    ((ObjectNode) schema.path("properties")).remove(field);
    if (schema.path("required") instanceof ArrayNode required) {
      required.removeIf(name -> name.asString().equals(field));
    }
  }
}
