package de.jobcoachingportal.programmes;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rules for tests: those of a shipped preset, with single values changed by their path. */
public final class Rules {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Rules() {}

  public static ProgrammePreset preset(String office) {
    return JSON.treeToValue(
        JSON.readTree(Rules.class.getResourceAsStream("/presets/" + office + ".json"))
            .get("programme"),
        ProgrammePreset.class);
  }

  /** Hessen's preset with every gap filled. */
  public static ProgrammeParameters complete() {
    var rules = preset("he").parameters();
    for (var value : Map.<String, Object>of(
            "frame.hours.max", 120,
            "frame.hours.rounding", "QUARTER_HOUR",
            "extension.maxCount", 2,
            "extension.maxHours", 40,
            "extension.maxMonths", 6,
            "afterwards.retentionYearsAfterClose", 10,
            "afterwards.retentionBasis", "§ 84 SGB X")
        .entrySet()) {
      rules = with(rules, value.getKey(), value.getValue());
    }
    return rules;
  }

  public static ProgrammeParameters withConditions(ProgrammeParameters rules, Object conditions) {
    ObjectNode tree = JSON.valueToTree(rules);
    tree.set("conditions", JSON.valueToTree(conditions));
    return JSON.treeToValue(tree, ProgrammeParameters.class);
  }

  public static ProgrammeParameters with(ProgrammeParameters rules, String path, Object value) {
    ObjectNode tree = JSON.valueToTree(rules);
    int dot = path.lastIndexOf('.');
    JsonNode parent = tree.at("/" + path.substring(0, dot).replace('.', '/'));
    ((ObjectNode) parent).set(path.substring(dot + 1), JSON.valueToTree(value));
    return JSON.treeToValue(tree, ProgrammeParameters.class);
  }
}
