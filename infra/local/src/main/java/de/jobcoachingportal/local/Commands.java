package de.jobcoachingportal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Short-lived programs: run, waited for, their output told when they fail. */
final class Commands {
  private Commands() {}

  record Result(int exitCode, String output) {}

  static String run(List<String> command, Map<String, String> environment) {
    Result result = attempt(command, environment);
    if (result.exitCode() != 0) {
      throw new StartProblem("'%s' ended with code %d:%n%s"
          .formatted(
              String.join(" ", command), result.exitCode(), result.output().strip()));
    }
    return result.output();
  }

  static Result attempt(List<String> command, Map<String, String> environment) {
    try {
      // a file, not a pipe: a daemon started by the command would keep the pipe open for ever
      Path output = Files.createTempFile("portal", ".out");
      try {
        ProcessBuilder builder = new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        return new Result(exitCode, Files.readString(output, StandardCharsets.UTF_8));
      } finally {
        Files.deleteIfExists(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartProblem("interrupted while running " + command.getFirst());
    }
  }

  static List<String> joined(List<String> first, String... rest) {
    List<String> all = new ArrayList<>(first);
    all.addAll(List.of(rest));
    return all;
  }
}
