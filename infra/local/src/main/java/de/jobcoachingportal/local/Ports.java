package de.jobcoachingportal.local;

import java.util.LinkedHashMap;
import java.util.Map;

/** The ports of the parts, each to be changed by an environment variable; all on loopback. */
record Ports(int spa, int api, int management, int keycloak, int database, int smtp, int mail) {
  static Ports of(Map<String, String> environment) {
    return new Ports(
        port(environment, "PORTAL_SPA_PORT", 3000),
        port(environment, "PORTAL_API_PORT", 8080),
        port(environment, "PORTAL_MANAGEMENT_PORT", 8082),
        port(environment, "PORTAL_KEYCLOAK_PORT", 8081),
        port(environment, "PORTAL_DB_PORT", 5433),
        port(environment, "PORTAL_SMTP_PORT", 1025),
        port(environment, "PORTAL_MAIL_PORT", 8025));
  }

  Ports withApi(int otherApi, int otherManagement) {
    return new Ports(spa, otherApi, otherManagement, keycloak, database, smtp, mail);
  }

  String spaOrigin() {
    return "http://localhost:" + spa;
  }

  String apiUrl() {
    return "http://localhost:" + api;
  }

  String keycloakUrl() {
    return "http://localhost:" + keycloak;
  }

  String mailUrl() {
    return "http://localhost:" + mail;
  }

  void demandFree() {
    Map<String, Integer> all = new LinkedHashMap<>();
    all.put("PORTAL_DB_PORT", database);
    all.put("PORTAL_KEYCLOAK_PORT", keycloak);
    all.put("PORTAL_API_PORT", api);
    all.put("PORTAL_MANAGEMENT_PORT", management);
    all.put("PORTAL_SPA_PORT", spa);
    all.put("PORTAL_SMTP_PORT", smtp);
    all.put("PORTAL_MAIL_PORT", mail);
    all.forEach((variable, port) -> {
      if (FreePort.isTaken(port)) {
        throw new StartProblem(
            "Port %d is taken by another program. End that program, or choose another port: %s=%d ./portal start"
                .formatted(port, variable, port + 100));
      }
    });
  }

  private static int port(Map<String, String> environment, String variable, int usual) {
    String value = environment.getOrDefault(variable, "").strip();
    if (value.isEmpty()) {
      return usual;
    }
    if (!value.matches("[0-9]{1,5}")
        || Integer.parseInt(value) < 1
        || Integer.parseInt(value) > 65535) {
      throw new StartProblem(
          "%s is '%s', but must be a port between 1 and 65535.".formatted(variable, value));
    }
    return Integer.parseInt(value);
  }
}
