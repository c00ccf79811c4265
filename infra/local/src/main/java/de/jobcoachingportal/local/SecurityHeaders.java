package de.jobcoachingportal.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headers of the portal's pages, read from the same file that nginx includes in production. */
final class SecurityHeaders {
  private static final Pattern HEADER = Pattern.compile("(?m)^add_header (\\S+) \"(.*)\" always;$");

  private final Map<String, String> headers = new LinkedHashMap<>();

  SecurityHeaders(String apiOrigin, String keycloakOrigin) {
    Matcher matcher = HEADER.matcher(file());
    while (matcher.find()) {
      headers.put(
          matcher.group(1),
          matcher
              .group(2)
              .replace("${PORTAL_API_ORIGIN}", apiOrigin)
              .replace("${PORTAL_KEYCLOAK_ORIGIN}", keycloakOrigin));
    }
  }

  Map<String, String> withNonce(String nonce) {
    Map<String, String> filled = new LinkedHashMap<>();
    headers.forEach((name, value) -> filled.put(name, value.replace("$request_id", nonce)));
    return filled;
  }

  private static String file() {
    try (InputStream file =
        SecurityHeaders.class.getResourceAsStream("/spa/security-headers.conf")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
