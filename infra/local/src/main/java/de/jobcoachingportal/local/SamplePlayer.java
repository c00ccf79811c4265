package de.jobcoachingportal.local;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Plays a file of steps against the API, each as one of the sample people and on its day, just as the pages would send
 * them. Keys of the writes are derived from the file, so that a start that was broken off goes on where it stopped.
 */
final class SamplePlayer {
  private final String apiUrl;
  private final Logins logins;
  private final SampleClock clock;

  SamplePlayer(Ports ports, Logins logins) {
    this.apiUrl = ports.apiUrl();
    this.logins = logins;
    this.clock = new SampleClock(ports.management());
  }

  void play(String file, JsonNode sample, LocalDate today) {
    String tenant = sample.path("tenant").asString();
    SamplePlaceholders placeholders = new SamplePlaceholders(today);
    Map<String, Integer> seen = new HashMap<>();
    int number = 0;
    try (SampleClock running = clock) {
      for (JsonNode step : sample.path("steps")) {
        number++;
        running.moveTo(today.plusDays(step.path("on").asInt(0)));
        String key = file + step + "@" + today;
        String distinct = key + seen.merge(key, 1, Integer::sum);
        JsonNode answer = play(tenant, step, placeholders, distinct, number, file);
        Optional.ofNullable(step.get("saveAs"))
            .ifPresent(name -> placeholders.save(name.asString(), answer));
      }
    }
  }

  private JsonNode play(
      String tenant,
      JsonNode step,
      SamplePlaceholders placeholders,
      String key,
      int number,
      String file) {
    String method = step.path("method").asString();
    String url = apiUrl + placeholders.fill(step.path("path").asString());
    Map<String, String> headers = new HashMap<>();
    String person = TokenCommand.loginName(tenant, step.path("as").asString());
    logins.prepare(tenant, person);
    headers.put("Authorization", "Bearer " + logins.token(tenant, person));
    if (!method.equals("GET")) {
      headers.put("Content-Type", "application/json");
      headers.put(
          "Idempotency-Key",
          UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString());
    }
    if (step.has("version")) {
      headers.put("If-Match", "\"" + placeholders.fill(step.get("version")).asString() + "\"");
    }
    if (step.has("versionOf")) {
      headers.put(
          "If-Match",
          version(apiUrl + placeholders.fill(step.path("versionOf").asString()), headers));
    }
    String body = step.has("body") ? placeholders.fill(step.get("body")).toString() : null;
    JsonApi.Answer answer = JsonApi.send(method, url, headers, body);
    if (!answer.succeeded()) {
      throw new StartProblem("Step %d of the sample %s (%s %s as %s) was refused: %d %s"
          .formatted(
              number,
              file,
              method,
              url,
              step.path("as").asString(),
              answer.status(),
              answer.response().body()));
    }
    return answer.json();
  }

  /** The version that stands now in the resource at that address, as a reader's ETag. */
  private static String version(String url, Map<String, String> headers) {
    JsonApi.Answer answer =
        JsonApi.send("GET", url, Map.of("Authorization", headers.get("Authorization")), null);
    return answer
        .response()
        .headers()
        .firstValue("ETag")
        .orElseThrow(() -> new StartProblem("%s has no ETag (%d)".formatted(url, answer.status())));
  }
}
