package de.jobcoachingportal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/** {@code ./portal start}: brings everything up, tells where it is, and stays until it is asked to end. */
final class StartCommand {
  private final LocalSettings settings;
  private final Console console;

  StartCommand(LocalSettings settings, Console console) {
    this.settings = settings;
    this.console = console;
  }

  void run() {
    Instant began = Instant.now();
    new Preflight(settings, console).check();
    Secrets secrets = Secrets.keptIn(settings.home().secrets());
    Path ownPid = settings.home().pidFile("launcher");
    ChildProcess.record(ProcessHandle.current(), ownPid);
    LocalPortal portal = new LocalPortal(settings, secrets, console);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(portal, ownPid), "stop"));

    portal.start();
    Samples samples = new Samples(settings, secrets, console);
    samples.load();
    console.done("Ready", began);
    samples.tell();
    markReady();
    stayUntilAsked();
  }

  private void end(LocalPortal portal, Path ownPid) {
    console.say("Stopping …");
    delete(settings.home().readyFile());
    portal.stop();
    delete(ownPid);
    console.say("Stopped. The data stays in " + settings.home().root() + ".");
  }

  private void markReady() {
    try {
      // whoever started it in the background waits for this number
      Files.writeString(
          settings.home().readyFile(), Long.toString(ProcessHandle.current().pid()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stayUntilAsked() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
