package de.jobcoachingportal.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the small part of HTML a template may use: h2, p, ul, ol, li, strong, br, no attribute. What is not on this list
 * is refused with its place, a placeholder with its name; so nothing in a template can run or fetch anything.
 */
final class TemplateReader {
  private static final Set<String> OUTSIDE = Set.of("h2", "p", "ul", "ol");
  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", "\u00a0", "shy", "\u00ad");

  private final String text;
  private final TemplateKind kind;
  private final List<Flaw> flaws = new ArrayList<>();
  private int at;

  private TemplateReader(String text, TemplateKind kind) {
    this.text = text;
    this.kind = kind;
  }

  /** {@code parts} are complete only where {@code flaws} is empty. */
  record Read(List<Part> parts, List<Flaw> flaws) {}

  static Read body(String text, TemplateKind kind) {
    var reader = new TemplateReader(text, kind);
    var parts = new ArrayList<Part>();
    try {
      reader.parts(parts);
    } catch (Stop stop) {
      reader.flaws.add(stop.flaw);
    }
    return new Read(parts, List.copyOf(reader.flaws));
  }

  /** One paragraph without tags around it: strong, br and placeholders of a sentence. */
  static Read sentence(String text, TemplateKind kind) {
    var reader = new TemplateReader(text, kind);
    var parts = new ArrayList<Part>();
    try {
      parts.add(new Part.Paragraph(reader.pieces("")));
    } catch (Stop stop) {
      reader.flaws.add(stop.flaw);
    }
    return new Read(parts, List.copyOf(reader.flaws));
  }

  private void parts(List<Part> parts) {
    for (skipSpace(); at < text.length(); skipSpace()) {
      if (text.startsWith("{{", at)) {
        var placeholder = placeholder(true);
        if (placeholder != null) {
          parts.add(new Part.Slot(placeholder));
        }
      } else if (text.charAt(at) == '<') {
        parts.add(element());
      } else {
        throw stop("loose-text", "Text braucht ein Element um sich herum, zum Beispiel <p>…</p>.");
      }
    }
  }

  private Part element() {
    int start = at;
    String tag = tag();
    if (!OUTSIDE.contains(tag)) {
      at = start;
      throw stop(
          "unknown-tag", "<" + tag + "> ist hier nicht möglich. Erlaubt sind h2, p, ul und ol.");
    }
    return switch (tag) {
      case "h2" -> new Part.Heading(pieces("h2"));
      case "p" -> new Part.Paragraph(pieces("p"));
      default -> new Part.Items(tag.equals("ol"), items(tag));
    };
  }

  private List<List<Part.Piece>> items(String list) {
    var items = new ArrayList<List<Part.Piece>>();
    for (skipSpace(); ; skipSpace()) {
      int start = at;
      String tag = at < text.length() && text.charAt(at) == '<' ? tag() : "";
      if (tag.equals("/" + list)) {
        return items;
      }
      if (!tag.equals("li")) {
        at = start;
        throw stop("list-item", "In einer Liste steht nur <li>…</li>, am Ende </" + list + ">.");
      }
      items.add(pieces("li"));
    }
  }

  /** Up to the closing tag; with an empty name up to the end of the text. */
  private List<Part.Piece> pieces(String closing) {
    var pieces = new ArrayList<Part.Piece>();
    var words = new StringBuilder();
    boolean strong = false;
    while (at < text.length()) {
      char sign = text.charAt(at);
      if (sign == '<') {
        int start = at;
        String tag = tag();
        if (tag.equals("/" + closing) && !strong) {
          return flushed(pieces, words, false);
        }
        switch (tag) {
          case "br", "br/" -> words.append('\n');
          case "strong", "/strong" -> {
            boolean opens = tag.equals("strong");
            if (opens == strong) {
              at = start;
              throw stop(
                  "nesting", opens ? "<strong> ist schon offen." : "</strong> ohne <strong>.");
            }
            flushed(pieces, words, strong);
            strong = opens;
          }
          default -> {
            at = start;
            throw stop(
                "unknown-tag",
                "<" + tag + "> ist hier nicht möglich. In einem Satz gehen strong und br"
                    + (closing.isEmpty() ? "." : "; erwartet wird </" + closing + ">."));
          }
        }
      } else if (text.startsWith("{{", at)) {
        flushed(pieces, words, strong);
        var placeholder = placeholder(false);
        if (placeholder != null) {
          pieces.add(new Part.Piece.Field(placeholder, strong));
        }
      } else if (sign == '&') {
        words.append(entity());
      } else {
        words.append(Character.isWhitespace(sign) ? ' ' : sign);
        at++;
      }
    }
    if (!closing.isEmpty() || strong) {
      throw stop("not-closed", "Es fehlt </" + (strong ? "strong" : closing) + ">.");
    }
    return flushed(pieces, words, false);
  }

