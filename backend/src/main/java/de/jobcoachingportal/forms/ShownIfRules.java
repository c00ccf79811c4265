package de.jobcoachingportal.forms;

import de.jobcoachingportal.forms.FieldScope.Placed;
import de.jobcoachingportal.forms.FormLayout.Condition;
import de.jobcoachingportal.problems.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Conditions under which fields are shown: no circles, nothing that never holds, nothing its filler cannot answer. */
final class ShownIfRules {
  private static final Set<FieldKind> ASKABLE =
      Set.of(FieldKind.CHOICE, FieldKind.SEVERAL, FieldKind.YES_NO, FieldKind.CONFIRMATION);

  private final List<FieldError> errors = new ArrayList<>();
  private final FieldScope scope;
  private final Map<String, Placed> byName;

  private ShownIfRules(FieldScope scope) {
    this.scope = scope;
    this.byName = scope.byName();
  }

  static List<FieldError> of(FieldScope scope) {
    var rules = new ShownIfRules(scope);
    scope.fields().forEach(rules::conditions);
    if (rules.errors.isEmpty()) {
      scope.fields().forEach(rules::loop);
    }
    if (rules.errors.isEmpty()) {
      scope.fields().forEach(rules::contradiction);
    }
    return rules.errors;
  }

  private void conditions(Placed placed) {
    for (int i = 0; i < placed.field().conditions().size(); i++) {
      condition(placed, placed.field().conditions().get(i), "/shownIf/" + i);
    }
  }

  private void condition(Placed placed, Condition condition, String part) {
    Placed asked = byName.get(condition.field());
    if (asked == null) {
      add(
          placed,
          part + "/field",
          "unknown",
          "Das Feld „" + condition.field() + "“ gibt es hier nicht.");
    } else if (asked.filler() != placed.filler()) {
      boolean required = scope.requires(placed.field().field());
      add(
          placed,
          part + "/field",
          required ? "hides-required" : "other-part",
          "Die Bedingung fragt nach „"
              + asked.field().label().de()
              + "“. Das füllt jemand anderes aus"
              + (required
                  ? ": Ein Pflichtfeld wäre vor dem verborgen, der es ausfüllen muss."
                  : "."));
    } else if (!ASKABLE.contains(asked.field().kind())) {
      add(placed, part + "/field", "kind", "Eine Bedingung braucht ein Feld mit festen Antworten.");
    } else {
      possible(placed, asked, condition, part);
      stillAsked(placed, asked, condition, part);
    }
  }

  /** What is not asked any more is never answered: who stands on it alone would be hidden from everybody. */
  private void stillAsked(Placed placed, Placed asked, Condition condition, String part) {
    if (!placed.field().asked()) {
      return;
    }
    List<String> gone = Stream.ofNullable(asked.field().options())
        .flatMap(List::stream)
        .filter(option -> !option.asked())
        .map(FormLayout.Option::value)
        .toList();
    if (!asked.field().asked()
        || condition.in().stream().allMatch(value -> gone.contains(value.asString("")))) {
      add(
          placed,
          part + "/field",
          "retired",
          "„" + placed.field().label().de() + "“ würde nie gezeigt: „"
              + asked.field().label().de()
              + "“ wird so nicht mehr gefragt. Nehmen Sie die Bedingung heraus.");
    }
  }

  private void possible(Placed placed, Placed asked, Condition condition, String part) {
    Set<String> possible = values(asked);
    for (int i = 0; i < condition.in().size(); i++) {
      JsonNode value = condition.in().get(i);
      if (!possible.contains(value.toString())) {
        add(
            placed,
            part + "/in/" + i,
            "unknown-value",
            "Diese Antwort gibt es bei „" + asked.field().label().de() + "“ nicht.");
      }
    }
  }

  /** As JSON, so that the text "true" and the truth value are kept apart. */
  private Set<String> values(Placed asked) {
    JsonNode schema = scope.property(asked.field().field());
    var values = new HashSet<String>();
    switch (asked.field().kind()) {
      case CHOICE -> schema.path("enum").forEach(value -> values.add(value.toString()));
      case SEVERAL ->
        schema.path("items").path("enum").forEach(value -> values.add(value.toString()));
      case YES_NO -> values.addAll(Set.of("true", "false"));
      default -> values.add("true");
    }
    return values;
  }

  private void loop(Placed placed) {
    if (reaches(placed.field().field(), placed.field().field(), new LinkedHashSet<>())) {
      add(
          placed,
          "/shownIf",
          "loop",
          "„" + placed.field().label().de()
              + "“ hängt über seine Bedingungen von sich selbst ab und würde nie gezeigt.");
    }
  }

  private boolean reaches(String from, String wanted, Set<String> seen) {
    for (Condition condition : scope.named(from).field().conditions()) {
      String next = condition.field();
      if (next.equals(wanted) || seen.add(next) && reaches(next, wanted, seen)) {
        return true;
      }
    }
    return false;
  }

  /** All conditions a field stands on, its own and those of the fields it asks. */
  private void contradiction(Placed placed) {
    var left = new HashMap<String, Set<String>>();
    for (Condition condition : ShownIf.all(placed.field(), scope)) {
      Placed asked = scope.named(condition.field());
      if (asked.field().kind() == FieldKind.SEVERAL) {
        continue;
      }
      var values = new HashSet<String>();
      condition.in().forEach(value -> values.add(value.toString()));
      left.merge(condition.field(), values, (a, b) -> {
        a.retainAll(b);
        return a;
      });
    }
    if (left.values().stream().anyMatch(Set::isEmpty)) {
      boolean required = scope.requires(placed.field().field());
      add(
          placed,
          "/shownIf",
          required ? "hides-required" : "never-shown",
          (required ? "Das Pflichtfeld „" : "Das Feld „")
              + placed.field().label().de()
              + "“ würde nie gezeigt: Seine Bedingungen schließen einander aus.");
    }
  }

  private void add(Placed placed, String part, String code, String detail) {
    errors.add(new FieldError(placed.pointer() + part, code, detail));
  }
}
