package de.jobcoachingportal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.jobcoachingportal.problems.ProblemException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class UploadCheckTest {
  private static final UploadCheck CHECK = new UploadCheck();
  private static final String AUTHOR = "Erika Geheim";

  @AfterAll
  static void stop() {
    CHECK.close();
  }

  @Test
  void aPdfLosesWhatTellsOfItsAuthorAndKeepsItsPages() throws IOException {
    byte[] kept = accepted(pdf(document -> {}));
    assertThat(new String(kept, StandardCharsets.ISO_8859_1))
        .doesNotContain("Geheim", "Scanner 9000");
    try (var document = Loader.loadPDF(kept)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void aSignedPdfStaysByteForByte() throws IOException {
    byte[] signed = pdf(document -> document.addSignature(new PDSignature()));
    assertThat(accepted(signed)).isEqualTo(signed);
  }

  @Test
  void aPdfThatAsksForAPasswordIsRefusedWithTheWayOut() throws IOException {
    byte[] locked = pdf(document ->
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    assertThatThrownBy(() -> accepted(locked))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.problem()).isEqualTo(DocumentProblem.NOT_READABLE));
  }

  @Test
  void aPictureOfATelephoneHeldSidewaysStandsUpright() throws IOException {
    var picture = ImageIO.read(new ByteArrayInputStream(accepted(sidewaysJpeg())));
    assertThat(picture.getWidth()).isEqualTo(20);
    assertThat(picture.getHeight()).isEqualTo(40);
    // The left edge of the picture as taken is its upper edge when upright.
    assertThat(new Color(picture.getRGB(10, 2)).getRed()).isGreaterThan(200);
    assertThat(new Color(picture.getRGB(10, 37)).getRed()).isLessThan(60);
  }

  @Test
  void aPictureLosesPlaceAndDevice() throws IOException {
    assertThat(new String(accepted(sidewaysJpeg()), StandardCharsets.ISO_8859_1))
        .doesNotContain("Exif");
  }

  private static byte[] accepted(byte[] content) {
    return CHECK.check(content).blockOptional().orElseThrow().content();
  }

  private interface Change {
    void in(PDDocument document) throws IOException;
  }

  private static byte[] pdf(Change change) throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setAuthor(AUTHOR);
      document.getDocumentInformation().setCreator("Scanner 9000");
      var xmp = ("<x>" + AUTHOR + "</x>").getBytes(StandardCharsets.UTF_8);
      document
          .getDocumentCatalog()
          .setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp)));
      change.in(document);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** 40 × 20 pixels, the left half red, with an Exif segment that says: turned by a quarter. */
  private static byte[] sidewaysJpeg() throws IOException {
    var picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
    var graphics = picture.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, 20, 20);
    graphics.dispose();
    var plain = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpg", plain);
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      6,
      0,
      0,
      0,
      0,
      0,
      0
    };
    var out = new ByteArrayOutputStream();
    out.write(plain.toByteArray(), 0, 2);
    out.writeBytes(exif);
    out.write(plain.toByteArray(), 2, plain.size() - 2);
    return out.toByteArray();
  }
}
