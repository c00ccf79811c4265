package de.jobcoachingportal.forms;

import org.jspecify.annotations.Nullable;

/**
 * Reads a pattern of a form and says what is dangerous or ambiguous in it. What passes is read alike by RE2J and by
 * browsers, and backtracking over it is bounded: {@link #cost} multiplies the ways each sign could match.
 */
final class PatternCheck {
  /** Longest text a pattern is put to. */
  static final int LONGEST_TEXT = 500;

  private static final long HIGHEST_COST = 1_000_000;
  private static final String SYNTAX = "^$\\.*+?()[]{}|/";

  private final String pattern;
  private int at;

  private PatternCheck(String pattern) {
    this.pattern = pattern;
  }

  private static final class Refused extends RuntimeException {
    Refused(String reason) {
      super(reason, null, false, false);
    }
  }

  /** Why this pattern is refused, a German sentence; null if it is fine. */
  static @Nullable String danger(String pattern) {
    try {
      return new PatternCheck(pattern).cost() > HIGHEST_COST
          ? "Dieses Muster kann sehr lange rechnen. Beginnen Sie mit ^ und verwenden Sie höchstens zwei offene"
              + " Wiederholungen (* oder +)."
          : null;
    } catch (Refused refused) {
      return refused.getMessage();
    }
  }

  private double cost() {
    double searching = LONGEST_TEXT;
    if (peek() == '^') {
      at++;
      searching = 1;
    }
    double cost = searching * alternatives(false);
    if (at < pattern.length()) {
      throw refused("hat eine Klammer zu viel");
    }
    return cost;
  }

  private double alternatives(boolean inGroup) {
    double sum = sequence(inGroup);
    while (peek() == '|') {
      at++;
      sum += sequence(inGroup);
    }
    return sum;
  }

  private double sequence(boolean inGroup) {
    double product = 1;
    while (at < pattern.length() && peek() != '|' && peek() != ')') {
      if (peek() == '$' && at == pattern.length() - 1 && !inGroup) {
        at++;
      } else if (peek() == '(') {
        product *= group();
      } else {
        atom();
        product *= quantifier();
      }
    }
    return product;
  }

  private double group() {
    if (!pattern.startsWith("(?:", at)) {
      throw refused("darf nur Klammern der Form (?:…) enthalten");
    }
    at += 3;
    double inside = alternatives(true);
    if (peek() != ')') {
      throw refused("hat eine offene Klammer");
    }
    at++;
    if (peek() == '?') {
      at++;
      inside += 1;
    }
    if (peek() == '*' || peek() == '+' || peek() == '{' || peek() == '?') {
      throw refused("darf eine Klammer nicht wiederholen");
    }
    return inside;
  }

  private void atom() {
    switch (peek()) {
      case '[' -> characterClass();
      case '\\' -> escape(false);
      case '.', '^', '$', '*', '+', '?', '{', '}', ']' ->
        throw refused("enthält „" + peek() + "“ an einer Stelle, an der es mehrdeutig ist");
      default -> at += Character.charCount(pattern.codePointAt(at));
    }
  }

  private void characterClass() {
    at++;
    if (peek() == '^') {
      at++;
    }
    int begin = at;
    while (peek() != ']') {
      if (at >= pattern.length()) {
        throw refused("hat eine offene eckige Klammer");
      }
      if (peek() == '\\') {
        escape(true);
      } else if (peek() == '[' || peek() == '-' || peek() == '&') {
        throw refused("braucht in eckigen Klammern \\ vor [, - und &");
      } else {
        at += Character.charCount(pattern.codePointAt(at));
        range();
      }
    }
    if (at == begin) {
      throw refused("hat leere eckige Klammern");
    }
    at++;
  }

  private void range() {
    if (peek() != '-') {
      return;
    }
    int from = pattern.codePointBefore(at);
    at++;
    if (at >= pattern.length() || "]\\[-".indexOf(peek()) >= 0 || pattern.codePointAt(at) < from) {
      throw refused("hat einen Bereich ohne gültiges Ende");
    }
    at += Character.charCount(pattern.codePointAt(at));
  }

  private void escape(boolean inClass) {
    at++;
    char escaped = peek();
    if (pattern.startsWith("p{L}", at) || pattern.startsWith("p{Lu}", at)) {
      at = pattern.indexOf('}', at) + 1;
    } else if (escaped == 'd' || escaped == 'w' || SYNTAX.indexOf(escaped) >= 0 && escaped != 0) {
      at++;
    } else if (inClass && escaped == '-') {
      at++;
    } else {
      throw refused(
          "enthält \\" + (escaped == 0 ? "" : escaped) + ", das nicht überall gleich gelesen wird");
    }
  }

  private double quantifier() {
    double ways =
        switch (peek()) {
          case '?' -> 2;
          case '*', '+' -> LONGEST_TEXT;
          case '{' -> counted();
          default -> 0;
        };
    if (ways == 0) {
      return 1;
    }
    at++;
    if ("?*+{".indexOf(peek()) >= 0 && peek() != 0) {
      throw refused("wiederholt eine Wiederholung");
    }
    return ways;
  }

  /** Stands on the closing brace afterwards. */
  private double counted() {
    int end = pattern.indexOf('}', at);
    String inside = end < 0 ? "" : pattern.substring(at + 1, end);
    if (!inside.matches("\\d{1,3}(,\\d{0,3})?")) {
      throw refused("hat eine Wiederholung, die nicht {n}, {n,} oder {n,m} ist");
    }
    at = end;
    String[] bounds = inside.split(",", -1);
    int least = Integer.parseInt(bounds[0]);
    if (bounds.length == 1) {
      return 1;
    }
    if (bounds[1].isEmpty()) {
      return LONGEST_TEXT;
    }
    int most = Integer.parseInt(bounds[1]);
    if (most < least) {
      throw refused("hat eine Wiederholung, die kleiner endet als sie beginnt");
    }
    return most - least + 1.0;
  }

  private char peek() {
    return at < pattern.length() ? pattern.charAt(at) : 0;
  }

  private Refused refused(String what) {
    return new Refused(
        "Das Muster " + what + " (Zeichen " + Math.min(at + 1, pattern.length()) + ").");
  }
}
