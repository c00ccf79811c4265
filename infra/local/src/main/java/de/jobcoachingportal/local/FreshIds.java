package de.jobcoachingportal.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Lets captured writes be run again: ids that were made for the one request are made anew in every run. */
final class FreshIds {
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Duration RECENT = Duration.ofSeconds(30);

  private FreshIds() {}

  static List<String> inEveryRun(List<String> statements, String idempotencyKey) {
    Set<String> fresh = new LinkedHashSet<>();
    fresh.add(idempotencyKey);
    for (String statement : statements) {
      ID.matcher(statement)
          .results()
          .map(MatchResult::group)
          .filter(FreshIds::isRecent)
          .forEach(fresh::add);
    }
    List<String> again = new ArrayList<>();
    List<String> made = new ArrayList<>();
    List<String> replaced = new ArrayList<>(statements);
    int number = 0;
    for (String id : fresh) {
      String name = "id" + number++;
      made.add("uuidv7() as " + name);
      replaced.replaceAll(statement -> statement.replace("'" + id + "'", ":" + name));
    }
    again.add("select " + String.join(", ", made) + " \\gset\n");
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
