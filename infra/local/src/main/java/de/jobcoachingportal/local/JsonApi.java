package de.jobcoachingportal.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests with JSON to the API and to Keycloak; anything but success is told with the answer's text. */
final class JsonApi {
  static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private JsonApi() {}

  record Answer(int status, HttpResponse<String> response) {
    JsonNode json() {
      String body = response.body();
      return body.isBlank() ? JSON.createObjectNode() : JSON.readTree(body);
    }

    boolean succeeded() {
      return status / 100 == 2;
    }
  }

  static Answer send(String method, String url, Map<String, String> headers, String body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE);
    headers.forEach(request::header);
    request.method(
        method,
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body));
    return send(request.build());
  }

  static Answer form(String url, Map<String, String> fields) {
    String body = fields.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
    return send("POST", url, Map.of("Content-Type", "application/x-www-form-urlencoded"), body);
  }

  private static Answer send(HttpRequest request) {
    try {
      HttpResponse<String> response =
          Http.CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response);
    } catch (IOException e) {
      throw new StartProblem(
          "%s %s got no answer: %s".formatted(request.method(), request.uri(), e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartProblem("interrupted while waiting for " + request.uri(), e);
    }
  }
}
