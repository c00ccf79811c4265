package de.jobcoachingportal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Nullness;

/**
 * Says of every record what the code says of it: what is not {@code @Nullable} is always there. What may be null is
 * always written too, as null (or left out where the record says so); a request may leave it out.
 */
@SuppressWarnings("rawtypes")
final class ExactSchemas {
  private static final String REF = "#/components/schemas/";
  private final OpenAPI api;
  private final Map<String, Schema> schemas;
  private final Map<String, Class<?>> types;
  private final Set<String> asked = new HashSet<>();

  ExactSchemas(OpenAPI api, Map<String, Class<?>> types) {
    this.api = api;
    this.types = types;
    this.schemas = Objects.requireNonNull(api.getComponents().getSchemas());
  }

  void apply() {
    api.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .filter(operation -> operation.getRequestBody() != null)
        .flatMap(operation -> operation.getRequestBody().getContent().values().stream())
        .forEach(body -> reach(body.getSchema()));
    List.copyOf(schemas.keySet()).forEach(this::choice);
    schemas.forEach(this::record);
  }

  /** Marks what a request may hold. */
  private void reach(Schema<?> schema) {
    if (schema.get$ref() != null) {
      String name = schema.get$ref().substring(REF.length());
      if (asked.add(name)) {
        reach(Objects.requireNonNull(schemas.get(name)));
      }
    }
    parts(schema).forEach(this::reach);
  }

  private static Stream<Schema<?>> parts(Schema<?> schema) {
    List<Schema<?>> parts = new ArrayList<>();
    for (Map<String, Schema> properties : some(schema.getProperties())) {
      properties.values().forEach(parts::add);
    }
    if (schema.getAdditionalProperties() instanceof Schema<?> values) {
      parts.add(values);
    }
    some(schema.getItems()).forEach(parts::add);
    for (List<Schema> several : Stream.of(schema.getAllOf(), schema.getOneOf(), schema.getAnyOf())
        .filter(Objects::nonNull)
        .toList()) {
      several.forEach(parts::add);
    }
    return parts.stream();
  }

  private static <T> List<T> some(@Nullable T value) {
    return value == null ? List.of() : List.of(value);
  }

  /** A choice of records, told apart by a fixed word in one of their properties. */
  private void choice(String name) {
    Class<?> type = types.get(name);
    if (type == null || !type.isAnnotationPresent(JsonSubTypes.class)) {
      return;
    }
    String property = type.getAnnotation(JsonTypeInfo.class).property();
    var oneOf = new JsonSchema();
    for (JsonSubTypes.Type choice : type.getAnnotation(JsonSubTypes.class).value()) {
      String chosen = nameOf(choice.value());
      Schema own = own(schemas.get(chosen));
      own.addProperty(property, new JsonSchema().typesItem("string")._const(choice.name()));
      own.addRequiredItem(property);
      schemas.put(chosen, own);
      oneOf.addOneOfItem(new JsonSchema().$ref(REF + chosen));
    }
    schemas.put(name, oneOf);
  }

  private String nameOf(Class<?> type) {
    return types.entrySet().stream()
        .filter(entry -> entry.getValue() == type)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /** Without what the common type gives: the choice says that. */
  private static Schema own(Schema<?> schema) {
    Schema own = schema.getAllOf() == null
        ? schema
        : schema.getAllOf().stream()
            .filter(part -> part.get$ref() == null)
            .findFirst()
            .orElseGet(() -> new JsonSchema().typesItem("object"));
    if (own.getProperties() == null) {
      own.setProperties(new LinkedHashMap<>());
    }
    return own;
  }

  private void record(String name, Schema<?> schema) {
    Class<?> type = types.get(name);
    if (type == null || !type.isRecord() || schema.getProperties() == null) {
      return;
    }
    boolean leftOut = type.isAnnotationPresent(JsonInclude.class);
    Set<String> required =
        new TreeSet<>(schema.getRequired() == null ? List.of() : schema.getRequired());
    for (RecordComponent component : type.getRecordComponents()) {
      Schema<?> property = schema.getProperties().get(component.getName());
      if (property == null) {
        continue;
      }
      boolean nullable = Nullness.forMethodReturnType(component.getAccessor()) == Nullness.NULLABLE;
      if (nullable && !leftOut) {
        schema.getProperties().put(component.getName(), orNull(property));
      }
      if (!nullable || !(leftOut || asked.contains(name))) {
        required.add(component.getName());
      }
    }
    schema.setRequired(new ArrayList<>(required));
  }

  private static Schema orNull(Schema<?> schema) {
    if (schema.get$ref() != null) {
      return new JsonSchema()
          .addOneOfItem(new JsonSchema().$ref(schema.get$ref()))
          .addOneOfItem(new JsonSchema().typesItem("null"));
    }
    schema.addType("null");
    if (schema.getEnum() != null && !schema.getEnum().contains(null)) {
      schema.addEnumItemObject(null);
    }
    return schema;
  }
}
