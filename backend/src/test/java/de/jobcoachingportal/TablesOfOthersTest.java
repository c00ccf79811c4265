package de.jobcoachingportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Modulith cannot see: a module that reads another one's table in its SQL needs that module as well. */
class TablesOfOthersTest {
  private static final Path SOURCES = Path.of("src/main/java/de/jobcoachingportal");
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Pattern CREATED =
      Pattern.compile("create (?:table|view)(?: if not exists)? ([a-z_]+)");
  private static final Pattern NAMED = Pattern.compile("\\b(?:from|join|into|update)\\s+([a-z_]+)");

  /** Reads a whole office for a machine, and looks at all. */
  private static final String EXPORTS = "exports";

  /** Older ones, each to go away; a new one has to ask the module it wants to know from. */
  private static final Set<String> KNOWN = Set.of(
      "applications: extension_request of reviews",
      "decisions: form_as_paper of forms",
      "notifications: person of identity",
      "programmes: coaching_case of cases",
      "programmes: decision of decisions",
      "reviews: portal_delivery of decisions");

  @Test
  void areReadOnlyByWhoMayUseTheirModule() throws IOException {
    Map<String, String> owners = owners();
    assertThat(owners).containsEntry("requested_paper", "applications");
    var found = new TreeSet<String>();
    for (Path module : directories(SOURCES)) {
      String name = module.getFileName().toString();
      String allowed = Files.readString(module.resolve("package-info.java"));
      for (String table : named(module)) {
        String owner = owners.get(table);
        if (owner != null
            && !owner.equals(name)
            && !name.equals(EXPORTS)
            && !allowed.contains('"' + owner + '"')) {
          found.add(name + ": " + table + " of " + owner);
        }
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(KNOWN);
  }

  private static Map<String, String> owners() throws IOException {
    var owners = new HashMap<String, String>();
    for (Path module : directories(MIGRATIONS)) {
      for (Path file : files(module, ".sql")) {
        CREATED
            .matcher(Files.readString(file))
            .results()
            .forEach(
                table -> owners.putIfAbsent(table.group(1), module.getFileName().toString()));
      }
    }
    return owners;
  }

  private static Set<String> named(Path module) throws IOException {
    var tables = new TreeSet<String>();
    for (Path file : files(module, ".java")) {
      NAMED
          .matcher(Files.readString(file))
          .results()
          .map(table -> table.group(1))
          .forEach(tables::add);
    }
    return tables;
  }

  private static Set<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).collect(Collectors.toSet());
    }
  }

  private static Set<Path> directories(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory)
          .filter(module ->
              !folder.equals(SOURCES) || Files.exists(module.resolve("package-info.java")))
          .collect(Collectors.toSet());
    }
  }
}
