package de.jobcoachingportal.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.jobcoachingportal.forms.DocxReading.Named;
import de.jobcoachingportal.problems.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxTest {
  private static final String NORMAL_TEMPLATE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate";

  @Test
  void whatIsWrittenIsReadBack() {
    var sheet = new DocxSheet(
        "Bogen",
        List.of("Ein Satz & noch einer."),
        List.of(new DocxSheet.Section(
            "Arbeit",
            List.of(
                new DocxSheet.Row("Aufgabe", "Packen <schwer>\nund tragen", ""),
                new DocxSheet.Row("Stunden", "", "Eine Zahl")))));
    assertThat(DocxReading.of(sheet.write()))
        .containsExactly(
            new Named("Frage", "Antwort"),
            new Named("Aufgabe", "Packen <schwer>\nund tragen"),
            new Named("Stunden", ""));
  }

  /** Written by the portal, filled and saved by LibreOffice 7.4. */
  @Test
  void aDocumentThatAWordProcessorSavedIsRead() throws IOException {
    byte[] saved = Files.readAllBytes(Path.of("src/test/resources/forms/libreoffice.docx"));
    assertThat(DocxReading.of(saved))
        .contains(
            new Named("Aufgabe", "Packen <schwer>\nund tragen"), new Named("Stunden", "38,5"));
  }

  /** As Word keeps what was typed, corrected and commented, with content controls of somebody's own template. */
  @Test
  void whatWasCorrectedCountsAndContentControlsCountByTheirTag() {
    byte[] word = Docx.of("""
        <w:tbl><w:tr>
          <w:tc><w:p><w:r><w:t>Auf</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>gabe:</w:t></w:r></w:p></w:tc>
          <w:tc>
            <w:p><w:r><w:t>Packen</w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText> falsch</w:delText></w:r></w:del>
              <w:ins w:id="2" w:author="a"><w:r><w:t xml:space="preserve"> und</w:t></w:r></w:ins></w:p>
            <w:p><w:hyperlink><w:r><w:t>tragen</w:t></w:r></w:hyperlink></w:p>
          </w:tc>
        </w:tr></w:tbl>
        <w:sdt><w:sdtPr><w:alias w:val="Wochenstunden"/><w:tag w:val="STD_WOCHE"/></w:sdtPr>
          <w:sdtContent><w:p><w:r><w:t>20</w:t></w:r></w:p></w:sdtContent></w:sdt>
        """).bytes();
    assertThat(DocxReading.of(word))
        .containsExactly(
            new Named("Aufgabe:", "Packen und\ntragen"),
            new Named("STD_WOCHE", "20"),
            new Named("Wochenstunden", "20"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kein Dokument",
        "PK\u0003\u0004",
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"
      })
  void whatIsNoDocumentIsToldSo(String content) {
    refused(content.getBytes(StandardCharsets.ISO_8859_1), "forms.document-unreadable");
  }

  @Test
  void aDocumentThatWasCutOrDamagedIsToldSo() {
    byte[] whole = Docx.of(Docx.TABLE).bytes();
    var random = new Random(7);
    for (int round = 0; round < 300; round++) {
      byte[] broken = whole.clone();
      for (int spot = 0; spot < 1 + round % 20; spot++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }
      byte[] cut = java.util.Arrays.copyOf(broken, 1 + random.nextInt(broken.length));
      for (byte[] one : List.of(broken, cut)) {
        try {
          DocxReading.of(one);
        } catch (ProblemException told) {
          assertThat(told.problem().code()).startsWith("forms.document-");
        }
      }
    }
  }

  @Test
  void macrosAndObjectsAreRefused() {
    refused(
        Docx.of(Docx.TABLE)
            .with("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", "x")
            .bytes(),
        "forms.document-active");
    refused(
        Docx.of(Docx.TABLE)
            .main("application/vnd.ms-word.document.macroEnabled.main+xml")
            .bytes(),
        "forms.document-active");
  }

  @Test
  void whatLiesElsewhereIsRefusedUnlessItIsALinkToClickOrTheTemplateItCameFrom() {
    refused(
        Docx.of(Docx.TABLE)
            .linked(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image",
                "http://example.org/a.png")
            .bytes(),
        "forms.document-active");
    byte[] usual = Docx.of(Docx.TABLE)
        .linked(NORMAL_TEMPLATE, "file:///C:/Vorlagen/Brief.dotx")
        .linked(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
            "mailto:ifd@example.org")
        .bytes();
    assertThatCode(() -> DocxReading.of(usual)).doesNotThrowAnyException();
  }

  @Test
  void whatUnpacksWithoutEndIsRefusedBeforeItIsRead() {
    refused(Docx.of("<w:p/>" + " ".repeat(9 * 1024 * 1024)).bytes(), "forms.document-too-large");
    refused(
        Docx.of(Docx.TABLE)
            .with("word/media/a.bin", "image/png", "0".repeat(41 * 1024 * 1024))
            .bytes(),
        "forms.document-too-large");
    refused(new byte[DocxPackage.LARGEST + 1], "forms.document-too-large");
  }

  @Test
  void tablesNestedWithoutEndAreToldUnreadable() {
    int deep = 20_000;
    refused(
        Docx.of("<w:tbl><w:tr><w:tc>".repeat(deep) + "<w:p/>"
                + "</w:tc></w:tr></w:tbl>".repeat(deep))
            .bytes(),
        "forms.document-unreadable");
  }

  @Test
  void entitiesAreNotResolved() {
    refused(
        Docx.of(Docx.TABLE)
            .before("<!DOCTYPE w [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>")
            .bytes(),
        "forms.document-unreadable");
  }

  @Test
  void answersAreWrittenAsPeopleWriteThem() {
    var form = Sample.form();
    Map<String, FormLayout.Field> fields = new java.util.HashMap<>();
    form.layout()
        .sections()
        .forEach(section -> section.fields().forEach(field -> fields.put(field.field(), field)));
    assertThat(AnswerText.read(fields.get("since"), "1.2.2026").orElseThrow().asString())
        .isEqualTo("2026-02-01");
    assertThat(AnswerText.read(fields.get("since"), "31.2.2026")).isEmpty();
    assertThat(AnswerText.read(fields.get("hours"), "1.234,5").orElseThrow().asString())
        .isEqualTo("1234.5");
    assertThat(AnswerText.read(fields.get("hours"), "viele")).isEmpty();
    assertThat(AnswerText.read(fields.get("hours"), "1.000.000.000.000.000.000.000"))
        .isEmpty();
    assertThat(AnswerText.read(fields.get("whichAids"), " stuhl ").orElseThrow().asString())
        .isEqualTo("chair");
    assertThat(AnswerText.read(fields.get("aids"), "Ja").orElseThrow().asBoolean())
        .isTrue();
    var cost = fields.get("tasks").row().getLast();
    assertThat(AnswerText.read(cost, "1.250,50 €").orElseThrow().asLong()).isEqualTo(125_050);
    assertThat(AnswerText.read(cost, "12,505")).isEmpty();
  }

  @Test
  void aNameOfAMillionColonsIsReadInOneGo() {
    String name = "Name " + ":".repeat(1_000_000);
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
      assertThat(AnswerCells.plain(name + " * ")).isEqualTo("name");
      assertThat(AnswerCells.plain(name + "x")).endsWith(":x");
    });
  }

  @Test
  void lettersOfTwoSignsAreReadAsOne() {
    assertThat(DocxReading.of(Docx.table(Map.of("Stra\u00dfe", "Mu\u0308hlweg")).bytes()))
        .containsExactly(new Named("Stra\u00dfe", "M\u00fchlweg"));
  }

  private static void refused(byte[] content, String code) {
    assertThatThrownBy(() -> DocxReading.of(content))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.problem().code()).isEqualTo(code));
  }
}
