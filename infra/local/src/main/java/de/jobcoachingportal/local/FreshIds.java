package de.jobcoachingportal.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Lets captured statements be run again: ids that were made for the one request are made anew in every run; one that
 * occurs in several places by a statement of its own.
 */
final class FreshIds {
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final String MADE = "uuidv7()";
  private static final Duration RECENT = Duration.ofSeconds(30);

  private FreshIds() {}

  static List<String> inEveryRun(List<String> statements) {
    return inEveryRun(statements, Map.of());
  }

  /** @param drawnBy what stands in each run for a value of the captured one, as SQL */
  static List<String> inEveryRun(List<String> statements, Map<String, String> drawnBy) {
    Set<String> fresh = new LinkedHashSet<>(drawnBy.keySet());
    for (String statement : statements) {
      ID.matcher(statement)
          .results()
          .map(MatchResult::group)
          .filter(FreshIds::isRecent)
          .forEach(fresh::add);
    }
    List<String> again = new ArrayList<>();
    List<String> drawn = new ArrayList<>();
    List<String> replaced = new ArrayList<>(statements);
    String all = String.join("\n", statements);
    int number = 0;
    for (String id : fresh) {
      String value = drawnBy.getOrDefault(id, MADE);
      if (value.equals(MADE) && all.indexOf(id) == all.lastIndexOf(id)) {
        replaced.replaceAll(statement -> statement.replace("'" + id + "'", MADE));
        continue;
      }
      String name = "id" + number++;
      drawn.add(value + " as " + name);
      replaced.replaceAll(statement -> statement.replace("'" + id + "'", ":" + name));
    }
    if (!drawn.isEmpty()) {
      again.add("select " + String.join(", ", drawn) + " \\gset\n");
    }
    again.addAll(replaced);
    return again;
  }

  /** The first 48 bits of a UUIDv7 are its time. */
  private static boolean isRecent(String id) {
    UUID uuid = UUID.fromString(id);
    return uuid.version() == 7
        && Instant.ofEpochMilli(uuid.getMostSignificantBits() >>> 16)
            .isAfter(Instant.now().minus(RECENT));
  }
}
