package de.jobcoachingportal.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF says about a PDF (accessible: ua1; to be kept: PDF/A-2a), and the text a reader gets out of it. */
public final class PdfCheck {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfCheck() {}

  public static String textOf(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      // What is kept on one line reads like any other words.
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
    }
  }

  /** Clause and message of each broken rule; empty for a PDF that is accessible and can be kept for decades. */
  public static List<String> violations(byte[] pdf) throws Exception {
    var violations = new ArrayList<String>();
    for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
      violations.addAll(violations(pdf, flavour));
    }
    return violations;
  }

  private static List<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (var foundry = Foundries.defaultInstance();
        var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = foundry.createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(assertion ->
              flavour + " " + assertion.getRuleId().getClause() + " " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }
}
