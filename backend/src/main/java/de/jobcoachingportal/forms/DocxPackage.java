package de.jobcoachingportal.forms;

import de.jobcoachingportal.problems.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/**
 * Opens a word processor's document (DOCX) that somebody sent: bounded, without macros, without parts that lie
 * elsewhere. Nothing in it is followed or run.
 */
final class DocxPackage {
  static final int LARGEST = 5 * 1024 * 1024;
  private static final int MOST_ENTRIES = 300;
  /** What is inside once it is unpacked. The XML is kept as objects, some ten times its size. */
  private static final int MOST_XML = 8 * 1024 * 1024;

  /** Not much more for all else: what is named like a picture may be read as XML all the same. */
  private static final int MOST_INSIDE = 16 * 1024 * 1024;

  /** Office's own documents name the template they came from and the pages they link to; neither is fetched. */
  private static final Set<String> HARMLESS_ELSEWHERE = Set.of("hyperlink", "attachedTemplate");

  private static final List<String> ACTIVE =
      List.of("vbaProject", "macroEnabled", "activeX", "oleObject", "application/vnd.ms-package");

  private DocxPackage() {}

  interface Reading<T> {
    T read(XWPFDocument document);
  }

  /** @throws ProblemException forms.document-unreadable, forms.document-too-large, forms.document-active */
  static <T> T read(byte[] content, Reading<T> reading) {
    bounded(content);
    try (var opened = OPCPackage.open(new ByteArrayInputStream(content))) {
      refuseActive(opened);
      try (var document = new XWPFDocument(opened)) {
        return reading.read(document);
      }
    } catch (ProblemException refused) {
      throw refused;
    } catch (IOException | OpenXML4JException | RuntimeException | StackOverflowError broken) {
      // Whatever the library stumbles over (or loses itself in, where tables are nested without
      // end), the file is at fault.
      throw new ProblemException(FormProblem.DOCUMENT_UNREADABLE);
    }
  }

  /** Counts what comes out of the ZIP before anything of it is kept. */
  private static void bounded(byte[] content) {
    if (content.length > LARGEST) {
      throw new ProblemException(FormProblem.DOCUMENT_TOO_LARGE);
    }
    int entries = 0;
    long xml = 0;
    long inside = 0;
    var buffer = new byte[16 * 1024];
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean isXml = name.endsWith(".xml") || name.endsWith(".rels");
        entries++;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          inside += read;
          xml += isXml ? read : 0;
          if (inside > MOST_INSIDE || xml > MOST_XML || entries > MOST_ENTRIES) {
            throw new ProblemException(FormProblem.DOCUMENT_TOO_LARGE);
          }
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new ProblemException(FormProblem.DOCUMENT_UNREADABLE);
    }
    if (entries == 0) {
      throw new ProblemException(FormProblem.DOCUMENT_UNREADABLE);
    }
  }

  private static void refuseActive(OPCPackage opened) throws OpenXML4JException {
    boolean isDocument =
        opened.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT).size() > 0;
    if (!isDocument) {
      throw new ProblemException(FormProblem.DOCUMENT_UNREADABLE);
    }
    for (var part : opened.getParts()) {
      String type = part.getContentType();
      if (ACTIVE.stream().anyMatch(type::contains)) {
        throw new ProblemException(FormProblem.DOCUMENT_ACTIVE);
      }
      if (!part.isRelationshipPart() && part.hasRelationships()) {
        for (PackageRelationship relation : part.getRelationships()) {
          if (relation.getTargetMode() == TargetMode.EXTERNAL && !isHarmless(relation)) {
            throw new ProblemException(FormProblem.DOCUMENT_ACTIVE);
          }
        }
      }
    }
    boolean isText = Stream.of(XWPFRelation.DOCUMENT, XWPFRelation.TEMPLATE)
        .anyMatch(kind -> !opened.getPartsByContentType(kind.getContentType()).isEmpty());
    if (!isText) {
      throw new ProblemException(FormProblem.DOCUMENT_UNREADABLE);
    }
  }

  private static boolean isHarmless(PackageRelationship relation) {
    String type = relation.getRelationshipType();
    return HARMLESS_ELSEWHERE.contains(type.substring(type.lastIndexOf('/') + 1));
  }
}
