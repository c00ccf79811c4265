package de.jobcoachingportal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One measured load and what it came to.
 *
 * @param cpuMicros processor time of each measured process per request, in their order
 */
record LoadRun(
    double perSecond, double p50Millis, double p99Millis, List<Double> cpuMicros, long refused) {
  private static final int SECONDS = 6;
  private static final int CONNECTIONS = 16;

  /** HTTP load by wrk. */
  static LoadRun http(
      List<String> request, Map<String, String> environment, ProcessHandle... measured) {
    List<String> command = Commands.joined(
        List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + SECONDS + "s", "--latency"),
        request.toArray(String[]::new));
    List<Long> before = cpu(measured);
    String output = Commands.run(command, environment);
    List<Long> after = cpu(measured);
    double requests = number(output, "(\\d+) requests in");
    return new LoadRun(
        number(output, "Requests/sec:\\s+([\\d.]+)"),
        millis(output, "50%"),
        millis(output, "99%"),
        each(before, after, requests),
        (long) number(output, "Non-2xx or 3xx responses: (\\d+)"));
  }

  /** The same statements straight at the database by pgbench. */
  static LoadRun database(
      Path script, String databaseUrl, String password, Path directory, ProcessHandle... measured) {
    List<Long> before = cpu(measured);
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
        Map.of("PGPASSWORD", password));
    List<Long> after = cpu(measured);
    long[] micros = latencies(directory);
    return new LoadRun(
        number(output, "tps = ([\\d.]+)"),
        micros[micros.length / 2] / 1000.0,
        micros[(int) (micros.length * 0.99)] / 1000.0,
        each(before, after, micros.length),
        (long) number(output, "number of failed transactions: (\\d+)"));
  }

  /** Each figure by itself the middle one of several runs. */
  static LoadRun median(List<LoadRun> runs) {
    return new LoadRun(
        median(runs, LoadRun::perSecond),
        median(runs, LoadRun::p50Millis),
        median(runs, LoadRun::p99Millis),
        IntStream.range(0, runs.getFirst().cpuMicros.size())
            .mapToObj(i -> median(runs, run -> run.cpuMicros.get(i)))
            .toList(),
        runs.stream().mapToLong(LoadRun::refused).sum());
  }

  private static double median(List<LoadRun> runs, ToDoubleFunction<LoadRun> figure) {
    return runs.stream()
        .mapToDouble(figure)
        .sorted()
        .skip(runs.size() / 2)
        .findFirst()
        .orElse(0);
  }

  String line(String name) {
    return String.format(
        Locale.ROOT,
        "  %-18s %8.0f /s   p50 %6.1f ms   p99 %6.1f ms   CPU each %s µs%s",
        name,
        perSecond,
        p50Millis,
        p99Millis,
        cpuMicros.stream().map("%.0f"::formatted).collect(Collectors.joining(" + ")),
        refused > 0 ? "   " + refused + " refused!" : "");
  }

  private static List<Long> cpu(ProcessHandle... measured) {
    return Stream.of(measured)
        .map(process -> CpuTime.of(process).toNanos() / 1000)
        .toList();
  }

  private static List<Double> each(List<Long> before, List<Long> after, double requests) {
    return IntStream.range(0, before.size())
        .mapToObj(i -> (after.get(i) - before.get(i)) / Math.max(1, requests))
        .toList();
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
