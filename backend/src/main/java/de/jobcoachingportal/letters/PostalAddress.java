package de.jobcoachingportal.letters;

import java.util.List;

/** An address as people type it, set as it stands on an envelope. */
public final class PostalAddress {
  private PostalAddress() {}

  /** Line by line; "Musterweg 4, 34117 Kassel" in one line becomes two, since the town needs a line of its own. */
  public static List<String> lines(String typed) {
    return typed
        .replaceAll("\\s*,\\s*(?=\\d{5}\\s)", "\n")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
