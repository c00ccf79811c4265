package de.jobcoachingportal.forms;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.jobcoachingportal.forms.FieldScope.Placed;
import de.jobcoachingportal.forms.FormLayout.Option;
import de.jobcoachingportal.problems.FieldError;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a new version leaves out although answers use it: such a field is retired, not deleted. */
public final class UsedFields {
  private static final Set<FieldKind> TEXTS = Set.of(FieldKind.TEXT, FieldKind.LONG_TEXT);

  /** By field and answer: what a later version lost tells more than what an earlier one did. */
  private final Map<List<String>, Lost> lost = new LinkedHashMap<>();

  /** Fields of the versions looked at so far. */
  private final Set<String> known = new HashSet<>();

  /** Whether what is found missing now was already missing in the version that the new one follows. */
  private boolean isGone;

  private UsedFields() {}

  /**
   * How often a field, or one of its fixed answers, was answered.
   *
   * @param field name of the field; of a row {@code group/field}
   * @param value one of the answers to choose; null: the field itself
   * @param answers how many parts of forms hold it
   * @param cases in how many cases
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Use(String field, @Nullable String value, int answers, int cases) {}

  /** The fixed answers of fields that have them, by path: only these are counted one by one. */
  static Map<String, Set<String>> choices(List<FormDefinition> forms) {
    var choices = new LinkedHashMap<String, Set<String>>();
    forms.forEach(form -> choices(FieldScope.ofForm(form), "", choices));
    return choices;
  }

  private static void choices(FieldScope scope, String above, Map<String, Set<String>> choices) {
    for (Placed placed : scope.fields()) {
      String path = above + placed.field().field();
      switch (placed.field().kind()) {
        case CHOICE, SEVERAL ->
          choices
              .computeIfAbsent(path, field -> new HashSet<>())
              .addAll(options(placed).map(Option::value).toList());
        case GROUP -> choices(scope.ofRow(placed), path + "/", choices);
        default -> {}
      }
    }
  }

  /**
   * Findings with JSON pointers into the new definition.
   *
   * @param before all versions before, the latest first
   */
  static List<FieldError> lost(List<FormDefinition> before, FormDefinition after, List<Use> used) {
    return losses(before, after).stream()
        .flatMap(loss -> loss.finding(used).stream())
        .toList();
  }

  static boolean losesNothing(List<FormDefinition> before, FormDefinition after) {
    return losses(before, after).isEmpty();
  }

  private static Collection<Lost> losses(List<FormDefinition> before, FormDefinition after) {
    var fields = new UsedFields();
    for (FormDefinition version : before) {
      fields.isGone = version != before.getFirst();
      fields.compare(FieldScope.ofForm(version), FieldScope.ofForm(after), "");
    }
    return fields.lost.values();
  }

  private void compare(FieldScope before, FieldScope after, String above) {
    var kept = after.byName();
    for (Placed was : before.fields()) {
      String name = was.field().field();
      String path = above + name;
      String rule = after.pointer() + "/properties/" + name;
      Placed is = kept.get(name);
      boolean latest = known.add(path);
      if (is == null) {
        loses(new Lost(
            isGone ? Lost.What.FIELD_GONE : Lost.What.FIELD,
            rule,
            path,
            null,
            was.field().label().de()));
      } else if (!reads(is.field().kind(), was.field().kind())) {
        // Two versions may have asked it in two ways; the later one could not be kept otherwise.
        if (latest) {
          loses(new Lost(
              Lost.What.KIND,
              is.pointer() + "/kind",
              path,
              null,
              was.field().label().de()));
        }
      } else if (is.field().kind() == FieldKind.GROUP) {
        compare(before.ofRow(was), after.ofRow(is), path + "/");
      } else {
        values(was, is, path, rule);
      }
    }
  }

  private void values(Placed was, Placed is, String path, String rule) {
    Set<String> kept = options(is).map(Option::value).collect(Collectors.toSet());
    String pointer = rule + (is.field().kind() == FieldKind.SEVERAL ? "/items/enum" : "/enum");
    options(was)
        .filter(option -> !kept.contains(option.value()))
        .map(option -> new Lost(
            isGone ? Lost.What.ANSWER_GONE : Lost.What.ANSWER,
            pointer,
            path,
            option.value(),
            was.field().label().de() + ": " + option.label().de()))
        .forEach(this::loses);
  }

  private void loses(Lost loss) {
    lost.putIfAbsent(Arrays.asList(loss.field(), loss.value()), loss);
  }

  private static Stream<Option> options(Placed placed) {
    return Optional.ofNullable(placed.field().options()).stream().flatMap(List::stream);
  }

  private static boolean reads(FieldKind is, FieldKind was) {
    return is == was || TEXTS.contains(is) && TEXTS.contains(was);
  }

  private record Lost(
      What what, String pointer, String field, @Nullable String value, String name) {
    enum What {
      FIELD(
          "Löschen Sie es nicht, sondern wählen Sie „Nicht mehr fragen“: Die Antworten bleiben dann lesbar."),
      FIELD_GONE(
          "Die Fassung davor fragt es nicht mehr. Legen Sie ein Feld mit dem technischen Namen „%s“ wieder an und wählen Sie dort „Nicht mehr fragen“: Die Antworten bleiben dann lesbar."),
      KIND(
          "Lassen Sie die Feldart, wie sie war. Oder fragen Sie dieses Feld nicht mehr und legen Sie ein neues an."),
      ANSWER("Löschen Sie diese Antwort nicht, sondern wählen Sie „Nicht mehr anbieten“."),
      ANSWER_GONE(
          "Die Fassung davor bietet sie nicht mehr an. Fügen Sie eine Antwort mit dem technischen Wert „%s“ wieder hinzu und wählen Sie dort „Nicht mehr anbieten“.");

      private final String wayOut;

      What(String wayOut) {
        this.wayOut = wayOut;
      }
    }

    Optional<FieldError> finding(List<Use> used) {
      return used.stream()
          .filter(use -> use.field().equals(field)
              && (value == null ? use.value() == null : value.equals(use.value())))
          .findFirst()
          .map(use -> new FieldError(
              pointer,
              "in-use",
              "„%s“ kommt in %s aus %s vor. %s"
                  .formatted(
                      name,
                      use.answers() == 1 ? "1 Antwort" : use.answers() + " Antworten",
                      use.cases() == 1 ? "1 Fall" : use.cases() + " Fällen",
                      what.wayOut.formatted(
                          value == null ? field.substring(field.lastIndexOf('/') + 1) : value))));
    }
  }
}
