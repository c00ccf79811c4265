package de.jobcoachingportal.forms;

import de.jobcoachingportal.forms.FieldScope.Placed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What happens to answers on their way into the file. */
final class Answers {
  private Answers() {}

  /** Not answered means absent: drops null, blank texts and empty lists, also inside rows. Rows themselves stay. */
  static ObjectNode clean(JsonNode typed) {
    ObjectNode clean = ((ObjectNode) typed).objectNode();
    typed.properties().forEach(entry -> {
      JsonNode value = cleanValue(entry.getValue());
      if (!isNothing(value)) {
        clean.set(entry.getKey(), value);
      }
    });
    return clean;
  }

  private static JsonNode cleanValue(JsonNode value) {
    if (value.isObject()) {
      return clean(value);
    }
    if (!value.isArray()) {
      return value;
    }
    ArrayNode rows = ((ArrayNode) value).arrayNode();
    value.forEach(one -> rows.add(one.isObject() ? clean(one) : one));
    return rows;
  }

  private static boolean isNothing(JsonNode value) {
    return value.isNull()
        || value.isString() && isBlank(value.asString())
        || value.isArray() && value.isEmpty()
        || value.isObject() && value.isEmpty();
  }

  private static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(sign -> Character.isWhitespace(sign) || Character.isSpaceChar(sign));
  }

  /** Answers to what is not shown are dropped: nobody meant to give them. */
  static ObjectNode withoutHidden(ObjectNode answers, FieldScope scope) {
    ObjectNode kept = answers.deepCopy();
    for (Placed placed : scope.fields()) {
      String name = placed.field().field();
      if (!ShownIf.shown(placed.field(), scope, answers)) {
        kept.remove(name);
      } else if (placed.field().kind() == FieldKind.GROUP && kept.path(name).isArray()) {
        kept.set(name, rows((ArrayNode) kept.get(name), scope.ofRow(placed)));
      }
    }
    return kept;
  }

  private static ArrayNode rows(ArrayNode rows, FieldScope scope) {
    ArrayNode kept = rows.arrayNode();
    rows.forEach(row -> kept.add(row.isObject() ? withoutHidden((ObjectNode) row, scope) : row));
    return kept;
  }

  /** Only the answers to these fields. */
  static ObjectNode only(JsonNode answers, Set<String> fields) {
    ObjectNode kept = ((ObjectNode) answers).objectNode();
    answers.properties().forEach(entry -> {
      if (fields.contains(entry.getKey())) {
        kept.set(entry.getKey(), entry.getValue());
      }
    });
    return kept;
  }

  /** Who writes without seeing everything leaves what they do not see as it was. */
  static ObjectNode merged(JsonNode stored, ObjectNode written, Set<String> seen) {
    ObjectNode merged = written.deepCopy();
    stored.properties().forEach(entry -> {
      if (!seen.contains(entry.getKey())) {
        merged.set(entry.getKey(), entry.getValue());
      }
    });
    return merged;
  }

  /** Ids of documents named in the answers, with the pointer of each. */
  static List<NamedFile> files(JsonNode answers, FieldScope scope) {
    var files = new ArrayList<NamedFile>();
    for (Placed placed : scope.fields()) {
      String name = placed.field().field();
      JsonNode answer = answers.path(name);
      if (placed.field().kind() == FieldKind.FILE) {
        for (int i = 0; i < answer.size(); i++) {
          files.add(new NamedFile("/" + name + "/" + i, answer.get(i).asString("")));
        }
      } else if (placed.field().kind() == FieldKind.GROUP) {
        for (int i = 0; i < answer.size(); i++) {
          String row = "/" + name + "/" + i;
          files(answer.get(i), scope.ofRow(placed))
              .forEach(file -> files.add(new NamedFile(row + file.pointer(), file.id())));
        }
      }
    }
    return files;
  }

  record NamedFile(String pointer, String id) {}

  static Set<String> names(List<FormLayout.Section> sections) {
    var names = new HashSet<String>();
    sections.forEach(section -> section.fields().forEach(field -> names.add(field.field())));
    return names;
  }
}
