package de.jobcoachingportal.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/** Serves the built SPA as nginx does in production: same headers, same caching, every unknown path is the SPA's. */
final class SpaServer implements AutoCloseable {
  private static final String NONCE_PLACEHOLDER = "__CSP_NONCE__";
  private static final int LONGEST_REPORT = 8 * 1024;
  private static final Map<String, String> TYPES = Map.ofEntries(
      Map.entry("html", "text/html; charset=utf-8"),
      Map.entry("js", "text/javascript; charset=utf-8"),
      Map.entry("css", "text/css; charset=utf-8"),
      Map.entry("json", "application/json"),
      Map.entry("webmanifest", "application/manifest+json"),
      Map.entry("svg", "image/svg+xml"),
      Map.entry("png", "image/png"),
      Map.entry("ico", "image/x-icon"),
      Map.entry("woff2", "font/woff2"),
      Map.entry("txt", "text/plain; charset=utf-8"));
  private static final Set<String> WORTH_PACKING =
      Set.of("html", "js", "css", "json", "svg", "txt");

  private final Path files;
  private final Config config;
  private final SecurityHeaders headers;
  private final CspReports reports;
  private final SecureRandom random = new SecureRandom();
  private final Map<Path, byte[]> packed = new ConcurrentHashMap<>();
  private final HttpServer server;

  SpaServer(int port, Path files, Config config, Path reportLog) {
    this.files = files.toAbsolutePath().normalize();
    this.config = config;
    this.headers = new SecurityHeaders(config.apiUrl(), config.keycloakUrl());
    this.reports = new CspReports(reportLog);
    this.server = Exchanges.serve(port, this::handle);
  }

  /** What the SPA has to know about the place where it runs, as {@code /config.json}. */
  record Config(String apiUrl, String keycloakUrl, boolean localProfile) {}

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String nonce = nonce();
    headers.withNonce(nonce).forEach(exchange.getResponseHeaders()::set);
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/csp-report")) {
      takeOrTellReports(exchange);
    } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      Exchanges.empty(exchange, 405);
    } else if (path.equals("/config.json")) {
      exchange.getResponseHeaders().set("Cache-Control", "no-cache");
      Exchanges.json(exchange, config);
    } else {
      serve(exchange, path, nonce);
    }
  }

  private void takeOrTellReports(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("POST")) {
      reports.add(
          new String(exchange.getRequestBody().readNBytes(LONGEST_REPORT), StandardCharsets.UTF_8)
              .replace('\n', ' '));
      Exchanges.empty(exchange, 204);
    } else {
      Exchanges.json(exchange, reports.summary());
    }
  }

  private void serve(HttpExchange exchange, String path, String nonce) throws IOException {
    Optional<Path> file = file(path);
    if (file.isPresent()) {
      boolean hashed = path.startsWith("/assets/");
      exchange
          .getResponseHeaders()
          .set("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
      sendFile(exchange, file.get());
    } else if (path.startsWith("/assets/")) {
      Exchanges.empty(exchange, 404);
    } else {
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      Exchanges.html(
          exchange,
          Files.readString(files.resolve("index.html")).replace(NONCE_PLACEHOLDER, nonce));
    }
  }

  private Optional<Path> file(String path) {
    Path file = files.resolve(path.substring(1)).normalize();
    boolean ours =
        file.startsWith(files) && Files.isRegularFile(file) && !file.endsWith("index.html");
    return ours ? Optional.of(file) : Optional.empty();
  }

  private void sendFile(HttpExchange exchange, Path file) throws IOException {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    String type = TYPES.getOrDefault(ending, "application/octet-stream");
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    if (WORTH_PACKING.contains(ending) && accepted != null && accepted.contains("gzip")) {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      exchange.getResponseHeaders().set("Vary", "Accept-Encoding");
      Exchanges.send(exchange, 200, type, packed(file));
    } else {
      Exchanges.send(exchange, 200, type, Files.readAllBytes(file));
    }
  }

  private byte[] packed(Path file) throws IOException {
    byte[] known = packed.get(file);
    if (known != null) {
      return known;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      Files.copy(file, gzip);
    }
    packed.put(file, bytes.toByteArray());
    return bytes.toByteArray();
  }

  private String nonce() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
