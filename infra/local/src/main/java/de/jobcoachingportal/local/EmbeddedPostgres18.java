package de.jobcoachingportal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A PostgreSQL 18 server of our own on loopback: durable (fsync and synchronous commit on), every role asked for its
 * password, with the roles and databases that the portal needs.
 */
public final class EmbeddedPostgres18 implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String SETTINGS = """
      listen_addresses = '127.0.0.1'
      unix_socket_directories = ''
      fsync = on
      synchronous_commit = on
      full_page_writes = on
      password_encryption = scram-sha-256
      max_connections = 300
      shared_buffers = 128MB
      jit = off
      lc_messages = 'C'
      timezone = 'UTC'
      log_min_messages = warning
      log_line_prefix = '%m [%p] %u@%d '
      """;

  private final Path dataDirectory;
  private final Path log;
  private final int port;
  private final DatabasePasswords passwords;
  private final boolean temporary;

  private EmbeddedPostgres18(
      Path dataDirectory, Path log, int port, DatabasePasswords passwords, boolean temporary) {
    this.dataDirectory = dataDirectory;
    this.log = log;
    this.port = port;
    this.passwords = passwords;
    this.temporary = temporary;
  }

  /** Starts the server on that directory; data that is there stays, a server left over by a crash is replaced. */
  public static EmbeddedPostgres18 start(
      Path dataDirectory, Path log, int port, DatabasePasswords passwords) {
    var postgres = new EmbeddedPostgres18(dataDirectory, log, port, passwords, false);
    postgres.start();
    return postgres;
  }

  /** A server for one test run: free port, new passwords, gone with its data when closed or when the JVM ends. */
  public static EmbeddedPostgres18 temporary() {
    try {
      Path directory = Files.createTempDirectory("portal-postgres");
      var postgres = new EmbeddedPostgres18(
          directory.resolve("data"),
          directory.resolve("postgres.log"),
          FreePort.any(),
          DatabasePasswords.random(),
          true);
      Runtime.getRuntime()
          .addShutdownHook(new Thread(postgres::close, "stop temporary PostgreSQL"));
      postgres.start();
      return postgres;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return port;
  }

  public DatabasePasswords passwords() {
    return passwords;
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** A connection that may do everything; only for setting up and for looking behind the curtain in tests. */
  public Connection superuser(String database) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database), "postgres", passwords.superuser());
  }

  private void start() {
    if (!Files.exists(dataDirectory.resolve("PG_VERSION"))) {
      initialise();
    }
    stopLeftover();
    pgCtlStart();
    prepareRolesAndDatabases();
  }

  /** Starts the server again after it was killed; roles and data are as they were. */
  void startAgain() {
    stopLeftover();
    pgCtlStart();
  }

  private void initialise() {
    Directories.delete(dataDirectory);
    Path unfinished = dataDirectory.resolveSibling(dataDirectory.getFileName() + ".unfinished");
    Directories.delete(unfinished);
    try {
      Files.createDirectories(unfinished.getParent());
      Path passwordFile = Files.createTempFile("portal", ".pw");
      try {
        Files.writeString(passwordFile, passwords.superuser());
        Commands.run(
            program(
                "initdb",
                "--pgdata=" + unfinished,
                "--username=postgres",
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C"),
            Map.of());
      } finally {
        Files.delete(passwordFile);
      }
      Files.writeString(unfinished.resolve("portal.conf"), SETTINGS);
      Path configuration = unfinished.resolve("postgresql.conf");
      Files.writeString(
          configuration, Files.readString(configuration) + "\ninclude 'portal.conf'\n");
      Files.move(unfinished, dataDirectory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stopLeftover() {
    stop(dataDirectory);
    try {
      // its number may have been given to another process since: PostgreSQL would then refuse to
      // start
      Files.deleteIfExists(dataDirectory.resolve("postmaster.pid"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void pgCtlStart() {
    Instant giveUp = Instant.now().plus(PATIENCE);
    while (true) {
      Commands.Result result = Commands.attempt(
          pgCtl("-l", log.toString(), "-o", "-p " + port, "-w", "-t", "60", "start"), Map.of());
      if (result.exitCode() == 0) {
        return;
      }
      // children of a killed server take a moment to notice and to let go of the shared memory
      if (!tail(log).contains("shared memory block") || Instant.now().isAfter(giveUp)) {
        throw new StartProblem(
            "PostgreSQL did not start. The end of its log (%s):%n%s".formatted(log, tail(log)));
      }
      pause();
    }
  }

  private void prepareRolesAndDatabases() {
    try (Connection connection = superuser("postgres")) {
      PortalDatabases.prepare(connection, passwords);
    } catch (SQLException e) {
      throw new StartProblem(
          "PostgreSQL started, but its roles could not be prepared (%s). If the secrets were deleted while the data stayed, './portal reset' starts afresh."
              .formatted(e.getMessage()),
          e);
    }
  }

  /** The server process that works on a data directory, if one is alive. */
  static Optional<ProcessHandle> running(Path dataDirectory) {
    Path pidFile = dataDirectory.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    try {
      List<String> lines = Files.readAllLines(pidFile);
      return lines.isEmpty()
          ? Optional.empty()
          : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
              .filter(EmbeddedPostgres18::isPostgres);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.isAlive()
        && process
            .info()
            .command()
            .map(command -> command.endsWith("/postgres"))
            .orElse(false);
  }

  boolean isRunning() {
    return running(dataDirectory).isPresent();
  }

  @Override
  public synchronized void close() {
    stop(dataDirectory);
    if (temporary) {
      Directories.delete(dataDirectory.getParent());
    }
  }

  /** Stops whatever server works on that directory, in an orderly way. */
  static void stop(Path dataDirectory) {
    if (running(dataDirectory).isEmpty()) {
      return;
    }
    Commands.Result result = Commands.attempt(
        program("pg_ctl", "-D", dataDirectory.toString(), "-m", "fast", "-w", "-t", "60", "stop"),
        Map.of());
    // a server that was just killed makes pg_ctl fail, and is gone all the same
    if (running(dataDirectory).isPresent()) {
      throw new StartProblem(
          "PostgreSQL on %s could not be stopped: %s".formatted(dataDirectory, result.output()));
    }
  }

  private List<String> pgCtl(String... arguments) {
    return Commands.joined(program("pg_ctl", "-D", dataDirectory.toString()), arguments);
  }

  private static List<String> program(String name, String... arguments) {
    List<String> command = List.of(PostgresBinaries.bin().resolve(name).toString());
    // PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is
    List<String> prefixed = "root".equals(System.getProperty("user.name"))
        ? Commands.joined(List.of("unshare", "-U"), command.getFirst())
        : command;
    return Commands.joined(prefixed, arguments);
  }

  private static String tail(Path file) {
    try {
      if (!Files.exists(file)) {
        return "";
      }
      List<String> lines = Files.readAllLines(file);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartProblem("interrupted while PostgreSQL started");
    }
  }
}
