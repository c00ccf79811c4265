package de.jobcoachingportal.local;

import java.time.Duration;
import java.util.Optional;

/** {@code ./portal stop}: ends a portal that runs in the background or in another window, and its leftovers. */
final class StopCommand {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final LocalSettings settings;
  private final Console console;

  StopCommand(LocalSettings settings, Console console) {
    this.settings = settings;
    this.console = console;
  }

  void run() {
    Optional<ChildProcess> launcher = ChildProcess.recorded(settings.home().pidFile("launcher"));
    boolean asked = launcher.map(running -> running.askToEnd(PATIENCE)).orElse(false);
    boolean leftovers = Preflight.clearLeftovers(settings.home());
    console.say(
        asked || leftovers
            ? "The portal is stopped; its data stays."
            : "The portal was not running.");
  }
}
