package de.jobcoachingportal.testing;

import de.jobcoachingportal.local.Keycloak;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks into a real Keycloak and walks through its pages as a browser without scripts would. */
public final class KeycloakAdmin {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private final Keycloak keycloak;
  private final HttpClient http = HttpClient.newHttpClient();

  public KeycloakAdmin(Keycloak keycloak) {
    this.keycloak = keycloak;
  }

  public JsonNode get(String path) {
    return JSON.readTree(send(HttpRequest.newBuilder(URI.create(keycloak.url() + "/admin" + path))
            .header("Authorization", "Bearer " + adminToken()))
        .body());
  }

  public JsonNode user(String realm, String username) {
    return get("/realms/" + realm + "/users?exact=true&username="
            + URLEncoder.encode(username, StandardCharsets.UTF_8))
        .path(0);
  }

  /** A password without the detour over the mail. */
  public void setPassword(String realm, String username, String password) {
    String id = user(realm, username).get("id").asString();
    String body =
        JSON.writeValueAsString(Map.of("type", "password", "value", password, "temporary", false));
    send(HttpRequest.newBuilder(URI.create(
            keycloak.url() + "/admin/realms/" + realm + "/users/" + id + "/reset-password"))
        .header("Authorization", "Bearer " + adminToken())
        .header("Content-Type", "application/json")
        .PUT(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Changes something as its administrator does. */
  public void write(String method, String path, Object body) {
    HttpResponse<String> answer =
        send(HttpRequest.newBuilder(URI.create(keycloak.url() + "/admin" + path))
            .header("Authorization", "Bearer " + adminToken())
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
    }
  }

  private String adminToken() {
    return grant("master", "admin-cli", keycloak.adminUser(), keycloak.adminPassword())
        .get("access_token")
        .asString();
  }

  /** The answer of the password grant, which exists for the script client of the profile local only. */
  public JsonNode grant(String realm, String client, String username, String password) {
    return JSON.readTree(send(HttpRequest.newBuilder(
                URI.create(keycloak.url() + "/realms/" + realm + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(form(Map.of(
                "grant_type", "password",
                "client_id", client,
                "username", username,
                "password", password,
                "scope", "openid"))))
        .body());
  }

  public String token(String realm, String username, String password) {
    JsonNode answer = grant(realm, "portal-scripts", username, password);
    if (!answer.has("access_token")) {
      throw new IllegalStateException("no token for " + username + " in " + realm + ": " + answer);
    }
    return answer.get("access_token").asString();
  }

  /** Follows the link of an invitation: begins, sets the password, confirms the name. The last page. */
  public String followInvitation(
      String link, String password, String given, String family, String email) {
    HttpClient browser = HttpClient.newBuilder()
        .cookieHandler(new TrustingCookies())
        .followRedirects(HttpClient.Redirect.NORMAL)
        .build();
    String page = text(browser, HttpRequest.newBuilder(URI.create(link)));
    Matcher begin =
        Pattern.compile("href=\"(https?://[^\"]*action-token[^\"]*)\"").matcher(page);
    if (begin.find()) {
      page =
          text(browser, HttpRequest.newBuilder(URI.create(begin.group(1).replace("&amp;", "&"))));
    }
    Map<String, String> fields = Map.of(
        "password-new", password,
        "password-confirm", password,
        "firstName", given,
        "lastName", family,
        "email", email);
    for (int forms = 0; forms < 2; forms++) {
      page = submit(browser, page, fields);
    }
    return page;
  }

  private static String submit(HttpClient browser, String page, Map<String, String> fields) {
    Matcher form = FORM.matcher(page);
    if (!form.find()) {
      throw new IllegalStateException("no form on the page: " + page);
    }
    return text(
        browser,
        HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(form(fields)));
  }

  private static String text(HttpClient browser, HttpRequest.Builder request) {
    return send(browser, request.header("Accept-Language", "de")).body();
  }

  private static HttpRequest.BodyPublisher form(Map<String, String> fields) {
    return HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&")));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return send(http, request);
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException noAnswer) {
      throw new UncheckedIOException(noAnswer);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** A browser takes localhost for safe and sends cookies marked Secure; Java's own manager does not. */
  private static final class TrustingCookies extends CookieManager {
    @Override
    public void put(URI uri, Map<String, List<String>> headers) throws IOException {
      Map<String, List<String>> trusted = new HashMap<>(headers);
      trusted.replaceAll((name, values) -> values.stream()
          .map(value ->
              name.equalsIgnoreCase("Set-Cookie") ? value.replaceAll("(?i);\\s*secure", "") : value)
          .toList());
      super.put(uri, trusted);
    }
  }
}
