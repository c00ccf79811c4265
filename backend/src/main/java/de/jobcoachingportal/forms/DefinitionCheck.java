package de.jobcoachingportal.forms;

import de.jobcoachingportal.forms.FieldScope.Placed;
import de.jobcoachingportal.problems.FieldError;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What is wrong with a definition whose shape is right; each finding with its place and a reason. */
final class DefinitionCheck {
  static final int MOST_FIELDS = 300;
  static final int MOST_BYTES = 200_000;

  private final List<FieldError> errors = new ArrayList<>();

  private DefinitionCheck() {}

  /** Findings with JSON pointers into the definition; empty if it may be saved. */
  static List<FieldError> of(FormDefinition definition) {
    var check = new DefinitionCheck();
    FieldScope form = FieldScope.ofForm(definition);
    check.size(definition, form);
    check.keys(definition.layout());
    check.scope(form);
    check.asksSomething(definition);
    return check.errors;
  }

  private void size(FormDefinition definition, FieldScope form) {
    long fields = form.fields().stream()
        .mapToLong(placed -> 1 + placed.field().row().size())
        .sum();
    if (fields > MOST_FIELDS) {
      add(
          "/layout",
          "too-many",
          "Das Formular hat " + fields + " Felder. Höchstens " + MOST_FIELDS + " sind möglich.");
    }
    int bytes = definition.schema().toString().getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MOST_BYTES) {
      add("/schema", "too-large", "Das Formular ist zu groß. Teilen Sie es in zwei Formulare.");
    }
  }

  private void asksSomething(FormDefinition definition) {
    if (errors.isEmpty() && definition.asked().layout().steps().isEmpty()) {
      add("/layout", "retired", "Mindestens ein Feld muss noch gefragt werden.");
    }
  }

  private void keys(FormLayout layout) {
    var steps = new HashSet<String>();
    var sections = new HashSet<String>();
    for (int step = 0; step < layout.steps().size(); step++) {
      String pointer = "/layout/steps/" + step;
      if (!steps.add(layout.steps().get(step).key())) {
        add(pointer + "/key", "twice", "Dieser Schritt kommt zweimal vor.");
      }
      var here = layout.steps().get(step).sections();
      for (int section = 0; section < here.size(); section++) {
        if (!sections.add(here.get(section).key())) {
          add(
              pointer + "/sections/" + section + "/key",
              "twice",
              "Dieser Abschnitt kommt zweimal vor.");
        }
      }
    }
  }

  private void scope(FieldScope scope) {
    placedOnce(scope);
    inSomeSection(scope);
    for (Placed placed : scope.fields()) {
      if (scope.property(placed.field().field()).isMissingNode()) {
        continue;
      }
      String property = scope.pointer() + "/properties/" + placed.field().field();
      errors.addAll(KindRules.of(placed, scope.property(placed.field().field()), property));
      if (placed.field().kind() == FieldKind.GROUP) {
        scope(scope.ofRow(placed));
      }
    }
    errors.addAll(ShownIfRules.of(scope));
  }

  private void placedOnce(FieldScope scope) {
    var seen = new HashSet<String>();
    for (Placed placed : scope.fields()) {
      String name = placed.field().field();
      if (scope.property(name).isMissingNode()) {
        add(
            placed.pointer() + "/field",
            "unknown",
            "Das Feld „" + name + "“ gibt es im Schema nicht.");
      } else if (!seen.add(name)) {
        add(
            placed.pointer() + "/field",
            "twice",
            "Das Feld „" + name + "“ steht schon an anderer Stelle.");
      }
    }
  }

  private void inSomeSection(FieldScope scope) {
    var placed = scope.byName().keySet();
    for (String name : scope.schema().path("properties").propertyNames()) {
      if (!placed.contains(name)) {
        add(
            scope.pointer() + "/properties/" + name,
            scope.requires(name) ? "hides-required" : "in-no-section",
            scope.requires(name)
                ? "Das Pflichtfeld „" + name
                    + "“ steht in keinem Abschnitt: Niemand könnte es ausfüllen."
                : "Das Feld „" + name + "“ steht in keinem Abschnitt.");
      }
    }
    int index = 0;
    for (JsonNode required : scope.schema().path("required")) {
      if (scope.property(required.asString()).isMissingNode()) {
        add(
            scope.pointer() + "/required/" + index,
            "unknown",
            "Das Feld „" + required.asString() + "“ gibt es im Schema nicht.");
      }
      index++;
    }
  }

  private void add(String pointer, String code, String detail) {
    errors.add(new FieldError(pointer, code, detail));
  }
}
