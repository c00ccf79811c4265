package de.jobcoachingportal.letters;

import static de.jobcoachingportal.letters.PdfCheck.textOf;
import static de.jobcoachingportal.letters.PdfCheck.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LetterPdfTest {
  private static final LetterPdf LETTERS = new LetterPdf();

  @AfterAll
  static void stop() {
    LETTERS.close();
  }

  @Test
  void everyKindOfBlockIsAccessible() throws Exception {
    assertThat(violations(print(letter("Sie erhalten 60 Stunden Jobcoaching."))))
        .isEmpty();
  }

  @Test
  void thePdfCheckerNoticesAPdfWithoutStructure() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(out);
    }
    assertThat(violations(out.toByteArray())).isNotEmpty();
  }

  @Test
  void aLetterOfSeveralPagesIsAccessible() throws Exception {
    byte[] pdf = print(letter("Ein langer Absatz über Größe, Übung und Maß. ".repeat(300)));
    assertThat(violations(pdf)).isEmpty();
    assertThat(textOf(pdf)).contains("Seite 1 von ").contains("Seite 2 von ");
  }

  @Test
  void eachPageOfADraftSaysSoAndNoPageOfALetter() throws Exception {
    var letter = letter("Ein langer Absatz über Größe, Übung und Maß. ".repeat(150));
    byte[] draft = LETTERS.printDraft(letter).block().pdf();
    assertThat(violations(draft)).isEmpty();
    assertThat(textOf(draft)).contains("Entwurf – noch nicht erlassen");
    try (var document = Loader.loadPDF(draft)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(1);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        assertThat(text.getText(document)).as("page %s", page).contains("Entwurf");
      }
    }
    assertThat(textOf(print(letter))).doesNotContain("Entwurf");
  }

  @Test
  void aParagraphAndANumberStayWithWhatTheyCount() {
    assertThat(LetterPage.text("nach § 39 SGB I, § 2 Abs. 2 und 3 SGB IX, Nr. 1 Buchst. e"))
        .isEqualTo(
            "nach §\u00a039 SGB\u00a0I, §\u00a02 Abs.\u00a02 und 3 SGB\u00a0IX, Nr.\u00a01 Buchst.\u00a0e");
    assertThat(
            LetterPage.text("20 Stunden, 9 Monate je 45 Minuten, 75 Prozent, 2.500,00 €, GdB 50"))
        .isEqualTo(
            "20\u00a0Stunden, 9\u00a0Monate je 45\u00a0Minuten, 75\u00a0Prozent, 2.500,00\u00a0€, GdB\u00a050");
    assertThat(LetterPage.text("am 20.11.2026 um 9 und 60 Stundenten")).doesNotContain("\u00a0");
  }

  /** DIN 5008 form B: what the window of the envelope shows, 20 to 105 mm from the left, 45 to 90 mm from the top. */
  @Test
  void theWindowOfTheEnvelopeShowsSenderAndRecipientAndNothingElse() throws Exception {
    byte[] pdf = print(letter("Sie erhalten 60 Stunden Jobcoaching."));
    try (var document = Loader.loadPDF(pdf)) {
      var area = new PDFTextStripperByArea();
      area.addRegion("window", new Rectangle2D.Double(mm(20), mm(45), mm(85), mm(45)));
      area.extractRegions(document.getPage(0));
      assertThat(area.getTextForRegion("window").lines())
          .containsExactly(
              "Musteramt · Musterstraße 1 · 12345 Musterstadt",
              "Frau Amarylli",
              "Beispielweg 3",
              "12345 Musterstadt");
    }
    assertThat(textOf(pdf)).contains("Telefon: 0561 0000");
  }

  /** A long name breaks before the street, not behind a dot; what is missing leaves none. */
  @Test
  void noDotOfTheSenderHangsInTheAir() throws Exception {
    assertThat(sender(
            "Landkreis Testkreis, Eingliederungshilfe",
            List.of("Allee 1", "12345 Testkreis an der Muster")))
        .containsExactly(
            "Landkreis Testkreis, Eingliederungshilfe", "Allee 1 · 12345 Testkreis an der Muster");
    assertThat(sender("Musteramt", List.of(" ", "12345 Musterstadt")))
        .containsExactly("Musteramt · 12345 Musterstadt");
    assertThat(sender("Musteramt", List.of())).containsExactly("Musteramt");
  }

  private static List<String> sender(String office, List<String> address) throws Exception {
    var letter = letter("Text");
    var head =
        new Letter.Head(office, address, List.of(), "1", "20.11.2026", List.of("Frau Amarylli"));
    byte[] pdf = print(
        new Letter(head, letter.subject(), letter.salutation(), letter.body(), letter.closing()));
    try (var document = Loader.loadPDF(pdf)) {
      var area = new PDFTextStripperByArea();
      area.addRegion("window", new Rectangle2D.Double(mm(20), mm(45), mm(85), mm(45)));
      area.extractRegions(document.getPage(0));
      return area.getTextForRegion("window")
          .lines()
          .filter(line -> !line.equals("Frau Amarylli"))
          .toList();
    }
  }

  @Test
  void anAddressTypedInOneLineGetsALineForTheTown() {
    assertThat(PostalAddress.lines("Musterweg 4, 34117 Kassel"))
        .containsExactly("Musterweg 4", "34117 Kassel");
    assertThat(PostalAddress.lines("Hof 2, Haus B\n\n 34117 Kassel "))
        .containsExactly("Hof 2, Haus B", "34117 Kassel");
  }

  private static double mm(double millimetres) {
    return millimetres / 25.4 * 72;
  }

  @Test
  void whatAPersonTypedNeverBecomesMarkup() throws Exception {
    byte[] pdf = print(letter("<b>fett</b> & <script>alert(1)</script> \u0000\uD83D"));
    assertThat(textOf(pdf)).contains("<b>fett</b> & <script>alert(1)</script>");
    assertThat(violations(pdf)).isEmpty();
  }

  @Test
  void nothingIsFetched() throws Exception {
    try (var server = new ServerSocket(0)) {
      server.setSoTimeout(200);
      String page = """
          <html lang="de"><head><title>Probe</title>
          <link rel="stylesheet" href="http://127.0.0.1:%1$d/a.css"/></head>
          <body><p>Probe</p><img alt="" src="http://127.0.0.1:%1$d/a.png"/><img alt="" src="file:///etc/hostname"/></body></html>
          """.formatted(server.getLocalPort());
      LETTERS.pdf(page);
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  private static byte[] print(Letter letter) {
    return LETTERS.print(letter).blockOptional().orElseThrow().pdf();
  }

  private static Letter letter(String text) {
    return new Letter(
        new Letter.Head(
            "Musteramt",
            List.of("Musterstraße 1", "12345 Musterstadt"),
            List.of("Telefon: 0561 0000"),
            "HE-2026-0042",
            "20.11.2026",
            List.of("Frau Amarylli", "Beispielweg 3", "12345 Musterstadt")),
        "Bescheid über Ihr Jobcoaching",
        "Sehr geehrte Frau Amarylli,",
        List.of(
            new Letter.Text(text),
            new Letter.Numbered(List.of("Erste Regelung", "Zweite Regelung")),
            new Letter.Heading("Gründe"),
            new Letter.Text("Erster Absatz.\n\nZweiter Absatz\nmit Umbruch."),
            new Letter.Bullets(List.of("Punkt", "Noch ein Punkt"))),
        "Mit freundlichen Grüßen\n\nFrau Escheveria");
  }
}
