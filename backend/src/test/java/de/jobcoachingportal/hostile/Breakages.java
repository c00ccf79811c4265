package de.jobcoachingportal.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Breaks exactly one thing of a request that would succeed. Every variant has to be refused whatever the operation
 * means, so nothing here depends on the rules of a module.
 */
final class Breakages {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  private Breakages() {}

  /** One broken request with what was broken. */
  record Broken(String what, Exchange exchange) {}

  static List<Broken> of(Exchange good) {
    List<Broken> broken = new ArrayList<>();
    path(good, broken);
    if (good.isWrite()) {
      headers(good, broken);
      if (good.body() != null
          && good.headers().getOrDefault("Content-Type", "").startsWith("application/json")) {
        raw(good, broken);
        JsonNode tree = JSON.readTree(good.body());
        walk(tree, "", good, broken);
      }
    }
    // Single quotes for double ones in a body without any, and the like: not broken after all.
    broken.removeIf(variant -> good.sends(variant.exchange()));
    return broken;
  }

  private static void path(Exchange good, List<Broken> broken) {
    Matcher id = ID.matcher(good.target());
    while (id.find()) {
      for (String other : List.of(
          UUID.randomUUID().toString(),
          "00000000-0000-0000-0000-000000000000",
          "nope",
          "1",
          "null",
          "%00",
          "%F0%9F%98%80",
          "..%2f..%2fetc",
          "'%20or%20'1'='1",
          "a".repeat(300),
          id.group().substring(1),
          id.group() + "0",
          id.group().replace("-", ""),
          "urn:uuid:" + id.group(),
          "1-1-1-1-1",
          id.group().replace('-', '_'),
          "undefined",
          "-1",
          "*",
          "0x" + id.group(),
          id.group().substring(9, 13),
          "%E2%80%8B" + id.group(),
          id.group().toUpperCase().replace('-', '.'),
          "%7B%7D")) {
        broken.add(new Broken(
            "id in the path: " + other.substring(0, Math.min(12, other.length())),
            good.withTarget(good.target().substring(0, id.start())
                + other
                + good.target().substring(id.end()))));
      }
    }
    broken.add(new Broken("method", good.withMethod("PATCH")));
    broken.add(new Broken(
        "further path",
        good.withTarget(good.target().split("\\?")[0] + "/there-is-no-such-thing")));
    broken.add(new Broken("token missing", good.with("Authorization", null)));
    broken.add(new Broken("token broken", good.with("Authorization", "Bearer x.y.z")));
    broken.add(new Broken("token as basic", good.with("Authorization", "Basic eDp5")));
  }

  private static void headers(Exchange good, List<Broken> broken) {
    for (String token : List.of(
        "Bearer",
        "Bearer ",
        "bearer null",
        "Bearer a.b",
        "Token x",
        "Bearer " + "x".repeat(9000))) {
      broken.add(new Broken("token: " + token.length(), good.with("Authorization", token)));
    }
    for (String key : List.of("", "7", "not-a-uuid", "'; drop table person; --", "0".repeat(500))) {
      broken.add(new Broken("idempotency key: " + key.length(), good.with("Idempotency-Key", key)));
    }
    if (good.headers().containsKey("If-Match")) {
      for (String version : List.of(
          "",
          "7",
          "\"\"",
          "\"x\"",
          "W/\"1\"",
          "*",
          "\"99999999999999999999\"",
          "\"-1\"",
          "\"987654\"")) {
        broken.add(new Broken("version: " + version, good.with("If-Match", version)));
      }
      broken.add(new Broken("version missing", good.with("If-Match", null)));
    }
    if (good.body() != null) {
      for (String type : List.of(
          "text/plain",
          "application/xml",
          "text/html",
          "multipart/form-data; boundary=x",
          "nonsense",
          "application/x-www-form-urlencoded")) {
        broken.add(new Broken("content type: " + type, good.with("Content-Type", type)));
      }
    }
  }

  private static void raw(Exchange good, List<Broken> broken) {
    String text = new String(good.body(), StandardCharsets.UTF_8);
    for (String other : List.of(
        "",
        " ",
        "null",
        "[]",
        "7",
        "\"x\"",
        "true",
        "{",
        "}",
        "{]",
        "[" + text + "]",
        text + "x",
        text + text,
        text + ",",
        text.replaceFirst("\\{", "{,"),
        text.replace('"', '\''),
        "/* x */" + text,
        text.replaceFirst("\\{", "{\"\\u0000\":1,"),
        "[".repeat(3000),
        "{\"a\":".repeat(2000),
        "{\"x\":NaN}",
        "{\"__proto__\":{}}",
        "{\"a\":\"" + "x".repeat(300_000) + "\"}")) {
      broken.add(new Broken(
          "body: " + other.substring(0, Math.min(12, other.length())),
          good.withBody(bytes(other))));
    }
    IntStream.rangeClosed(1, 80)
        .map(i -> text.length() * i / 81)
        .filter(length -> length > 0)
        .distinct()
        .forEach(length ->
            broken.add(new Broken("body cut", good.withBody(bytes(text.substring(0, length))))));
    byte[] notUtf8 = good.body().clone();
    notUtf8[notUtf8.length / 2] = (byte) 0xC3;
    notUtf8[notUtf8.length / 2 - 1] = (byte) 0xFF;
    broken.add(new Broken("body not UTF-8", good.withBody(notUtf8)));
  }

