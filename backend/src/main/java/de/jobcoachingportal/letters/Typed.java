package de.jobcoachingportal.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, as blocks of a letter: lines that begin with a dash or a dot are a list, not only look like one. A
 * dash before a number stays unless the line before is a point: alone it may be a minus.
 */
public final class Typed {
  private static final Pattern POINT = Pattern.compile("\\s*[•*–-]\\s+(\\S.*)");
  private static final Pattern PERHAPS_MINUS = Pattern.compile("\\s*[–-]\\s+\\d.*");

  private Typed() {}

  public static List<Letter.Block> blocks(@Nullable String words) {
    var blocks = new ArrayList<Letter.Block>();
    var text = new ArrayList<String>();
    var points = new ArrayList<String>();
    for (String line : words == null ? List.<String>of() : words.lines().toList()) {
      var point = POINT.matcher(line);
      if (point.matches() && !(points.isEmpty() && PERHAPS_MINUS.matcher(line).matches())) {
        flushText(blocks, text);
        points.add(point.group(1).strip());
      } else if (!line.isBlank() || points.isEmpty()) {
        flushPoints(blocks, points);
        text.add(line);
      }
    }
    flushText(blocks, text);
    flushPoints(blocks, points);
    return blocks;
  }

  private static void flushText(List<Letter.Block> blocks, List<String> text) {
    String joined = String.join("\n", text).strip();
    if (!joined.isEmpty()) {
      blocks.add(new Letter.Text(joined));
    }
    text.clear();
  }

  private static void flushPoints(List<Letter.Block> blocks, List<String> points) {
    if (!points.isEmpty()) {
      blocks.add(new Letter.Bullets(List.copyOf(points)));
      points.clear();
    }
  }
}
