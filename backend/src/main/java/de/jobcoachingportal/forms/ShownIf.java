package de.jobcoachingportal.forms;

import de.jobcoachingportal.forms.FormLayout.Condition;
import de.jobcoachingportal.forms.FormLayout.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Which fields are shown. A field whose condition stands on a hidden field is hidden too. */
final class ShownIf {
  private ShownIf() {}

  /** The conditions of a field and of the fields it stands on, each once. */
  static List<Condition> all(Field field, FieldScope scope) {
    var all = new ArrayList<Condition>();
    collect(field, scope.byName(), new HashSet<>(Set.of(field.field())), all);
    return all;
  }

  private static void collect(
      Field field, Map<String, FieldScope.Placed> byName, Set<String> seen, List<Condition> all) {
    for (Condition condition : field.conditions()) {
      all.add(condition);
      FieldScope.Placed asked = byName.get(condition.field());
      if (asked != null && seen.add(condition.field())) {
        collect(asked.field(), byName, seen, all);
      }
    }
  }

  static boolean shown(Field field, FieldScope scope, JsonNode answers) {
    return all(field, scope).stream().allMatch(condition -> holds(condition, answers));
  }

  private static boolean holds(Condition condition, JsonNode answers) {
    JsonNode answer = answers.path(condition.field());
    return answer.isArray()
        ? condition.in().stream().anyMatch(value -> contains(answer, value))
        : condition.in().contains(answer);
  }

  private static boolean contains(JsonNode answer, JsonNode value) {
    for (JsonNode one : answer) {
      if (one.equals(value)) {
        return true;
      }
    }
    return false;
  }
}
