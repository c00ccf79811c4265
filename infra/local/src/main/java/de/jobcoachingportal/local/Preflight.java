package de.jobcoachingportal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** Looks at the machine before anything is started, and clears away what an earlier start left behind. */
final class Preflight {
  private static final long MEBIBYTE = 1024 * 1024;
  private static final long FIRST_START = 1500;
  private static final long LATER_START = 300;

  private final LocalSettings settings;
  private final Console console;

  Preflight(LocalSettings settings, Console console) {
    this.settings = settings;
    this.console = console;
  }

  void check() {
    Directories.made(settings.home().root());
    demandNoOther();
    demandDisk();
    if (clearLeftovers(settings.home())) {
      console.say("  An earlier start had left parts running; they were stopped.");
    }
    settings.ports().demandFree();
    if (!Files.exists(settings.builtSpa().resolve("index.html"))) {
      throw new StartProblem(
          "The pages are not built (frontend/dist is missing): cd frontend && npm ci && npm run build");
    }
  }

  private void demandNoOther() {
    Optional<ChildProcess> other = ChildProcess.recorded(settings.home().pidFile("launcher"));
    if (other.isPresent()) {
      throw new StartProblem(
          "The portal is already running from %s (process %d). './portal status' shows it, './portal stop' ends it."
              .formatted(settings.home().root(), other.get().pid()));
    }
  }

  private void demandDisk() {
    boolean first = !Files.exists(settings.home().database());
    long needed = first ? FIRST_START : LATER_START;
    try {
      long free = Files.getFileStore(settings.home().root()).getUsableSpace() / MEBIBYTE;
      if (free < needed) {
        throw new StartProblem(
            "Too little disk: %d MiB are free at %s, %d MiB are needed. Free some room or point PORTAL_HOME elsewhere."
                .formatted(free, settings.home().root(), needed));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops what a launcher that was killed could not stop itself; true when there was anything. */
  static boolean clearLeftovers(PortalHome home) {
    boolean found = false;
    for (String part : List.of("bench-api", "api", "keycloak")) {
      Optional<ChildProcess> leftover = ChildProcess.recorded(home.pidFile(part));
      leftover.ifPresent(ChildProcess::stop);
      found |= leftover.isPresent();
    }
    if (EmbeddedPostgres18.running(home.database()).isPresent()) {
      EmbeddedPostgres18.stop(home.database());
      found = true;
    }
    return found;
  }
}
