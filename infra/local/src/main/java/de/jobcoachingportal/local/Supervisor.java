package de.jobcoachingportal.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Starts a part again when it ends without having been asked to, but not for ever. */
final class Supervisor {
  private static final int MOST = 5;
  private static final Duration WINDOW = Duration.ofMinutes(5);

  private final Console console;
  private final Deque<Instant> restarts = new ArrayDeque<>();
  private volatile boolean stopping;

  Supervisor(Console console) {
    this.console = console;
  }

  /** A running part: when it ended, and how to begin anew. The supplier returns once the part is ready. */
  interface Part {
    CompletableFuture<ProcessHandle> ended();
  }

  void watch(String name, Part part, Supplier<Part> startAgain) {
    part.ended().thenRunAsync(() -> restart(name, startAgain));
  }

  void stop() {
    stopping = true;
  }

  private void restart(String name, Supplier<Part> startAgain) {
    if (stopping || tooOften(name)) {
      return;
    }
    console.say(name + " ended unexpectedly; starting it again …");
    Instant began = Instant.now();
    try {
      Part part = startAgain.get();
      console.done(name + " is back", began);
      watch(name, part, startAgain);
    } catch (StartProblem problem) {
      console.say(problem.getMessage());
    }
  }

  private synchronized boolean tooOften(String name) {
    Instant now = Instant.now();
    restarts.removeIf(earlier -> earlier.isBefore(now.minus(WINDOW)));
    restarts.add(now);
    if (restarts.size() <= MOST) {
      return false;
    }
    console.say(
        name
            + " ended again and again; it stays down. Its log tells why; './portal stop' ends the rest.");
    return true;
  }
}
