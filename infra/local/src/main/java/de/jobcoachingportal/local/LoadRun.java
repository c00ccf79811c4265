package de.jobcoachingportal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One measured load and what it came to. */
record LoadRun(
    double perSecond, double p50Millis, double p99Millis, double cpuMicros, long refused) {
  private static final int SECONDS = 8;
  private static final int CONNECTIONS = 16;

  /** HTTP load by wrk. */
  static LoadRun http(
      List<String> request, Map<String, String> environment, ProcessHandle... measured) {
    List<String> command = Commands.joined(
        List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + SECONDS + "s", "--latency"),
        request.toArray(String[]::new));
    long before = cpu(measured);
    String output = Commands.run(command, environment);
    long used = cpu(measured) - before;
    double requests = number(output, "(\\d+) requests in");
    return new LoadRun(
        number(output, "Requests/sec:\\s+([\\d.]+)"),
        millis(output, "50%"),
        millis(output, "99%"),
        used / Math.max(1, requests),
        (long) number(output, "Non-2xx or 3xx responses: (\\d+)"));
  }

  /** The same statements straight at the database by pgbench. */
  static LoadRun database(
      Path script, String databaseUrl, Path directory, ProcessHandle... measured) {
    long before = cpu(measured);
    String output = Commands.run(
        List.of(
            "pgbench",
            "-n",
            "-M",
            "prepared",
            "-c" + CONNECTIONS,
            "-j1",
            "-T" + SECONDS,
            "--log",
            "--log-prefix=" + directory.resolve("pgbench"),
            "-f",
            script.toString(),
            databaseUrl),
        Map.of());
    long used = cpu(measured) - before;
    long[] micros = latencies(directory);
    return new LoadRun(
        number(output, "tps = ([\\d.]+)"),
        micros[micros.length / 2] / 1000.0,
        micros[(int) (micros.length * 0.99)] / 1000.0,
        (double) used / Math.max(1, micros.length),
        (long) number(output, "number of failed transactions: (\\d+)"));
  }

  String line(String name) {
    return String.format(
        Locale.ROOT,
        "  %-22s %9.0f /s   p50 %7.1f ms   p99 %7.1f ms   %7.0f µs CPU each%s",
        name,
        perSecond,
        p50Millis,
        p99Millis,
        cpuMicros,
        refused > 0 ? "   " + refused + " refused!" : "");
  }

  private static long cpu(ProcessHandle... measured) {
    return Stream.of(measured)
        .mapToLong(process -> CpuTime.of(process).toNanos() / 1000)
        .sum();
  }

  private static long[] latencies(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> logs = files
          .filter(file -> file.getFileName().toString().startsWith("pgbench."))
          .toList();
      long[] micros = logs.stream()
          .flatMap(LoadRun::lines)
          .mapToLong(line -> Long.parseLong(line.split(" ")[2]))
          .toArray();
      for (Path log : logs) {
        Files.delete(log);
      }
      if (micros.length == 0) {
        throw new StartProblem(
            "pgbench completed nothing; the statements of the API could not be run on their own.");
      }
      Arrays.sort(micros);
      return micros;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double number(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
  }

  private static double millis(String text, String percentile) {
    Matcher matcher = Pattern.compile(percentile + "\\s+([\\d.]+)(us|ms|s)").matcher(text);
    if (!matcher.find()) {
      return 0;
    }
    double value = Double.parseDouble(matcher.group(1));
    return switch (matcher.group(2)) {
      case "us" -> value / 1000;
      case "ms" -> value;
      default -> value * 1000;
    };
  }
}
