package de.jobcoachingportal.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpaServerTests {
  @TempDir
  private Path files;

  private final int port = FreePort.any();
  private SpaServer server;

  @BeforeEach
  void start() throws Exception {
    Files.writeString(
        files.resolve("index.html"), "<meta property=\"csp-nonce\" nonce=\"__CSP_NONCE__\">");
    Files.createDirectories(files.resolve("assets"));
    Files.writeString(files.resolve("assets/index-1a2b.js"), "export {}");
    server = new SpaServer(
        port,
        files,
        new SpaServer.Config("http://localhost:8080", "http://localhost:8081", true),
        files.resolve("csp-reports.log"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void everyAnswerCarriesThePolicyAndANonceOfItsOwn() throws Exception {
    HttpResponse<String> first = get("/");
    HttpResponse<String> second = get("/");

    assertThat(policy(first))
        .contains("connect-src 'self' http://localhost:8080 http://localhost:8081;")
        .doesNotContain("unsafe-")
        .doesNotContain("$");
    assertThat(first.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    String nonce = policy(first).replaceAll(".*'nonce-([0-9a-f]+)'.*", "$1");
    assertThat(first.body()).contains("nonce=\"" + nonce + "\"");
    assertThat(policy(second)).isNotEqualTo(policy(first));
  }

  @Test
  void pathsOfTheSpaGetItsStartPage() throws Exception {
    assertThat(get("/faelle/4711").body()).startsWith("<meta");
    assertThat(get("/assets/gone.js").statusCode()).isEqualTo(404);
  }

  @Test
  void hashedFilesMayBeKeptForEverThePageNever() throws Exception {
    assertThat(get("/assets/index-1a2b.js").headers().firstValue("Cache-Control"))
        .hasValue("public, max-age=31536000, immutable");
    assertThat(get("/").headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void nothingOutsideTheBuiltFilesIsServed() throws Exception {
    Files.writeString(files.resolveSibling("secret.txt"), "secret");
    assertThat(get("/%2e%2e/secret.txt").body()).doesNotContain("secret");
  }

  @Test
  void countsReportsAgainstThePolicy() throws Exception {
    Http.CLIENT.send(
        HttpRequest.newBuilder(uri("/csp-report"))
            .POST(HttpRequest.BodyPublishers.ofString("{\"csp-report\":{}}"))
            .build(),
        HttpResponse.BodyHandlers.discarding());

    assertThat(get("/csp-report").body()).contains("\"count\":1");
    assertThat(files.resolve("csp-reports.log")).hasContent("{\"csp-report\":{}}");
  }

  @Test
  void tellsTheSpaWhereItRuns() throws Exception {
    assertThat(get("/config.json").body())
        .contains("\"apiUrl\":\"http://localhost:8080\"", "\"localProfile\":true");
  }

  private static String policy(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Security-Policy").orElseThrow();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return Http.CLIENT.send(
        HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
