package de.jobcoachingportal.documents;

import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Takes author, programme, device and history out of a PDF. A signed one stays as it is: the signature would break. */
final class PdfCleaning {
  private PdfCleaning() {}

  static byte[] cleaned(byte[] content, int mostPages) throws IOException {
    try (var document = Loader.loadPDF(content)) {
      if (document.getNumberOfPages() > mostPages) {
        var problem = DocumentProblem.TOO_MANY_PAGES;
        throw new ProblemException(
            problem,
            new FieldError("/file", "too-many-pages", problem.title() + ". " + problem.detail()));
      }
      if (!document.getSignatureDictionaries().isEmpty()) {
        return content;
      }
      return withoutMetadata(document);
    } catch (RuntimeException broken) {
      if (broken instanceof ProblemException) {
        throw broken;
      }
      // A damaged file makes the reader stumble in many ways; for the person it is one.
      throw new IOException(broken);
    }
  }

  private static byte[] withoutMetadata(PDDocument document) throws IOException {
    var objects = document.getDocument();
    for (var key : objects.getXrefTable().keySet()) {
      if (objects.getObjectFromPool(key).getObject() instanceof COSDictionary dictionary) {
        dictionary.removeItem(COSName.METADATA);
        dictionary.removeItem(COSName.getPDFName("PieceInfo"));
      }
    }
    document.setDocumentInformation(new PDDocumentInformation());
    document.setAllSecurityToBeRemoved(true);
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
