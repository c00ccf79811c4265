package de.jobcoachingportal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * {@code ./portal bench}: how many requests a second the API answers for an office with many cases, and how many times
 * PostgreSQL alone runs the same statements. Measures a second copy of the API, whose rate limits are out of the way;
 * warm, both in turn, the middle of three runs each. The plans of the statements are left in {@code bench/*.plan}.
 */
final class BenchCommand {
  private static final String TENANT = "he";
  private static final String CASE_WORKER = "escheveria@he.example";
  private static final String COACH = "begonia@he.example";
  private static final int RUNS = 3;
  private static final int MOST_WARM_UPS = 5;
  private static final Map<String, String> NO_LIMITS = Map.of(
      "PORTAL_LIMIT_PERSON",
      "1000000",
      "PORTAL_LIMIT_TENANT",
      "1000000",
      "PORTAL_LIMIT_ADDRESS",
      "1000000");

  private final LocalSettings settings;
  private final Console console;
  private final Secrets secrets;
  private final Path directory;

  BenchCommand(LocalSettings settings, Console console) {
    this.settings = settings;
    this.console = console;
    this.secrets = Secrets.read(settings.home().secrets());
    this.directory = Directories.made(settings.home().root().resolve("bench"));
  }

  void run() {
    demand("wrk");
    demand("pgbench");
    Ports ports = settings.ports().withApi(FreePort.any(), FreePort.any());
    ApiProcess api = ApiProcess.start(
        settings.apiJar(),
        ports,
        secrets,
        NO_LIMITS,
        settings.home().log("bench-api"),
        settings.home().pidFile("bench-api"));
    Thread stop = new Thread(api.process()::stop, "stop measured API");
    Runtime.getRuntime().addShutdownHook(stop);
    api.awaitReady();
    try (Connection superuser = DriverManager.getConnection(
        databaseUrl(), "postgres", secrets.database().superuser())) {
      measure(ports, api, superuser);
    } catch (SQLException e) {
      throw new StartProblem("The database could not be asked: " + e.getMessage(), e);
    }
  }

  private void measure(Ports ports, ApiProcess api, Connection superuser) throws SQLException {
    Logins logins = new Logins(ports.keycloakUrl(), secrets.keycloakAdmin());
    List<String> cases = BookableCases.of(superuser, TENANT, COACH);
    if (cases.size() < 20) {
      throw new StartProblem("There is too little to measure: ./portal seed he --cases 5000");
    }
    ProcessHandle[] measured = {
      api.process().handle(),
      EmbeddedPostgres18.running(settings.home().database()).orElseThrow()
    };
    StatementCapture capture = new StatementCapture(superuser, settings.home().log("postgres"));
    console.say("%d cores, load before: %s; 16 connections; CPU: API + PostgreSQL"
        .formatted(Runtime.getRuntime().availableProcessors(), load()));
    String oneCase = "/api/cases/" + cases.getFirst();
    read("case list", "/api/cases?limit=20", CASE_WORKER, ports, logins, capture, measured);
    read("search", "/api/cases?q=oleander&limit=20", CASE_WORKER, ports, logins, capture, measured);
    read("one case", oneCase, CASE_WORKER, ports, logins, capture, measured);
    read("board", oneCase + "/board", CASE_WORKER, ports, logins, capture, measured);
    session(cases, ports, logins, capture, measured);
  }

  private void read(
      String name,
      String path,
      String person,
      Ports ports,
      Logins logins,
      StatementCapture capture,
      ProcessHandle[] measured)
      throws SQLException {
    String header = "Authorization: Bearer " + logins.token(TENANT, person);
    String url = ports.apiUrl() + path;
    Runnable once = () -> demandSuccess(
        JsonApi.send("GET", url, Map.of("Authorization", header.substring(15)), null), url);
    once.run();
    List<String> statements = capture.during(DatabaseUrlCommand.role(TENANT), once);
    tell(
        name,
        () -> LoadRun.http(List.of("-H", header, url), Map.of(), measured),
        FreshIds.inEveryRun(statements),
        measured[1]);
  }

  private void session(
      List<String> cases,
      Ports ports,
      Logins logins,
      StatementCapture capture,
      ProcessHandle[] measured)
      throws SQLException {
    String token = logins.token(TENANT, COACH);
    String body = """
        {"heldOn": "%s", "place": "Arbeitsplatz", "kind": "ON_SITE", "minutes": 5, "topic": "Messung"}""".formatted(LocalDate.now());
    String url = ports.apiUrl() + "/api/cases/" + cases.getFirst() + "/sessions";
    String key = UUID.randomUUID().toString();
    List<String> statements = capture.during(
        DatabaseUrlCommand.role(TENANT),
        () -> demandSuccess(
            JsonApi.send(
                "POST",
                url,
                Map.of(
                    "Authorization",
                    "Bearer " + token,
                    "Content-Type",
                    "application/json",
                    "Idempotency-Key",
                    key),
                body),
            url));
    Map<String, String> environment = Map.of(
        "BENCH_CASES", write("cases.txt", String.join("\n", cases)).toString(), "BENCH_BODY", body);
    List<String> request = List.of(
        "-s",
        settings.repository().resolve("infra/bench/session.lua").toString(),
        "-H",
        "Authorization: Bearer " + token,
        ports.apiUrl());
    tell(
        "record a session",
        () -> LoadRun.http(request, environment, measured),
        FreshIds.inEveryRun(statements, Map.of(key, "uuidv7()", cases.getFirst(), oneOf(cases))),
        measured[1]);
  }

  private void tell(
      String name, Supplier<LoadRun> api, List<String> statements, ProcessHandle postgres) {
    String file = name.replace(' ', '-');
    Path script = write(file + ".sql", String.join(";\n", statements) + ";\n");
    warmUp(api);
    List<LoadRun> overHttp = new ArrayList<>();
    List<LoadRun> alone = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      overHttp.add(api.get());
      alone.add(LoadRun.database(
          script,
          "postgresql://%s@127.0.0.1:%d/portal"
              .formatted(DatabaseUrlCommand.role(TENANT), settings.ports().database()),
          secrets.tenantPassword(TENANT),
          directory,
          postgres));
    }
    LoadRun http = LoadRun.median(overHttp);
    LoadRun database = LoadRun.median(alone);
    console.say(name + " (" + statements.size() + " statements)");
    console.say(http.line("API"));
    console.say(database.line("pgbench, same SQL"));
    console.say("  ratio %.3f, p99 %.1f times"
        .formatted(
            http.perSecond() / database.perSecond(), http.p99Millis() / database.p99Millis()));
    // those of a write hang on values that are drawn in each run
    if (statements.stream().noneMatch(statement -> statement.contains("\\gset"))) {
      write(file + ".plan", plans(statements));
    }
  }

  /** Until it gets no faster: a Java program that was just started says little about one that runs for days. */
  private static void warmUp(Supplier<LoadRun> api) {
    double before = 0;
    for (int run = 0; run < MOST_WARM_UPS; run++) {
      double now = api.get().perSecond();
      if (now < before * 1.05) {
        return;
      }
      before = now;
    }
  }

  /** What the database does for each statement, as the tenant's role; nothing of it stays. */
  private String plans(List<String> statements) {
    StringBuilder plans = new StringBuilder();
    try (Connection connection = DriverManager.getConnection(
        databaseUrl(), DatabaseUrlCommand.role(TENANT), secrets.tenantPassword(TENANT))) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        for (String sql : statements) {
          if (!sql.matches("(?is)^(select|with|insert|update|delete)\\b.*")) {
            continue;
          }
          plans.append(sql).append('\n');
          ResultSet rows = statement.executeQuery("explain (analyze, buffers) " + sql);
          while (rows.next()) {
            plans.append(rows.getString(1)).append('\n');
          }
        }
      } finally {
        connection.rollback();
      }
    } catch (SQLException notToBeExplained) {
      plans.append(notToBeExplained.getMessage());
    }
    return plans.toString();
  }

  private static String load() {
    try {
      return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    } catch (IOException notLinux) {
      return "not known";
    }
  }

  /** As the API's load: now in this case, now in that one, or all would wait for one ledger. */
  private static String oneOf(List<String> cases) {
    return "(array['%s']::uuid[])[1 + floor(random() * %d)::int]"
        .formatted(String.join("', '", cases), cases.size());
  }

  private String databaseUrl() {
    return "jdbc:postgresql://127.0.0.1:%d/portal".formatted(settings.ports().database());
  }

  private Path write(String name, String text) {
    try {
      return Files.writeString(directory.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void demandSuccess(JsonApi.Answer answer, String url) {
    if (!answer.succeeded()) {
      throw new StartProblem(
          "%s answered %d: %s".formatted(url, answer.status(), answer.response().body()));
    }
  }

  private static void demand(String program) {
    if (Commands.attempt(List.of("bash", "-c", "command -v " + program), Map.of())
            .exitCode()
        != 0) {
      throw new StartProblem(
          "%s is needed for measuring: apt-get install wrk postgresql-client".formatted(program));
    }
  }
}
