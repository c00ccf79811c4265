package de.jobcoachingportal.letters;

import java.util.stream.Collectors;

/** A filled form as a page of XHTML; each question is a heading over its answer, so a screen reader can jump from one to the next. */
final class SheetPage {
  static final String TEMPLATE = "sheet-1";

  private static final String STYLE = """
      @page { size: A4; margin: 22mm 20mm 22mm 25mm;
        @bottom-right { content: "Seite " counter(page) " von " counter(pages);
          font: 400 9pt 'Fira Sans'; color: #3c414b; vertical-align: top; } }
      body { font: 400 10.5pt/1.4 'Fira Sans'; color: #14171c; margin: 0; }
      .office { font-weight: 600; font-size: 12pt; margin: 0; }
      .file { margin: 1mm 0 7mm; font-size: 9.5pt; border-bottom: 1.2pt solid #14171c; padding-bottom: 3mm; }
      h1 { font-size: 15pt; font-weight: 600; margin: 0 0 4mm; }
      h2 { font-size: 12.5pt; font-weight: 600; margin: 7mm 0 1mm; page-break-after: avoid; }
      h3 { font-size: 10.5pt; font-weight: 600; margin: 3mm 0 0.5mm; page-break-after: avoid; }
      p { margin: 0 0 1mm; orphans: 2; widows: 2; }
      .note { font-size: 9.5pt; color: #3c414b; }
      """;

  private SheetPage() {}

  static String of(Sheet sheet) {
    String title = LetterPage.text(sheet.title());
    return """
        <!DOCTYPE html>
        <html lang="de"><head><meta charset="UTF-8"/><title>%1$s</title>
        <meta name="description" content="%1$s"/><meta name="subject" content="%1$s"/><meta name="author" content="%2$s"/>
        <style>%3$s</style><bookmarks><bookmark name="%1$s" href="#subject"/></bookmarks></head><body>
        <p class="office">%2$s</p><p class="file">Aktenzeichen: %4$s<br/>Stand: %5$s</p>
        <h1 id="subject">%1$s</h1>
        %6$s
        </body></html>
        """.formatted(
            title,
            LetterPage.text(sheet.office()),
            STYLE,
            LetterPage.text(sheet.fileNumber()),
            LetterPage.text(sheet.date()),
            sheet.sections().stream().map(SheetPage::section).collect(Collectors.joining("\n")));
  }

  private static String section(Sheet.Section section) {
    String note = section.note() == null
        ? ""
        : "<p class=\"note\">" + LetterPage.text(section.note()) + "</p>";
    return "<h2>" + LetterPage.text(section.heading()) + "</h2>" + note
        + section.lines().stream()
            .map(line -> "<h3>" + LetterPage.text(line.question()) + "</h3><p>"
                + LetterPage.lines(line.answer().lines().toList()) + "</p>")
            .collect(Collectors.joining());
  }
}
