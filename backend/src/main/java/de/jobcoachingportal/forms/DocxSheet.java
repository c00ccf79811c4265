package de.jobcoachingportal.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A part as a document of a word processor: a table for each section, a row for each answer, so that it can be read back. */
record DocxSheet(String title, List<String> intro, List<Section> sections) {

  record Section(String title, List<Row> rows) {}

  /** @param hint how an answer is written so that it can be read back; may be empty */
  record Row(String name, String answer, String hint) {}

  private static final List<String> HEADS = List.of("Frage", "Antwort", "So ausfüllen");
  private static final List<String> WIDTHS = List.of("35%", "45%", "20%");

  byte[] write() {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      var properties = document.getProperties().getCoreProperties();
      properties.setTitle(title);
      properties.setCreator("Jobcoaching-Portal");
      styles(document.createStyles());
      paragraph(document, title, "Heading1");
      intro.forEach(text -> paragraph(document, text, null));
      for (Section section : sections) {
        paragraph(document, section.title(), "Heading2");
        table(document, section.rows());
      }
      document.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void paragraph(XWPFDocument document, String text, @Nullable String style) {
    XWPFParagraph paragraph = document.createParagraph();
    if (style != null) {
      paragraph.setStyle(style);
    }
    lines(paragraph, text);
  }

  private static void table(XWPFDocument document, List<Row> rows) {
    XWPFTable table = document.createTable(rows.size() + 1, HEADS.size());
    table.setWidthType(TableWidthType.PCT);
    table.setWidth("100%");
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    fill(head, HEADS, true);
    for (int at = 0; at < rows.size(); at++) {
      Row row = rows.get(at);
      fill(table.getRow(at + 1), List.of(row.name(), row.answer(), row.hint()), false);
    }
  }

  private static void fill(XWPFTableRow row, List<String> texts, boolean bold) {
    row.setCantSplitRow(true);
    for (int at = 0; at < texts.size(); at++) {
      var cell = row.getCell(at);
      cell.setWidth(WIDTHS.get(at));
      XWPFRun run = lines(cell.getParagraphs().getFirst(), texts.get(at));
      run.setBold(bold);
    }
  }

  /** Breaks in a text become breaks in its paragraph. */
  private static XWPFRun lines(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    List<String> lines = text.lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      if (at > 0) {
        run.addBreak();
      }
      run.setText(lines.get(at));
    }
    return run;
  }

  /** Real headings, so that a screen reader finds its way, and the language of the text. */
  private static void styles(XWPFStyles styles) {
    styles.setSpellingLanguage("de-DE");
    heading(styles, 1, 32);
    heading(styles, 2, 26);
  }

  private static void heading(XWPFStyles styles, int level, int halfPoints) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId("Heading" + level);
    style.addNewName().setVal("heading " + level);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewQFormat();
    var paragraph = style.addNewPPr();
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    paragraph.addNewKeepNext();
    var spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(240));
    spacing.setAfter(BigInteger.valueOf(120));
    var letters = style.addNewRPr();
    letters.addNewB();
    letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    styles.addStyle(new XWPFStyle(style));
  }
}
