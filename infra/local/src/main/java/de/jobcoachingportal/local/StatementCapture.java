package de.jobcoachingportal.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Learns from PostgreSQL's own log which statements one request of the API runs, so that pgbench can run the very same
 * ones. Only while it looks; statements with their values are logged at no other time.
 */
final class StatementCapture {
  private static final Pattern LINE =
      Pattern.compile("^\\d{4}-\\d\\d-\\d\\d .*? \\[\\d+] (\\S+)@portal (\\w+):  (.*)$");
  private static final Pattern EXECUTED =
      Pattern.compile("(?s)^(?:execute [^:]+|statement): (.*)$");
  private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");

  private final Connection superuser;
  private final Path log;

  StatementCapture(Connection superuser, Path log) {
    this.superuser = superuser;
    this.log = log;
  }

  /** The statements of that role while the action runs, their parameters filled in. */
  List<String> during(String role, Runnable action) throws SQLException {
    logging("all");
    long begin = log.toFile().length();
    try {
      action.run();
    } finally {
      logging("none");
    }
    return statements(role, read(begin));
  }

  private void logging(String what) throws SQLException {
    try (Statement statement = superuser.createStatement()) {
      statement.execute("alter system set log_statement = '" + what + "'");
      statement.execute("select pg_reload_conf()");
    }
    pause();
  }

  private String read(long begin) {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      file.seek(begin);
      byte[] bytes = new byte[(int) (file.length() - begin)];
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> statements(String role, String text) {
    List<String> found = new ArrayList<>();
    // lines that go on with the one before begin with a tab
    for (String line : text.replace("\n\t", " ").split("\n")) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches() || !parts.group(1).equals(role)) {
        continue;
      }
      Matcher executed = EXECUTED.matcher(parts.group(3));
      if (executed.matches()) {
        found.add(executed.group(1).replaceAll("\\s+", " ").strip());
      } else if (parts.group(2).equals("DETAIL") && !found.isEmpty()) {
        found.add(filled(found.removeLast(), parts.group(3)));
      }
    }
    return found;
  }

  private static String filled(String statement, String detail) {
    Map<String, String> values = new HashMap<>();
    PARAMETER
        .matcher(detail)
        .results()
        .forEach(value -> values.put(value.group(1), value.group(2)));
    return Pattern.compile("\\$(\\d+)")
        .matcher(statement)
        .replaceAll(
            place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
  }

  private static void pause() {
    try {
      // sessions read the new setting between two statements
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartProblem("interrupted while measuring", e);
    }
  }
}
