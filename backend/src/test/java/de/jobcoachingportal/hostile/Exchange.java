package de.jobcoachingportal.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request as it goes over the wire, so that it can also be sent broken.
 *
 * @param target path and query, already encoded
 * @param body bytes as sent; null for none
 */
record Exchange(String method, String target, Map<String, String> headers, byte @Nullable [] body) {
  private static final HttpClient HTTP = HttpClient.newBuilder()
      .version(HttpClient.Version.HTTP_1_1)
      .connectTimeout(Duration.ofSeconds(5))
      .build();

  Exchange with(String header, @Nullable String value) {
    Map<String, String> changed = new LinkedHashMap<>(headers);
    if (value == null) {
      changed.remove(header);
    } else {
      changed.put(header, value);
    }
    return new Exchange(method, target, changed, body);
  }

  Exchange withBody(byte @Nullable [] other) {
    return new Exchange(method, target, headers, other);
  }

  Exchange withTarget(String other) {
    return new Exchange(method, other, headers, body);
  }

  Exchange withMethod(String other) {
    return new Exchange(other, target, headers, body);
  }

  /** Whether the other one goes over the wire just like this. */
  boolean sends(Exchange other) {
    return method.equals(other.method)
        && target.equals(other.target)
        && headers.equals(other.headers)
        && Arrays.equals(body, other.body);
  }

  boolean isWrite() {
    return !method.equals("GET");
  }

  /** Sends it; a write gets a new idempotency key unless one is set. */
  HttpResponse<String> send(int port) {
    HttpRequest.Builder request = HttpRequest.newBuilder(
            URI.create("http://localhost:" + port + target))
        .timeout(Duration.ofSeconds(10))
        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    headers.forEach(request::setHeader);
    if (isWrite() && !headers.containsKey("Idempotency-Key")) {
      request.setHeader("Idempotency-Key", UUID.randomUUID().toString());
    }
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(method + " " + target, broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
