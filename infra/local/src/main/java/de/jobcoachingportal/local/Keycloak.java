package de.jobcoachingportal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak 26 on loopback, with a database of its own in the same PostgreSQL. */
public final class Keycloak implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  /** As kc.sh calls it, for a small machine. Called directly, because a killed kc.sh leaves its server running. */
  private static final List<String> OPTIONS = List.of(
      "-Xms64m",
      "-Xmx320m",
      "-XX:MaxMetaspaceSize=256m",
      "-XX:+UseSerialGC",
      "-XX:TieredStopAtLevel=1",
      "-XX:+ExitOnOutOfMemoryError",
      "-Dfile.encoding=UTF-8",
      "-Duser.language=en",
      "-Duser.country=US",
      "-Djdk.tls.rejectClientInitiatedRenegotiation=true",
      "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
      "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
      "-Dpicocli.disable.closures=true",
      "-Dquarkus-log-max-startup-records=10000",
      "--add-opens=java.base/java.util=ALL-UNNAMED",
      "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
      "--add-opens=java.base/java.security=ALL-UNNAMED",
      "--add-opens=java.base/java.lang=ALL-UNNAMED",
      "--enable-native-access=ALL-UNNAMED");

  private final int port;
  private final String adminPassword;
  private final Path log;
  private final ChildProcess process;

  private Keycloak(int port, String adminPassword, Path log, ChildProcess process) {
    this.port = port;
    this.adminPassword = adminPassword;
    this.log = log;
    this.process = process;
  }

  /** Begins to start; {@link #awaitReady} says when it answers. */
  static Keycloak start(
      int port, EmbeddedPostgres18 postgres, String adminPassword, Path log, Path pidFile) {
    Map<String, String> environment = Map.of(
        "KC_DB_URL",
        postgres.jdbcUrl("keycloak"),
        "KC_DB_USERNAME",
        "keycloak",
        "KC_DB_PASSWORD",
        postgres.passwords().keycloak(),
        "KC_DB_POOL_MAX_SIZE",
        "20",
        "KC_BOOTSTRAP_ADMIN_USERNAME",
        "admin",
        "KC_BOOTSTRAP_ADMIN_PASSWORD",
        adminPassword);
    return new Keycloak(
        port, adminPassword, log, ChildProcess.start(command(port), environment, log, pidFile));
  }

  private static List<String> command(int port) {
    Path home = distribution();
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(OPTIONS);
    command.addAll(List.of(
        "-Dkc.home.dir=" + home,
        "-Djboss.server.config.dir=" + home.resolve("conf"),
        "-cp",
        home.resolve("lib/quarkus-run.jar").toString(),
        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
        "start",
        "--optimized",
        "--http-enabled=true",
        "--http-host=127.0.0.1",
        "--http-port=" + port,
        "--hostname=http://localhost:" + port));
    return command;
  }

  /** A Keycloak for one test run, ready when this returns; ends when closed or when the JVM ends. */
  public static Keycloak temporary(EmbeddedPostgres18 postgres) {
    try {
      Path directory = Files.createTempDirectory("portal-keycloak");
      Keycloak keycloak = start(
          FreePort.any(),
          postgres,
          DatabasePasswords.oneSecret(),
          directory.resolve("keycloak.log"),
          directory.resolve("keycloak.pid"));
      Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close, "stop temporary Keycloak"));
      keycloak.awaitReady();
      return keycloak;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String url() {
    return "http://localhost:" + port;
  }

  public String adminUser() {
    return "admin";
  }

  public String adminPassword() {
    return adminPassword;
  }

  void awaitReady() {
    // it answers 503 while it sets itself up
    if (!Http.awaits(url() + "/realms/master", PATIENCE, process::isAlive)) {
      throw new StartProblem("Keycloak did not become ready; the reason stands in " + log + ".");
    }
  }

  ChildProcess process() {
    return process;
  }

  @Override
  public synchronized void close() {
    process.stop();
  }

  /** The distribution, unpacked and built for PostgreSQL once per clone. */
  static Path distribution() {
    return Tools.unpackedOnce("keycloak-" + Tools.version("keycloak"), Keycloak::unpackAndBuild);
  }

  private static void unpackAndBuild(Path directory) {
    Path archive = Tools.directory()
        .resolve("keycloak-quarkus-dist-%s.tar.gz".formatted(Tools.version("keycloak")));
    if (!Files.exists(archive)) {
      throw new StartProblem(
          "The Keycloak distribution is missing (%s); './mvnw package' fetches it."
              .formatted(archive));
    }
    Commands.run(
        List.of(
            "tar", "xzf", archive.toString(), "--strip-components=1", "-C", directory.toString()),
        Map.of());
    Commands.run(
        List.of(
            directory.resolve("bin/kc.sh").toString(),
            "build",
            "--db=postgres",
            "--cache=local",
            "--health-enabled=false",
            "--metrics-enabled=false"),
        java());
  }

  private static Map<String, String> java() {
    return Map.of("JAVA_HOME", System.getProperty("java.home"));
  }
}
