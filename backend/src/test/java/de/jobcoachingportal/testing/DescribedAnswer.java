package de.jobcoachingportal.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds every JSON answer of the tests against the description that the client's types come from: nothing required is
 * missing, nothing is null that may not be, nothing is there that is not described.
 */
final class DescribedAnswer {
  private static final JsonNode API = read();

  private DescribedAnswer() {}

  private static JsonNode read() {
    try {
      return JsonMapper.shared().readTree(Files.readString(Path.of("../docs/openapi.json")));
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  static ClientResponse check(ClientRequest request, ClientResponse response) {
    boolean json = response
        .headers()
        .contentType()
        .filter(MediaType.APPLICATION_JSON::isCompatibleWith)
        .isPresent();
    JsonNode schema = json ? schemaOf(request, response.statusCode().value()) : null;
    return schema == null
        ? response
        : response.mutate().body(body -> checked(body, schema, request)).build();
  }

  private static Flux<DataBuffer> checked(
      Flux<DataBuffer> body, JsonNode schema, ClientRequest request) {
    return DataBufferUtils.join(body)
        .map(buffer -> {
          byte[] bytes = new byte[buffer.readableByteCount()];
          buffer.read(bytes);
          DataBufferUtils.release(buffer);
          List<String> faults = new ArrayList<>();
          compare(JsonMapper.shared().readTree(bytes), schema, "", faults);
          if (!faults.isEmpty()) {
            throw new AssertionError(request.method() + " " + request.url().getPath()
                + " answers against its description: " + faults);
          }
          return (DataBuffer) DefaultDataBufferFactory.sharedInstance.wrap(bytes);
        })
        .flux();
  }

  private static JsonNode schemaOf(ClientRequest request, int status) {
    String method = request.method().name().toLowerCase();
    String path = request.url().getPath();
    return API.path("paths").properties().stream()
        .filter(entry -> path.matches(entry.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
        // a fixed address comes before one with a variable at the same place
        .sorted((one, other) -> Integer.compare(variables(one.getKey()), variables(other.getKey())))
        .map(entry -> entry
            .getValue()
            .path(method)
            .path("responses")
            .path(String.valueOf(status))
            .path("content")
            .path("application/json")
            .path("schema"))
        .findFirst()
        .filter(JsonNode::isObject)
        .orElse(null);
  }

  private static int variables(String path) {
    return (int) path.chars().filter(c -> c == '{').count();
  }

  private static void compare(JsonNode value, JsonNode described, String at, List<String> faults) {
    JsonNode schema = resolved(described);
    if (schema.has("oneOf")) {
      boolean fits = schema.path("oneOf").valueStream().anyMatch(choice -> {
        List<String> own = new ArrayList<>();
        compare(value, choice, at, own);
        return own.isEmpty();
      });
      if (!fits) {
        faults.add(at + ": none of the choices");
      }
    } else if (schema.has("type") && !types(schema).contains(typeOf(value))) {
      faults.add(at + ": " + typeOf(value) + " instead of " + types(schema));
    } else if (schema.has("enum") && schema.path("enum").valueStream().noneMatch(value::equals)) {
      faults.add(at + ": " + value + " is not in the list");
    } else if (schema.has("const") && !schema.path("const").equals(value)) {
      faults.add(at + ": " + value + " instead of " + schema.path("const"));
    } else if (value.isArray()) {
      value.valueStream().forEach(item -> compare(item, schema.path("items"), at + "/*", faults));
    } else if (value.isObject()) {
      object(value, schema, at, faults);
    }
  }

  private static void object(JsonNode value, JsonNode schema, String at, List<String> faults) {
    schema
        .path("required")
        .valueStream()
        .map(JsonNode::stringValue)
        .filter(name -> !value.has(name))
        .forEach(name -> faults.add(at + "/" + name + ": missing"));
    JsonNode properties = schema.path("properties");
    value.properties().forEach(entry -> {
      JsonNode property = properties.path(entry.getKey());
      JsonNode others = schema.path("additionalProperties");
      if (property.isObject()) {
        compare(entry.getValue(), property, at + "/" + entry.getKey(), faults);
      } else if (others.isObject()) {
        compare(entry.getValue(), others, at + "/" + entry.getKey(), faults);
      } else if (properties.isObject()) {
        faults.add(at + "/" + entry.getKey() + ": not described");
      }
    });
  }

  private static JsonNode resolved(JsonNode schema) {
    JsonNode reference = schema.path("$ref");
    return reference.isString() ? API.at(reference.stringValue().substring(1)) : schema;
  }

  private static Set<String> types(JsonNode schema) {
    JsonNode type = schema.path("type");
    Stream<String> names = type.isArray()
        ? type.valueStream().map(JsonNode::stringValue)
        : Stream.of(type.stringValue());
    return names.collect(Collectors.toSet());
  }

  private static String typeOf(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT -> "object";
      case ARRAY -> "array";
      case STRING -> "string";
      case BOOLEAN -> "boolean";
      case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
      default -> "null";
    };
  }
}
