package de.jobcoachingportal.letters;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** The letter as a page of XHTML: headings, paragraphs and lists carry the structure that PDF/UA needs. */
final class LetterPage {
  /** Goes up with every change of the layout; a notice keeps the number it was issued with. */
  static final String TEMPLATE = "letter-4";

  /** First page after DIN 5008 form B: the recipient lies in a window of 85 × 45 mm that begins 45 mm below the edge. */
  private static final String STYLE = """
      @page { size: A4; margin: 25mm 20mm 24mm 25mm;
        @bottom-left { content: element(foot); vertical-align: top; }
        @bottom-right { content: "Seite " counter(page) " von " counter(pages);
          font: 400 9pt 'Fira Sans'; color: #3c414b; vertical-align: top; } }
      body { font: 400 11pt/1.45 'Fira Sans'; color: #14171c; margin: 0; }
      .head { height: 19.5mm; }
      .office { font-weight: 600; font-size: 13pt; margin: 0; padding-bottom: 3mm;
        border-bottom: 1.2pt solid #14171c; }
      .field { height: 45mm; margin-bottom: 8.5mm; white-space: nowrap; }
      .to, .info { display: inline-block; vertical-align: top; white-space: normal; }
      .to { width: 82mm; height: 45mm; line-height: 4.4mm; }
      .to .sender { font-size: 7.5pt; color: #3c414b; margin: 0 0 1.5mm; padding-top: 12mm; }
      .to p { margin: 0; }
      .info { width: 66mm; margin-left: 17mm; padding-top: 5mm; font-size: 9.5pt; line-height: 4.6mm; }
      .info p { margin: 0 0 2mm; }
      h1 { font-size: 14pt; font-weight: 600; line-height: 1.3; margin: 0 0 5mm; }
      h2 { font-size: 11.5pt; font-weight: 600; margin: 6mm 0 1.5mm; page-break-after: avoid; }
      p { margin: 0 0 3mm; orphans: 3; widows: 3; }
      ol, ul { margin: 0 0 3mm; padding-left: 7mm; }
      li { margin-bottom: 1.5mm; }
      strong { font-weight: 600; }
      .closing { margin-top: 8mm; page-break-inside: avoid; }
      """;

  private static final String DRAFT_STYLE = """
      @page { @top-right { content: "Entwurf"; font: 600 15pt 'Fira Sans'; color: #a4002c; vertical-align: middle; } }
      .draft { border: 1.2pt solid #a4002c; color: #a4002c; font-weight: 600; padding: 1.5mm 3mm; margin: 0 0 5mm; }
      """;
  private static final String DRAFT = "<p class=\"draft\">Entwurf – noch nicht erlassen</p>";

  /** What belongs together on one line: "§ 39", "Abs. 2", "SGB IX", a number and its unit. */
  private static final Pattern TOGETHER = Pattern.compile(
      "(?<=§|\\bAbs\\.|\\bNr\\.|\\bBuchst\\.|\\bGdB) (?=[0-9a-z])|(?<=\\bSGB) (?=[IVX])"
          + "|(?<=\\d) (?=(?:Stunden?|Minuten?|Monate?|Fachleistungsstunden?|Prozent|Euro)\\b|€|%)");

  /** What fits into the width of the window; a longer line would break at a dot. */
  private static final int SENDER_CHARACTERS = 62;

  private LetterPage() {}

  static String of(Letter letter, boolean draft) {
    Letter.Head head = letter.head();
    return """
        <!DOCTYPE html>
        <html lang="de"><head><meta charset="UTF-8"/><title>%s</title>
        <meta name="description" content="%s"/><meta name="subject" content="%s"/><meta name="author" content="%s"/>
        <style>%s</style><bookmarks><bookmark name="%s" href="#subject"/></bookmarks></head><body>
        <div class="head"><p class="office">%s</p></div>
        <div class="field"><div class="to"><p class="sender">%s</p><p>%s</p></div><div class="info">%s<p>Aktenzeichen: \
        %s<br/>Datum: %s</p></div></div>
        %s<h1 id="subject">%s</h1>
        <p>%s</p>
        %s
        <div class="closing">%s</div>
        </body></html>
        """.formatted(
            text(letter.subject()),
            text(letter.subject()),
            text(letter.subject()),
            text(head.office()),
            draft ? STYLE + DRAFT_STYLE : STYLE,
            text(letter.subject()),
            text(head.office()),
            sender(head),
            lines(head.recipient()),
            office(head),
            text(head.fileNumber()),
            text(head.date()),
            draft ? DRAFT : "",
            text(letter.subject()),
            text(letter.salutation()),
            letter.body().stream().map(LetterPage::block).collect(Collectors.joining("\n")),
            paragraphs(letter.closing()));
  }

  /** Above the recipient, seen through the window of the envelope when a letter comes back; a long name has its own line. */
  private static String sender(Letter.Head head) {
    var parts = Stream.concat(Stream.of(head.office()), head.address().stream())
        .filter(part -> !part.isBlank())
        .toList();
    String line = String.join(" · ", parts);
    return line.length() <= SENDER_CHARACTERS
        ? text(line)
        : lines(List.of(parts.getFirst(), String.join(" · ", parts.subList(1, parts.size()))));
  }

  private static String office(Letter.Head head) {
    var lines = Stream.concat(head.address().stream(), head.contact().stream()).toList();
    return lines.isEmpty() ? "" : "<p>" + lines(lines) + "</p>";
  }

  private static String block(Letter.Block block) {
    return switch (block) {
      case Letter.Heading heading -> "<h2>" + text(heading.text()) + "</h2>";
      case Letter.Text text -> paragraphs(text.text());
      case Letter.Numbered list -> list("ol", list.items());
      case Letter.Bullets list -> list("ul", list.items());
      case Letter.Paragraph paragraph -> "<p>" + runs(paragraph.runs()) + "</p>";
      case Letter.Items list ->
        list.items().stream()
            .map(item -> "<li>" + runs(item) + "</li>")
            .collect(Collectors.joining(
                "", list.numbered() ? "<ol>" : "<ul>", list.numbered() ? "</ol>" : "</ul>"));
    };
  }

  private static String runs(List<Letter.Run> runs) {
    return runs.stream()
        .map(run -> {
          String words = lines(List.of(run.text().split("\\R", -1)));
          return run.strong() ? "<strong>" + words + "</strong>" : words;
        })
        .collect(Collectors.joining());
  }

  private static String list(String tag, List<String> items) {
    return items.stream()
        .map(item -> "<li>" + text(item) + "</li>")
        .collect(Collectors.joining("", "<" + tag + ">", "</" + tag + ">"));
  }

  private static String paragraphs(String typed) {
    return typed.isBlank()
        ? ""
        : Stream.of(typed.strip().split("\\R\\s*\\R"))
            .map(paragraph -> "<p>" + lines(paragraph.lines().toList()) + "</p>")
            .collect(Collectors.joining("\n"));
  }

  static String lines(List<String> lines) {
    return lines.stream().map(LetterPage::text).collect(Collectors.joining("<br/>"));
  }

  /** Characters that XML does not know are dropped: they come from pasted text and would break the page. */
  static String text(String typed) {
    String known = typed.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD]", "");
    return HtmlUtils.htmlEscapeDecimal(TOGETHER.matcher(known).replaceAll("\u00a0"), "UTF-8");
  }
}
