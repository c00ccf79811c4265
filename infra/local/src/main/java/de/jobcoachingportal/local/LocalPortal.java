package de.jobcoachingportal.local;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The running whole: starts the parts in order, starts again what falls over, stops in the opposite order. */
final class LocalPortal {
  private final LocalSettings settings;
  private final Secrets secrets;
  private final Console console;
  private final Supervisor supervisor;
  private final Deque<Runnable> stops = new ArrayDeque<>();
  private boolean stopping;

  private EmbeddedPostgres18 postgres;
  private Keycloak keycloak;
  private ApiProcess api;

  LocalPortal(LocalSettings settings, Secrets secrets, Console console) {
    this.settings = settings;
    this.secrets = secrets;
    this.console = console;
    this.supervisor = new Supervisor(console);
  }

  void start() {
    Instant began = Instant.now();
    step(this::startPostgres, () -> postgres.close());
    console.done("PostgreSQL 18 on port " + settings.ports().database(), began);
    step(this::startMailAndPages, () -> {});
    began = Instant.now();
    step(this::beginKeycloak, () -> keycloak.close());
    step(this::beginApi, () -> api.process().stop());
    keycloak.awaitReady();
    console.done("Keycloak 26 on port " + settings.ports().keycloak(), began);
    api.awaitReady();
    console.done("API on port " + settings.ports().api(), began);
    supervise();
  }

  /** Ends everything that was begun, also when the start is only half done. */
  synchronized void stop() {
    stopping = true;
    supervisor.stop();
    while (!stops.isEmpty()) {
      stops.pop().run();
    }
  }

  private synchronized void step(Runnable begin, Runnable stop) {
    if (stopping) {
      throw new StartProblem("Stopped.");
    }
    begin.run();
    stops.push(stop);
  }

  private void startPostgres() {
    postgres = EmbeddedPostgres18.start(
        settings.home().database(),
        settings.home().log("postgres"),
        settings.ports().database(),
        secrets.database());
  }

  private void startMailAndPages() {
    Ports ports = settings.ports();
    MailCatcher mail = new MailCatcher(ports.smtp(), ports.mail());
    stops.push(mail::close);
    SpaServer spa = new SpaServer(
        ports.spa(),
        settings.builtSpa(),
        new SpaServer.Config(ports.apiUrl(), ports.keycloakUrl(), true),
        settings.home().log("csp-reports"));
    stops.push(spa::close);
  }

  private void beginKeycloak() {
    Path log = settings.home().log("keycloak");
    keycloak = Keycloak.start(
        settings.ports().keycloak(),
        postgres,
        secrets.keycloakAdmin(),
        log,
        settings.home().pidFile("keycloak"));
  }

  private void beginApi() {
    api = ApiProcess.start(
        settings.apiJar(),
        settings.ports(),
        secrets,
        Map.of(),
        settings.home().log("api"),
        settings.home().pidFile("api"));
  }

  private void supervise() {
    supervisor.watch("PostgreSQL", postgresPart(), () -> {
      again(postgres::startAgain);
      return postgresPart();
    });
    supervisor.watch("Keycloak", () -> keycloak.process().onExit(), () -> {
      // only its first process may be gone, with the server itself still on the port
      keycloak.close();
      again(this::beginKeycloak);
      keycloak.awaitReady();
      return () -> keycloak.process().onExit();
    });
    supervisor.watch("The API", () -> api.process().onExit(), () -> {
      again(this::beginApi);
      api.awaitReady();
      return () -> api.process().onExit();
    });
  }

  private Supervisor.Part postgresPart() {
    CompletableFuture<ProcessHandle> ended = EmbeddedPostgres18.running(
            settings.home().database())
        .map(ProcessHandle::onExit)
        .orElseGet(() -> CompletableFuture.completedFuture(ProcessHandle.current()));
    return () -> ended;
  }

  private synchronized void again(Runnable begin) {
    if (!stopping) {
      begin.run();
    }
  }
}
