package de.jobcoachingportal.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;

/**
 * {@code ./portal seed TENANT --cases N}: invented cases for measuring, written as the tenant's own role. PostgreSQL
 * refuses COPY into tables with row security, so each batch is one INSERT from rows drawn in the server.
 */
final class SeedCommand {
  private static final int BATCH = 250;
  private static final List<String> STATEMENTS = List.of("10-cases.sql", "20-hours.sql");

  private final LocalSettings settings;
  private final Console console;

  SeedCommand(LocalSettings settings, Console console) {
    this.settings = settings;
    this.console = console;
  }

  void run(List<String> arguments) {
    if (arguments.size() != 3
        || !arguments.get(1).equals("--cases")
        || !arguments.get(2).matches("[1-9][0-9]{0,6}")) {
      throw new StartProblem(
          "How many, and where? ./portal seed TENANT --cases N, for example: ./portal seed he --cases 5000");
    }
    String tenant = arguments.getFirst();
    int wanted = Integer.parseInt(arguments.get(2));
    Instant began = Instant.now();
    try (Connection connection = connect(tenant)) {
      demandPeople(connection, tenant);
      connection.setAutoCommit(false);
      for (int done = 0; done < wanted; done += BATCH) {
        write(connection, Math.min(BATCH, wanted - done));
      }
      connection.setAutoCommit(true);
      analyze(connection);
    } catch (SQLException e) {
      throw new StartProblem("The cases could not be written: " + e.getMessage(), e);
    }
    console.done(wanted + " cases in " + tenant, began);
  }

  private Connection connect(String tenant) throws SQLException {
    Secrets secrets = Secrets.read(settings.home().secrets());
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%d/portal".formatted(settings.ports().database()),
        DatabaseUrlCommand.role(tenant),
        secrets.tenantPassword(tenant));
  }

  private static void demandPeople(Connection connection, String tenant) throws SQLException {
    try (Statement statement = connection.createStatement();
        var workers = statement.executeQuery(
            "select count(distinct person_id) from person_role where role in ('CASE_WORKER', 'JOB_COACH')")) {
      workers.next();
      if (workers.getInt(1) < 2) {
        throw new StartProblem(
            "The office '%s' has no case workers and coaches yet; cases need somebody who is responsible."
                .formatted(tenant));
      }
    }
  }

  private static void write(Connection connection, int cases) throws SQLException {
    for (String file : STATEMENTS) {
      try (PreparedStatement statement = connection.prepareStatement(sql(file))) {
        if (statement.getParameterMetaData().getParameterCount() > 0) {
          statement.setInt(1, cases);
        }
        statement.execute();
      }
    }
    connection.commit();
  }

  /** Fresh statistics, so that what is measured next is planned as in operation; only the owner may. */
  private void analyze(Connection tenant) throws SQLException {
    Secrets secrets = Secrets.read(settings.home().secrets());
    try (Connection owner = DriverManager.getConnection(
            tenant.getMetaData().getURL(), "portal_owner", secrets.database().owner());
        Statement statement = owner.createStatement()) {
      statement.execute("analyze");
    }
  }

  private static String sql(String file) {
    try (InputStream stream = SeedCommand.class.getResourceAsStream("/seed/" + file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
