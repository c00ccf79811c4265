package de.jobcoachingportal.testing;

import de.jobcoachingportal.local.Keycloak;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser in front of Keycloak's login pages, on its way back to the SPA: authorization code with PKCE, forms filled as
 * a person fills them, no scripts. Knows only what the pages show.
 */
public final class LoginPages {
  private static final String BACK = "http://localhost:3000/anmeldung";
  private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-rule-of-43-signs";
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final Pattern HIDDEN =
      Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>", Pattern.CASE_INSENSITIVE);

  private final Keycloak keycloak;
  private final String realm;
  private final HttpClient browser;
  private String page = "";
  private String code = "";

  private LoginPages(Keycloak keycloak, String realm) {
    this.keycloak = keycloak;
    this.realm = realm;
    this.browser = HttpClient.newBuilder()
        .cookieHandler(new TrustingCookies())
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
  }

  /** The sign-in of an office, as the SPA opens it. */
  public static LoginPages open(Keycloak keycloak, String realm) {
    var pages = new LoginPages(keycloak, realm);
    pages.follow(URI.create(pages.address("auth") + "?"
        + encoded(Map.of(
            "client_id", "portal-spa",
            "redirect_uri", BACK,
            "response_type", "code",
            "scope", "openid",
            "state", "s",
            "code_challenge_method", "S256",
            "code_challenge", challenge()))));
    return pages;
  }

  /** What stands on the page now; empty once the browser is back at the SPA. */
  public String text() {
    return page;
  }

  public boolean isBackAtTheSpa() {
    return !code.isEmpty();
  }

  public LoginPages signIn(String username, String password) {
    return fill(Map.of("username", username, "password", password));
  }

  /** Fills the page's form; what it carries unseen goes with it. */
  public LoginPages fill(Map<String, String> fields) {
    Matcher form = FORM.matcher(page);
    if (!form.find()) {
      throw new IllegalStateException("no form on the page: " + page);
    }
    Map<String, String> all = new HashMap<>(hidden());
    all.putAll(fields);
    send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(encoded(all))));
    return this;
  }

  /** Opens a link from a mail in the same browser. */
  public LoginPages visit(String link) {
    follow(URI.create(link));
    return this;
  }

  /** Follows the page's link whose address contains this. */
  public LoginPages click(String inAddress) {
    Matcher link = Pattern.compile("href=\"([^\"]*" + Pattern.quote(inAddress) + "[^\"]*)\"")
        .matcher(page);
    if (!link.find()) {
      throw new IllegalStateException("no link with " + inAddress + ": " + page);
    }
    follow(URI.create(keycloak.url()).resolve(link.group(1).replace("&amp;", "&")));
    return this;
  }

  /** The secret that the page of the second factor offers, as an authenticator app reads it. */
  public String offeredSecret() {
    String secret = hidden().get("totpSecret");
    if (secret == null) {
      throw new IllegalStateException("no secret on the page: " + page);
    }
    return secret;
  }

  private Map<String, String> hidden() {
    Map<String, String> fields = new HashMap<>();
    Matcher inputs = HIDDEN.matcher(page);
    while (inputs.find()) {
      String name = attribute(inputs.group(), "name");
      if (!name.isEmpty()) {
        fields.put(name, attribute(inputs.group(), "value"));
      }
    }
    return fields;
  }

  private static String attribute(String tag, String name) {
    Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return value.find() ? value.group(1) : "";
  }

  /** Exchanges the code for the token the SPA works with. */
  public String token() {
    if (!isBackAtTheSpa()) {
      throw new IllegalStateException("not signed in: " + page);
    }
    JsonNode answer = JsonMapper.builder()
        .build()
        .readTree(raw(HttpRequest.newBuilder(URI.create(address("token")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(Map.of(
                    "grant_type", "authorization_code",
                    "client_id", "portal-spa",
                    "redirect_uri", BACK,
                    "code", code,
                    "code_verifier", VERIFIER)))))
            .body());
    return answer.path("access_token").asString();
  }

  private void follow(URI address) {
    send(HttpRequest.newBuilder(address).GET());
  }

  private void send(HttpRequest.Builder request) {
    HttpResponse<String> answer = raw(request.header("Accept-Language", "de"));
    for (int hops = 0; answer.statusCode() / 100 == 3 && hops < 15; hops++) {
      URI next = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
      if (next.toString().startsWith(BACK)) {
        code = query(next).getOrDefault("code", "");
        page = "";
        return;
      }
      answer = raw(HttpRequest.newBuilder(next).header("Accept-Language", "de").GET());
    }
    page = answer.body();
  }

  private HttpResponse<String> raw(HttpRequest.Builder request) {
    try {
      return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException noAnswer) {
      throw new UncheckedIOException(noAnswer);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private String address(String endpoint) {
    return keycloak.url() + "/realms/" + realm + "/protocol/openid-connect/" + endpoint;
  }

  private static Map<String, String> query(URI address) {
    return List.of(address.getRawQuery().split("&")).stream()
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(
            pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String challenge() {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(MessageDigest.getInstance("SHA-256")
              .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
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
