package de.jobcoachingportal.problems;

import tools.jackson.databind.JsonNode;

/**
 * What counts as text wherever people or scripts send it: in bodies, addresses and uploads. No control characters but tab
 * and line break, no half of a surrogate pair, none of the two code points that XML does not know: PostgreSQL, a letter
 * or a reader would trip over them later.
 */
public final class PlainText {
  private PlainText() {}

  public static boolean is(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isControl(c) || c == '\ufffe' || c == '\uffff') {
        return false;
      }
      if (Character.isHighSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return false;
        }
        i++;
      } else if (Character.isLowSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether every text and every field name in a tree that nobody else reads is one. */
  public static boolean is(JsonNode tree) {
    if (tree.isString()) {
      return is(tree.stringValue());
    }
    return tree.propertyNames().stream().allMatch(PlainText::is)
        && tree.valueStream().allMatch(PlainText::is);
  }

  private static boolean isControl(char c) {
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c == 0x7f;
  }
}
