package de.jobcoachingportal.local;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills what a sample step leaves open: {@code ${today-120}} with a date counted from the day of the first start,
 * {@code ${name.field}} with something from an earlier answer, {@code ${name.list.key=word.field}} with something of the one
 * in a list whose key is that word. A text that is one placeholder takes the value's type.
 */
final class SamplePlaceholders {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)}");
  private static final Pattern DAY = Pattern.compile("today([+-]\\d+)?");

  private final LocalDate today;
  private final ObjectNode saved = JsonApi.JSON.createObjectNode();

  SamplePlaceholders(LocalDate today) {
    this.today = today;
  }

  void save(String name, JsonNode answer) {
    saved.set(name, answer);
  }

  String fill(String text) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(value(match).asString()));
  }

  JsonNode fill(JsonNode node) {
    if (node.isString()) {
      Matcher whole = PLACEHOLDER.matcher(node.asString());
      return whole.matches()
          ? value(whole)
          : JsonApi.JSON.getNodeFactory().stringNode(fill(node.asString()));
    }
    if (node.isObject()) {
      ObjectNode filled = JsonApi.JSON.createObjectNode();
      node.properties().forEach(field -> filled.set(field.getKey(), fill(field.getValue())));
      return filled;
    }
    if (node.isArray()) {
      var filled = JsonApi.JSON.createArrayNode();
      node.forEach(element -> filled.add(fill(element)));
      return filled;
    }
    return node;
  }

  private JsonNode value(MatchResult match) {
    String expression = match.group(1);
    Matcher day = DAY.matcher(expression);
    if (day.matches()) {
      int shift = day.group(1) == null ? 0 : Integer.parseInt(day.group(1));
      return JsonApi.JSON.getNodeFactory().stringNode(today.plusDays(shift).toString());
    }
    JsonNode found = saved;
    for (String part : expression.split("\\.")) {
      found = step(found, part);
    }
    if (found.isMissingNode()) {
      throw new StartProblem(
          "A sample step uses ${%s}, but no earlier answer has it.".formatted(expression));
    }
    return found;
  }

  private static JsonNode step(JsonNode node, String part) {
    int equals = part.indexOf('=');
    return equals < 0
        ? node.at("/" + part)
        : node.valueStream()
            .filter(one ->
                one.path(part.substring(0, equals)).asString("").equals(part.substring(equals + 1)))
            .findFirst()
            .orElse(JsonApi.JSON.missingNode());
  }
}
