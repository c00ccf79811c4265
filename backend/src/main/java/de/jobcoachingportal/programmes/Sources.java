package de.jobcoachingportal.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where each value comes from. Whoever changes a value becomes its source unless they name another one; a value that is
 * taken away loses its source, so that it is a gap again.
 */
final class Sources {
  static final String THE_OFFICE = "Festlegung des Amtes";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Sources() {}

  static Map<String, String> after(
      ProgrammeParameters before,
      Map<String, String> sourcesBefore,
      ProgrammeParameters now,
      Map<String, String> wished) {
    JsonNode old = JSON.valueToTree(before);
    JsonNode changed = JSON.valueToTree(now);
    var sources = new TreeMap<String, String>();
    for (String path : paths(changed)) {
      String source =
          source(at(old, path), at(changed, path), sourcesBefore.get(path), wished.get(path));
      if (source != null) {
        sources.put(path, source);
      }
    }
    return sources;
  }

  private static @Nullable String source(
      JsonNode old, JsonNode now, @Nullable String before, @Nullable String wished) {
    boolean empty = now.isNull() || (now.isArray() && now.isEmpty());
    boolean changed = !old.equals(now);
    if (wished != null && !wished.isBlank() && !wished.equals(before)) {
      return wished.strip();
    }
    if (empty) {
      return changed ? null : wished;
    }
    return changed || before == null ? THE_OFFICE : before;
  }

  /** Paths of all values; a list is one value. */
  static List<String> paths(JsonNode parameters) {
    var paths = new ArrayList<String>();
    collect(parameters, "", paths);
    return paths;
  }

  private static void collect(JsonNode node, String path, List<String> paths) {
    if (!node.isObject()) {
      paths.add(path);
      return;
    }
    node.properties()
        .forEach(child -> collect(
            child.getValue(),
            path.isEmpty() ? child.getKey() : path + "." + child.getKey(),
            paths));
  }

  private static JsonNode at(JsonNode parameters, String path) {
    return parameters.at("/" + path.replace('.', '/'));
  }
}
