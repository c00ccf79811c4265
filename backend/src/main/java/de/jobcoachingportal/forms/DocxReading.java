package de.jobcoachingportal.forms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractSDT;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * What a document says under names: in the rows of its tables (first cell the name, second what is said) and in its
 * content controls (tag or title the name). Where anything stands and how it looks does not matter.
 */
final class DocxReading {
  private final List<Named> found = new ArrayList<>();

  private DocxReading() {}

  record Named(String name, String text) {}

  static List<Named> of(byte[] content) {
    return DocxPackage.read(content, document -> {
      var reading = new DocxReading();
      reading.read(document.getBodyElements());
      return reading.found;
    });
  }

  private void read(List<IBodyElement> elements) {
    for (IBodyElement element : elements) {
      switch (element) {
        case XWPFTable table -> table.getRows().forEach(this::row);
        case XWPFParagraph paragraph -> controls(paragraph);
        case XWPFAbstractSDT control -> control(control);
        default -> {}
      }
    }
  }

  private void row(XWPFTableRow row) {
    List<String> cells = row.getTableICells().stream()
        .map(cell -> switch (cell) {
          case XWPFTableCell plain -> text(plain.getBodyElements());
          case XWPFAbstractSDT control -> control.getContent().getText();
          default -> "";
        })
        .toList();
    if (cells.size() > 1) {
      add(cells.get(0), cells.get(1));
    }
    row.getTableICells().forEach(cell -> {
      switch (cell) {
        case XWPFTableCell plain -> read(plain.getBodyElements());
        case XWPFAbstractSDT control -> control(control);
        default -> {}
      }
    });
  }

  private void controls(XWPFParagraph paragraph) {
    paragraph.getIRuns().forEach(run -> {
      if (run instanceof XWPFAbstractSDT control) {
        control(control);
      }
    });
  }

  private void control(XWPFAbstractSDT control) {
    String text = control.getContent().getText();
    add(control.getTag(), text);
    add(control.getTitle(), text);
  }

  private void add(String name, String text) {
    if (name != null && !name.isBlank()) {
      found.add(new Named(composed(name), composed(text)));
    }
  }

  /** As everything that is typed in the portal: one sign for one letter. */
  private static String composed(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }

  private static String text(List<IBodyElement> elements) {
    return elements.stream()
        .map(element -> switch (element) {
          case XWPFParagraph paragraph -> paragraph.getText();
          case XWPFAbstractSDT control -> control.getContent().getText();
          default -> "";
        })
        .collect(Collectors.joining("\n"));
  }
}
