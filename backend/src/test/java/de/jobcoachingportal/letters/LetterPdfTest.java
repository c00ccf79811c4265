package de.jobcoachingportal.letters;

import static de.jobcoachingportal.letters.PdfCheck.textOf;
import static de.jobcoachingportal.letters.PdfCheck.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
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
            "Musteramt · Musterstraße 1 · 12345 Musterstadt",
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
