package de.jobcoachingportal.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** What browsers reported against the Content-Security-Policy, kept so that the journeys can fail on it. */
final class CspReports {
  private static final int KEPT = 200;

  private final Path log;
  private final List<String> reports = new ArrayList<>();
  private int count;

  CspReports(Path log) {
    this.log = log;
  }

  synchronized void add(String report) throws IOException {
    count++;
    if (reports.size() < KEPT) {
      reports.add(report);
      Files.writeString(
          log,
          report + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
  }

  synchronized Summary summary() {
    return new Summary(count, List.copyOf(reports));
  }

  record Summary(int count, List<String> reports) {}
}
