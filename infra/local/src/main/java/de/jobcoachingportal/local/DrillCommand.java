package de.jobcoachingportal.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * {@code ./portal drill}: kill -9 in earnest, on the running portal of this machine. While people book sessions and
 * write comments the API dies, then PostgreSQL; then an API dies at each step of taking in an office. What was
 * acknowledged has to be there once, what was not has to come once by sending it again.
 */
final class DrillCommand {
  private static final String TENANT = "he";
  private static final List<String> COACHES = List.of("begonia@he.example", "nelke@he.example");
  private static final int SEEDED = 200;

  private final LocalSettings settings;
  private final Console console;
  private final Secrets secrets;

  DrillCommand(LocalSettings settings, Console console) {
    this.settings = settings;
    this.console = console;
    this.secrets = Secrets.read(settings.home().secrets());
  }

  void run() {
    try {
      List<WriteLoad.Place> places = places();
      if (places.size() < 8) {
        new SeedCommand(settings, console).run(List.of(TENANT, "--cases", "" + SEEDED));
        places = places();
      }
      kill(
          "the API",
          places,
          () -> ChildProcess.recorded(settings.home().pidFile("api")).map(ChildProcess::handle));
      kill(
          "PostgreSQL", places, () -> EmbeddedPostgres18.running(settings.home().database()));
      new OnboardingDrill(settings, secrets, console).run();
    } catch (SQLException e) {
      throw new StartProblem("The database could not be asked: " + e.getMessage(), e);
    }
  }

  private interface Victim {
    Optional<ProcessHandle> find();
  }

  private void kill(String name, List<WriteLoad.Place> places, Victim victim) throws SQLException {
    WriteLoad load = new WriteLoad(settings.ports(), secrets.keycloakAdmin(), TENANT, places);
    load.begin(COACHES);
    load.runFor(4);
    ProcessHandle dying = victim
        .find()
        .orElseThrow(() -> new StartProblem("There is nothing to kill: ./portal start"));
    Instant killed = Instant.now();
    // its connections at once with it, as when the machine loses power
    dying.descendants().forEach(ProcessHandle::destroyForcibly);
    dying.destroyForcibly();
    dying.onExit().join();
    load.awaitFirstAnswer();
    console.done("kill -9 of %s under load: writes go on after".formatted(name), killed);
    load.runFor(3);
    load.end();
    try (Connection superuser = superuser()) {
      console.say("  " + new WrittenOnce(superuser, TENANT).check(load));
    }
  }

  private List<WriteLoad.Place> places() throws SQLException {
    try (Connection superuser = superuser()) {
      return WriteLoad.places(superuser, TENANT, COACHES);
    }
  }

  private Connection superuser() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%d/portal".formatted(settings.ports().database()),
        "postgres",
        secrets.database().superuser());
  }
}
