package de.jobcoachingportal.local;

import java.nio.file.Files;
import java.util.Optional;

/** {@code ./portal status}: which part runs, where, and whether it answers. */
final class StatusCommand {
  private final LocalSettings settings;
  private final Console console;

  StatusCommand(LocalSettings settings, Console console) {
    this.settings = settings;
    this.console = console;
  }

  void run() {
    Ports ports = settings.ports();
    boolean ready = Files.exists(settings.home().readyFile())
        && ChildProcess.recorded(settings.home().pidFile("launcher")).isPresent();
    console.say(
        "The portal in %s is %s.".formatted(settings.home().root(), ready ? "ready" : "not ready"));
    tell("PostgreSQL", ports.database(), postgres(), FreePort.isTaken(ports.database()));
    tell(
        "Keycloak",
        ports.keycloak(),
        pid("keycloak"),
        Http.answers(ports.keycloakUrl() + "/realms/master"));
    tell("API", ports.api(), pid("api"), Http.answers(ports.apiUrl() + "/readyz"));
    tell("Pages", ports.spa(), pid("launcher"), Http.answers(ports.spaOrigin() + "/config.json"));
    tell(
        "Mail catcher",
        ports.mail(),
        pid("launcher"),
        Http.answers(ports.mailUrl() + "/api/mails"));
    if (!ready) {
      // scripts ask by the exit code
      System.exit(3);
    }
  }

  private Optional<Long> postgres() {
    return EmbeddedPostgres18.running(settings.home().database()).map(ProcessHandle::pid);
  }

  private Optional<Long> pid(String part) {
    return ChildProcess.recorded(settings.home().pidFile(part)).map(ChildProcess::pid);
  }

  private void tell(String part, int port, Optional<Long> pid, boolean answers) {
    console.say("  %-14s port %-6d %-18s %s"
        .formatted(
            part,
            port,
            pid.map(number -> "process " + number).orElse("not running"),
            pid.isPresent() && answers ? "answers" : "does not answer"));
  }
}
