package de.jobcoachingportal.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** The few lines that both small web servers of the local start need. */
final class Exchanges {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Exchanges() {}

  static HttpServer serve(int port, HttpHandler handler) {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 128);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/", exchange -> {
        try (exchange) {
          handler.handle(exchange);
        }
      });
      server.start();
      return server;
    } catch (IOException e) {
      throw new StartProblem("Port %d could not be opened: %s".formatted(port, e.getMessage()), e);
    }
  }

  static void json(HttpExchange exchange, Object value) throws IOException {
    send(exchange, 200, "application/json", JSON.writeValueAsBytes(value));
  }

  static void html(HttpExchange exchange, String page) throws IOException {
    send(exchange, 200, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
  }

  static void empty(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
  }

  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean withoutBody = "HEAD".equals(exchange.getRequestMethod()) || body.length == 0;
    exchange.sendResponseHeaders(status, withoutBody ? -1 : body.length);
    if (!withoutBody) {
      exchange.getResponseBody().write(body);
    }
  }
}
