package de.jobcoachingportal.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A long-running part in a process group of its own, so that Ctrl-C reaches only the launcher, which then stops the
 * parts in order; its number is written down, so that a later start finds what a crash left over.
 */
final class ChildProcess {
  private static final Duration ORDERLY = Duration.ofSeconds(20);

  private final ProcessHandle handle;
  private final Path pidFile;

  private ChildProcess(ProcessHandle handle, Path pidFile) {
    this.handle = handle;
    this.pidFile = pidFile;
  }

  static ChildProcess start(
      List<String> command, Map<String, String> environment, Path log, Path pidFile) {
    try {
      if (Files.exists(log)) {
        Files.move(
            log,
            log.resolveSibling(log.getFileName() + ".before"),
            StandardCopyOption.REPLACE_EXISTING);
      }
      ProcessBuilder builder = new ProcessBuilder(
              Commands.joined(List.of("setsid"), command.toArray(String[]::new)))
          .redirectErrorStream(true)
          .redirectInput(new File("/dev/null"))
          .redirectOutput(log.toFile());
      builder.environment().putAll(environment);
      return record(builder.start().toHandle(), pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes down the number of a process that runs already, and when it began, for numbers are given out again. */
  static ChildProcess record(ProcessHandle handle, Path pidFile) {
    try {
      Files.writeString(pidFile, handle.pid() + " " + startOf(handle));
      return new ChildProcess(handle, pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process whose number stands in that file, if it is still that process. */
  static Optional<ChildProcess> recorded(Path pidFile) {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    try {
      String[] words = Files.readString(pidFile).strip().split(" ");
      return ProcessHandle.of(Long.parseLong(words[0]))
          .filter(ProcessHandle::isAlive)
          .filter(handle -> startOf(handle) == Long.parseLong(words[1]))
          .map(handle -> new ChildProcess(handle, pidFile));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ProcessHandle handle() {
    return handle;
  }

  long pid() {
    return handle.pid();
  }

  boolean isAlive() {
    return handle.isAlive();
  }

  CompletableFuture<ProcessHandle> onExit() {
    return handle.onExit();
  }

  /** Asks this one process to end, which ends its parts itself; false when it does not within that time. */
  boolean askToEnd(Duration patience) {
    handle.destroy();
    return endsWithin(patience);
  }

  /** Asks the whole group to end, waits, and ends it by force when it does not. */
  void stop() {
    signalGroup("TERM");
    if (!endsWithin(ORDERLY)) {
      signalGroup("KILL");
      endsWithin(ORDERLY);
    }
    // a part whose first process was killed can leave children in the group
    signalGroup("KILL");
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void signalGroup(String signal) {
    Commands.attempt(
        List.of("bash", "-c", "kill -%s -- -%d".formatted(signal, handle.pid())), Map.of());
  }

  private boolean endsWithin(Duration patience) {
    try {
      handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static long startOf(ProcessHandle handle) {
    return handle.info().startInstant().map(java.time.Instant::toEpochMilli).orElse(0L);
  }
}
