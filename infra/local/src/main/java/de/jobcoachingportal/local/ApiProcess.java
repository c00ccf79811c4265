package de.jobcoachingportal.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The API as packaged, in the profile {@code local}. */
final class ApiProcess {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Ports ports;
  private final Path log;
  private final ChildProcess process;

  private ApiProcess(Ports ports, Path log, ChildProcess process) {
    this.ports = ports;
    this.log = log;
    this.process = process;
  }

  static ApiProcess start(
      Path jar, Ports ports, Secrets secrets, Map<String, String> more, Path log, Path pidFile) {
    if (!Files.exists(jar)) {
      throw new StartProblem(
          "The API is not built (%s is missing): ./mvnw -DskipTests package".formatted(jar));
    }
    List<String> command = List.of(
        System.getProperty("java.home") + "/bin/java",
        "-Xms64m",
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        "-jar",
        jar.toString());
    Map<String, String> environment = environment(ports, secrets);
    environment.putAll(more);
    return new ApiProcess(ports, log, ChildProcess.start(command, environment, log, pidFile));
  }

  void awaitReady() {
    if (!Http.awaits(ports.apiUrl() + "/readyz", PATIENCE, process::isAlive)) {
      throw new StartProblem(
          "The API did not become ready; the reason stands in %s.%n%s".formatted(log, reason()));
    }
  }

  private String reason() {
    List<String> causes = Commands.attempt(
            List.of("grep", "-h", "Caused by:", log.toString()), Map.of())
        .output()
        .lines()
        .toList();
    String last = causes.isEmpty() ? "" : causes.getLast();
    return last.contains("FlywayValidateException")
        ? "The data was made by another state of the code: './portal reset' starts with empty data."
        : last;
  }

  ChildProcess process() {
    return process;
  }

  static Map<String, String> environment(Ports ports, Secrets secrets) {
    Map<String, String> environment = new HashMap<>();
    environment.put("SPRING_PROFILES_ACTIVE", "local");
    environment.put("PORTAL_API_PORT", "" + ports.api());
    environment.put("PORTAL_MANAGEMENT_PORT", "" + ports.management());
    environment.put("PORTAL_DB_HOST", "127.0.0.1");
    environment.put("PORTAL_DB_PORT", "" + ports.database());
    environment.put("PORTAL_DB_NAME", "portal");
    environment.put("PORTAL_DB_OWNER_PASSWORD", secrets.database().owner());
    environment.put("PORTAL_DB_PLATFORM_PASSWORD", secrets.database().platform());
    environment.put("PORTAL_TENANT_SECRET", secrets.tenantSecret());
    environment.put("PORTAL_SPA_ORIGIN", ports.spaOrigin());
    environment.put("PORTAL_KEYCLOAK_URL", ports.keycloakUrl());
    environment.put("PORTAL_KEYCLOAK_ADMIN_USER", "admin");
    environment.put("PORTAL_KEYCLOAK_ADMIN_PASSWORD", secrets.keycloakAdmin());
    environment.put("PORTAL_KEYCLOAK_OPERATOR_EMAIL", SampleOffices.OPERATOR);
    environment.put("PORTAL_KEYCLOAK_OPERATOR_GIVEN_NAME", "Sven");
    environment.put("PORTAL_KEYCLOAK_OPERATOR_FAMILY_NAME", "Seggen");
    environment.put("PORTAL_SMTP_HOST", "127.0.0.1");
    environment.put("PORTAL_SMTP_PORT", "" + ports.smtp());
    return environment;
  }
}