  private static List<Part.Piece> flushed(
      List<Part.Piece> pieces, StringBuilder words, boolean strong) {
    if (!words.isEmpty()) {
      pieces.add(new Part.Piece.Words(words.toString().replaceAll(" {2,}", " "), strong));
      words.setLength(0);
    }
    return pieces;
  }

  /** Null where it is not known: the reading goes on, so that all of them are named at once. */
  private @Nullable Placeholder placeholder(boolean block) {
    int start = at;
    int end = text.indexOf("}}", at);
    if (end < 0) {
      throw unfinished();
    }
    String key = text.substring(at + 2, end).strip();
    if (key.matches("(?s).*[{<].*")) {
      throw unfinished();
    }
    var found = Placeholder.of(key, kind);
    if (found.isEmpty()) {
      flaws.add(new Flaw(
          "unknown-placeholder", "Den Platzhalter {{" + shortened(key) + "}} gibt es hier nicht."));
    } else if (found.get().isBlock() != block) {
      flaws.add(new Flaw(
          "placeholder-place",
          block
              ? "{{" + key + "}} steht in einem Satz, zum Beispiel in <p>…</p>."
              : "{{" + key + "}} steht allein zwischen zwei Absätzen, nicht in einem Satz."));
    }
    at = end + 2;
    return found
        .filter(placeholder -> placeholder.isBlock() == block && start < at)
        .orElse(null);
  }

  /** Said by what stands there: whoever writes without HTML knows no lines. */
  private Stop unfinished() {
    String begun = text.substring(at, Math.min(text.length(), at + 24)).split("[<\\n]", 2)[0];
    return new Stop(
        new Flaw("not-closed", "Dem Platzhalter „" + begun.strip() + "“ fehlt }} am Ende."));
  }

  private String entity() {
    int end = text.indexOf(';', at);
    String name = end < 0 ? "" : text.substring(at + 1, end);
    String sign = ENTITIES.get(name);
    if (sign == null) {
      throw stop("entity", "Ein & im Text schreibt man als &amp;.");
    }
    at = end + 1;
    return sign;
  }

  private String tag() {
    int end = text.indexOf('>', at);
    if (end < 0) {
      throw stop(
          "not-closed",
          "Es fehlt das Zeichen >. Ein Kleiner-Zeichen im Text schreibt man als &lt;.");
    }
    String name = text.substring(at + 1, end).strip();
    if (!name.matches("/?[A-Za-z][A-Za-z0-9]*\\s*/?")) {
      throw stop(
          name.contains("=") || name.contains(" ") ? "attribute" : "unknown-tag",
          "<" + shortened(name)
              + "> ist nicht möglich: Elemente haben hier keine Angaben und keine Kommentare.");
    }
    at = end + 1;
    return name.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private Flaw flaw(String code, String reason) {
    String before = text.substring(0, at);
    int line = (int) before.chars().filter(sign -> sign == '\n').count() + 1;
    int column = at - before.lastIndexOf('\n');
    return new Flaw(code, "Zeile " + line + ", Zeichen " + column + ": " + reason);
  }

  private Stop stop(String code, String reason) {
    return new Stop(flaw(code, reason));
  }

  private static String shortened(String words) {
    return words.length() > 40 ? words.substring(0, 40) + "…" : words;
  }

  private static final class Stop extends RuntimeException {
    private final transient Flaw flaw;

    private Stop(Flaw flaw) {
      super(flaw.code(), null, false, false);
      this.flaw = flaw;
    }
  }
}
