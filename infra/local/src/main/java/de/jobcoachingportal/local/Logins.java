package de.jobcoachingportal.local;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * Accounts in Keycloak as the local start needs them: sample people get the sample password without reading their mail,
 * and scripts get tokens. Both only work in the profile {@code local}.
 */
final class Logins {
  private static final String SCRIPTS = "portal-scripts";
  private static final Duration FRESH = Duration.ofMinutes(4);
  /** The administrator's own tokens live for one minute only. */
  private static final Duration FRESH_ADMIN = Duration.ofSeconds(40);

  private final String keycloakUrl;
  private final String adminPassword;
  private final Map<String, Token> tokens = new HashMap<>();
  private final Set<String> prepared = new HashSet<>();

  Logins(String keycloakUrl, String adminPassword) {
    this.keycloakUrl = keycloakUrl;
    this.adminPassword = adminPassword;
  }

  private record Token(String value, Instant until) {}

  /** An access token for the API by the script client. */
  String token(String realm, String username) {
    return fresh(
        realm + "/" + username,
        FRESH,
        () -> grant(realm, SCRIPTS, username, SamplePerson.PASSWORD));
  }

  /** Gives that account the sample password, once, and takes the invitation's open steps off it. */
  void prepare(String realm, String username) {
    if (!prepared.add(realm + "/" + username)) {
      return;
    }
    String account = "/admin/realms/%s/users/%s"
        .formatted(realm, user(realm, username).path("id").asString());
    admin(
        "PUT",
        account + "/reset-password",
        Map.of("type", "password", "value", SamplePerson.PASSWORD, "temporary", false));
    admin("PUT", account, Map.of("requiredActions", List.of(), "emailVerified", true));
  }

  boolean exists(String realm, String username) {
    return !users(realm, username).isEmpty();
  }

  private JsonNode user(String realm, String username) {
    JsonNode found = users(realm, username);
    if (found.isEmpty()) {
      throw new StartProblem(
          "There is no account '%s' in the realm '%s'.".formatted(username, realm));
    }
    return found.get(0);
  }

  private JsonNode users(String realm, String username) {
    return admin(
        "GET", "/admin/realms/%s/users?exact=true&username=%s".formatted(realm, username), null);
  }

  private JsonNode admin(String method, String path, Object body) {
    String token =
        fresh("admin", FRESH_ADMIN, () -> grant("master", "admin-cli", "admin", adminPassword));
    JsonApi.Answer answer = JsonApi.send(
        method,
        keycloakUrl + path,
        Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json"),
        body == null ? null : JsonApi.JSON.writeValueAsString(body));
    if (!answer.succeeded()) {
      throw new StartProblem("Keycloak refused %s %s: %d %s"
          .formatted(method, path, answer.status(), answer.response().body()));
    }
    return answer.json();
  }

  private String fresh(String key, Duration life, Supplier<String> grant) {
    Token known = tokens.get(key);
    if (known == null || Instant.now().isAfter(known.until())) {
      known = new Token(grant.get(), Instant.now().plus(life));
      tokens.put(key, known);
    }
    return known.value();
  }

  private String grant(String realm, String client, String username, String password) {
    JsonApi.Answer answer = JsonApi.form(
        keycloakUrl + "/realms/" + realm + "/protocol/openid-connect/token",
        Map.of(
            "grant_type", "password",
            "client_id", client,
            "username", username,
            "password", password,
            "scope", "openid"));
    if (!answer.succeeded()) {
      throw new StartProblem("No token for '%s' in the realm '%s': %s"
          .formatted(username, realm, answer.response().body()));
    }
    return answer.json().path("access_token").asString();
  }
}
