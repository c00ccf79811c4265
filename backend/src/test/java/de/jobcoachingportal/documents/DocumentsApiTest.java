package de.jobcoachingportal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;

class DocumentsApiTest extends ApiTest {

  @Test
  void aPictureIsKeptAndHandedOutAsAnAttachmentToItsAudienceOnly() throws IOException {
    var coachingCase = TestCase.in(this, "he", CaseState.CHANGING);
    upload(coachingCase, coachingCase.caseWorker(), "DECIDING_BODY", "ausweis.png", png())
        .expectStatus()
        .isCreated();
    assertThat(coachingCase.noted("DOCUMENT_ADDED")).isEqualTo(1);
    Object id = TestPortal.rows("select id from stored_file where case_id = ?", coachingCase.id())
        .getFirst()
        .get("id");

    String content = coachingCase.path("/documents/" + id + "/content");
    as(coachingCase.caseWorker())
        .get()
        .uri(content)
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueMatches("Content-Disposition", "attachment;.*")
        .expectHeader()
        .contentType(MediaType.IMAGE_PNG);
    as(coachingCase.hr()).get().uri(content).exchange().expectStatus().isNotFound();
    as(coachingCase.hr())
        .get()
        .uri(coachingCase.path("/documents"))
        .exchange()
        .expectBody()
        .jsonPath("$.documents.length()")
        .isEqualTo(0);
  }

  @Test
  void aFileIsWhatItIsAndNotWhatItIsCalled() {
    var coachingCase = TestCase.in(this, "he", CaseState.CHANGING);
    byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    upload(coachingCase, coachingCase.coach(), "PROVIDERS", "bericht.pdf", script)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("documents.wrong-type");
    assertThat(TestPortal.rows("select 1 from stored_file where case_id = ?", coachingCase.id()))
        .isEmpty();
  }

  @Test
  void nobodyChoosesACircleTheyDoNotBelongTo() throws IOException {
    var coachingCase = TestCase.in(this, "he", CaseState.CHANGING);
    upload(coachingCase, coachingCase.hr(), "DECIDING_BODY", "brief.png", png())
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("documents.audience-not-yours");
  }

  private WebTestClient.ResponseSpec upload(
      TestCase coachingCase, Person person, String audience, String name, byte[] content) {
    var parts = new MultipartBodyBuilder();
    parts.part("title", "Unterlage");
    parts.part("audience", audience);
    parts.part("file", new ByteArrayResource(content) {
      @Override
      public String getFilename() {
        return name;
      }
    });
    return as(person)
        .post()
        .uri(coachingCase.path("/documents"))
        .contentType(MediaType.MULTIPART_FORM_DATA)
        .bodyValue(parts.build())
        .exchange();
  }

  private static byte[] png() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
