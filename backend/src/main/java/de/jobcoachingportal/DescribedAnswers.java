package de.jobcoachingportal;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What comes back: JSON or a file when it went well, and one form of problem for all that did not. */
final class DescribedAnswers {
  private static final String SCHEMAS = "#/components/schemas/";

  private DescribedAnswers() {}

  static void apply(OpenAPI api) {
    api.getComponents()
        .addSchemas("FieldError", fieldError())
        .addSchemas("Problem", problem())
        .addResponses(
            "Problem",
            new ApiResponse()
                .description("Refused, with the reason (RFC 9457)")
                .content(new Content()
                    .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new JsonSchema().$ref(SCHEMAS + "Problem")))));
    api.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .forEach(DescribedAnswers::describe);
  }

  private static void describe(Operation operation) {
    operation.getResponses().values().forEach(DescribedAnswers::mediaType);
    operation.getResponses().addApiResponse("default", new ApiResponse().$ref("Problem"));
  }

  private static void mediaType(ApiResponse answer) {
    if (answer.getContent() == null) {
      return;
    }
    MediaType any = answer.getContent().remove("*/*");
    if (any != null) {
      boolean file = "byte".equals(any.getSchema().getFormat());
      answer.getContent().addMediaType(file ? "application/octet-stream" : "application/json", any);
    }
  }

  private static Schema<?> fieldError() {
    return object(Map.of(
        "pointer", text("JSON pointer into the request, or the name of a header or parameter"),
        "code", text("stable, e.g. required"),
        "detail", text("a sentence for the person who typed it")));
  }

  private static Schema<?> problem() {
    Schema<?> problem = object(Map.of(
        "type", text("always about:blank"),
        "status", new JsonSchema().typesItem("integer").format("int32"),
        "code", text("stable: <module>.<name>"),
        "title", text("what is the matter"),
        "detail", text("and the way out"),
        "traceId", text("to be named when asking for help")));
    var errors = new ArraySchema();
    errors.setTypes(Set.of("array"));
    errors.setItems(new JsonSchema().$ref(SCHEMAS + "FieldError"));
    problem.addProperty("errors", errors);
    problem.setAdditionalProperties(true);
    return problem;
  }

  private static Schema<?> text(String meaning) {
    return new JsonSchema().typesItem("string").description(meaning);
  }

  private static Schema<?> object(Map<String, Schema<?>> properties) {
    Schema<?> object = new JsonSchema().typesItem("object");
    new TreeMap<>(properties).forEach(object::addProperty);
    object.setRequired(List.copyOf(new TreeMap<>(properties).keySet()));
    return object;
  }
}
