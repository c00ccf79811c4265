package de.jobcoachingportal.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document put together by hand, part by part: as Word writes it, or as nobody should. */
final class Docx {
  static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  static final String TABLE =
      "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Aufgabe</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Packen</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

  private final String body;
  private String main = MAIN;
  private String before = "";
  private final StringBuilder links = new StringBuilder();
  private final StringBuilder types = new StringBuilder();
  private final Map<String, String> more = new LinkedHashMap<>();

  private Docx(String body) {
    this.body = body;
  }

  static Docx of(String body) {
    return new Docx(body);
  }

  /** A table with these rows, name and answer. */
  static Docx table(Map<String, String> rows) {
    var table = new StringBuilder("<w:tbl>");
    rows.forEach((name, answer) -> table.append("<w:tr>" + cell(name) + cell(answer) + "</w:tr>"));
    return new Docx(table + "</w:tbl>");
  }

  private static String cell(String text) {
    return "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
  }

  Docx main(String contentType) {
    main = contentType;
    return this;
  }

  /** Something before the root of the document. */
  Docx before(String text) {
    before = text;
    return this;
  }

  Docx linked(String type, String target) {
    links.append("<Relationship Id=\"l%d\" Type=\"%s\" Target=\"%s\" TargetMode=\"External\"/>"
        .formatted(links.length(), type, target));
    return this;
  }

  Docx with(String part, String contentType, String content) {
    types.append("<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(part, contentType));
    more.put(part, content);
    return this;
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Override PartName="/word/document.xml" ContentType="%s"/>%s</Types>
          """.formatted(main, types));
      put(zip, "_rels/.rels", """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
          </Relationships>
          """);
      put(
          zip,
          "word/_rels/document.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + links + "</Relationships>");
      put(
          zip,
          "word/document.xml",
          before
              + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
              + body + "</w:body></w:document>");
      for (var part : more.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