  private static void walk(JsonNode node, String at, Exchange good, List<Broken> broken) {
    JsonNode root = JSON.readTree(good.body());
    if (node instanceof ObjectNode object) {
      add(
          good,
          broken,
          at + " unknown field",
          replaced(root, at, n -> ((ObjectNode) n).put("thereIsNoSuchField", 1)));
      add(
          good,
          broken,
          at + " field in capitals",
          replaced(root, at, n -> ((ObjectNode) n).put("ID", "x")));
      for (String name : object.propertyNames()) {
        for (String other : List.of(
            name.toUpperCase() + "_", name + " ", name + "\u0000", "$" + name, name + ".x")) {
          add(
              good,
              broken,
              at + "/" + name + " called otherwise",
              replaced(root, at, n -> renamed((ObjectNode) n, name, other)));
        }
        twice(good, broken, name, object.get(name));
        value(object.get(name), at, name, root, good, broken);
        walk(object.get(name), at + "/" + name, good, broken);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        walk(array.get(i), at + "/" + i, good, broken);
      }
    }
  }

  private static void twice(Exchange good, List<Broken> broken, String name, JsonNode value) {
    String text = new String(good.body(), StandardCharsets.UTF_8);
    String pair = "\"" + name + "\":";
    int place = text.indexOf(pair);
    if (place >= 0) {
      String twice = text.substring(0, place) + pair + JSON.writeValueAsString(value) + ","
          + text.substring(place);
      broken.add(new Broken(name + " twice", good.withBody(bytes(twice))));
    }
  }

  private static void value(
      JsonNode value, String at, String name, JsonNode root, Exchange good, List<Broken> broken) {
    BiConsumer<String, Object> put = (what, other) -> add(
        good,
        broken,
        at + "/" + name + " " + what,
        replaced(root, at, n -> ((ObjectNode) n).set(name, JSON.valueToTree(other))));
    if (value.isString()) {
      String text = value.stringValue();
      put.accept("as number", 7);
      put.accept("as truth", true);
      put.accept("as list", List.of(text));
      put.accept("as object", java.util.Map.of("x", 1));
      put.accept("with NUL", text + "\u0000");
      put.accept("endless", "ä".repeat(120_000));
      raw(good, broken, at, name, root, "\"\\ud800\"");
      if (ID.matcher(text).matches()) {
        put.accept("not an id", "not-an-id");
        put.accept("id of nothing", UUID.randomUUID().toString());
      } else if (DAY.matcher(text).matches()) {
        for (String day : List.of(
            "2026-13-01", "2026-02-30", "20.11.2026", "+999999-01-01", "0001-01-01", "heute")) {
          put.accept("day " + day, day);
        }
      } else if (CODE.matcher(text).matches()) {
        put.accept("unknown code", "THERE_IS_NO_SUCH_CODE");
        put.accept("code in small letters", text.toLowerCase() + "x");
        put.accept("empty code", "");
      }
    } else if (value.isNumber()) {
      put.accept("as text", value.asString());
      put.accept("as truth", true);
      put.accept("as list", List.of(1));
      put.accept("as object", java.util.Map.of());
      put.accept("with a fraction", 7.9);
      raw(good, broken, at, name, root, "1e400");
      raw(good, broken, at, name, root, "99999999999999999999999");
      raw(good, broken, at, name, root, "-99999999999");
      raw(good, broken, at, name, root, "NaN");
      raw(good, broken, at, name, root, "01");
    } else if (value.isBoolean()) {
      put.accept("as text", "true");
      put.accept("as number", 1);
      put.accept("as list", List.of(true));
    } else if (value.isArray()) {
      put.accept("as text", "x");
      put.accept("as object", java.util.Map.of());
      put.accept("with a number in it", List.of(new Object[] {List.of(List.of(7))}));
    } else if (value.isObject()) {
      put.accept("as text", "x");
      put.accept("as list", List.of());
      put.accept("as number", 7);
    }
  }

  private static void raw(
      Exchange good, List<Broken> broken, String at, String name, JsonNode root, String json) {
    String marker = "\"@@@\"";
    JsonNode marked = replaced(root, at, n -> ((ObjectNode) n).put(name, "@@@"));
    broken.add(new Broken(
        at + "/" + name + " " + json.substring(0, Math.min(10, json.length())),
        good.withBody(bytes(JSON.writeValueAsString(marked).replace(marker, json)))));
  }

  private static void renamed(ObjectNode object, String name, String other) {
    object.set(other, object.remove(name));
  }

  private static JsonNode replaced(
      JsonNode root, String at, java.util.function.Consumer<JsonNode> change) {
    JsonNode copy = root.deepCopy();
    change.accept(at.isEmpty() ? copy : copy.at(at));
    return copy;
  }

  private static void add(Exchange good, List<Broken> broken, String what, JsonNode body) {
    broken.add(new Broken(what, good.withBody(bytes(JSON.writeValueAsString(body)))));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
