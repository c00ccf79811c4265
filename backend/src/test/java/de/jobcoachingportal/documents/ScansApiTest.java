package de.jobcoachingportal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.letters.PdfCheck;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScansApiTest extends ApiTest {

  @Test
  void aScanStandsAmongTheDocumentsOfItsAudienceWithTheStepItBelongsTo() throws IOException {
    var coachingCase = TestCase.in(this, "he", CaseState.CHANGING);
    var scan = upload(coachingCase, coachingCase.caseWorker(), "HEALTH");
    choosesPost(coachingCase, coachingCase.caseWorker(), scan).expectStatus().is2xxSuccessful();

    var seen = documents(coachingCase, coachingCase.employee()).at("/documents/0");
    assertThat(seen.at("/step/operation").asString()).isEqualTo("NOTICE_DELIVERY_CHOOSE");
    assertThat(seen.at("/step/forWhom").asString()).isEqualTo("Frau Amarylli");
    assertThat(seen.at("/step/channel").asString()).isEqualTo("LETTER");
    assertThat(seen.at("/step/receivedOn").asString()).isEqualTo("2026-01-15");
    for (var outsider :
        new Person[] {coachingCase.hr(), coachingCase.sbv(), coachingCase.coach()}) {
      assertThat(documents(coachingCase, outsider).at("/documents")).isEmpty();
    }
  }

  @Test
  void aScanBelongsToOneStepAndToWhoeverUploadedIt() throws IOException {
    var coachingCase = TestCase.in(this, "he", CaseState.CHANGING);
    var scan = upload(coachingCase, coachingCase.caseWorker(), "EVERYONE");
    refused(choosesPost(coachingCase, coachingCase.ifd(), scan));
    assertThat(steps(coachingCase)).isZero();

    choosesPost(coachingCase, coachingCase.caseWorker(), scan).expectStatus().is2xxSuccessful();
    refused(choosesPost(coachingCase, coachingCase.caseWorker(), scan));
    assertThat(steps(coachingCase)).isEqualTo(1);

    var other = TestCase.in(this, "he", CaseState.CHANGING);
    var elsewhere = upload(other, other.caseWorker(), "EVERYONE");
    refused(choosesPost(coachingCase, coachingCase.caseWorker(), elsewhere));
  }

  @Test
  void aScanThatCameLaterIsTiedToItsStep() throws IOException {
    var coachingCase = TestCase.in(this, "he", CaseState.CHANGING);
    choosesPost(coachingCase, coachingCase.caseWorker(), null).expectStatus().is2xxSuccessful();
    var step =
        read(get(coachingCase, coachingCase.caseWorker(), "/recorded-steps")).at("/0/id");
    var scan = upload(coachingCase, coachingCase.caseWorker(), "PROVIDERS");
    var path = "/recorded-steps/" + step.asString() + "/scans";
    post(coachingCase, coachingCase.coach(), path, Map.of("scanId", scan))
        .expectStatus()
        .isForbidden();
    post(coachingCase, coachingCase.caseWorker(), path, Map.of("scanId", scan))
        .expectStatus()
        .isNoContent();
    assertThat(documents(coachingCase, coachingCase.coach()).at("/documents/0/step/id"))
        .isEqualTo(step);

    var unknown = "/recorded-steps/00000000-0000-7000-8000-000000000000/scans";
    post(coachingCase, coachingCase.caseWorker(), unknown, Map.of("scanId", scan))
        .expectStatus()
        .isNotFound();
  }

  @Test
  void theAnswerToALetterIsKeptWithIt() throws Exception {
    var coachingCase = TestCase.in(this, "he", CaseState.CHANGING);
    var worker = coachingCase.caseWorker();
    var letter = read(post(
            coachingCase,
            worker,
            "/letters",
            Map.of(
                "participantId", coachingCase.participant(Relation.EMPLOYEE),
                "kind", "CONSENT_FORM",
                "subject", "Ihre Zustimmung",
                "body", "Bitte unterschreiben Sie.")))
        .at("/id")
        .asString();
    byte[] pdf = get(coachingCase, worker, "/letters/" + letter + "/pdf")
        .expectBody()
        .returnResult()
        .getResponseBodyContent();
    assertThat(PdfCheck.violations(pdf)).isEmpty();
    assertThat(PdfCheck.textOf(pdf)).contains("Im Auftrag", "Fingerhut", "Kölnische Str. 30");

    var scan = upload(coachingCase, worker, "DECIDING_BODY");
    as(worker)
        .post()
        .uri(coachingCase.path("/letters/" + letter + "/return"))
        .header("If-Match", "\"0\"")
        .bodyValue(Map.of("cameBackOn", "2026-01-20", "scanId", scan))
        .exchange()
        .expectStatus()
        .isNoContent();
    var answer = documents(coachingCase, worker).at("/documents/0/answer");
    assertThat(answer.at("/letterId").asString()).isEqualTo(letter);
    assertThat(answer.at("/subject").asString()).isEqualTo("Ihre Zustimmung");
    assertThat(answer.at("/from").asString()).isEqualTo("Frau Amarylli");
  }

  private ResponseSpec choosesPost(TestCase coachingCase, Person who, String scan) {
    var recordedFor = new HashMap<String, Object>(Map.of(
        "participantId",
        coachingCase.participant(Relation.EMPLOYEE),
        "channel",
        "LETTER",
        "receivedOn",
        "2026-01-15"));
    if (scan != null) {
      recordedFor.put("scanId", scan);
    }
    return post(
        coachingCase,
        who,
        "/notices/delivery",
        Map.of("delivery", "POST", "recordedFor", recordedFor));
  }

  private static void refused(ResponseSpec answer) {
    var problem = read(answer.expectStatus().isBadRequest());
    assertThat(problem.at("/code").asString()).isEqualTo("documents.scan-unknown");
    assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/recordedFor/scanId");
  }

  private static int steps(TestCase coachingCase) {
    return TestPortal.rows("select 1 from recorded_step where case_id = ?", coachingCase.id())
        .size();
  }

  private String upload(TestCase coachingCase, Person who, String audience) throws IOException {
    var picture = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", picture);
    var parts = new MultipartBodyBuilder();
    parts.part("title", "Scan");
    parts.part("audience", audience);
    parts.part("file", new ByteArrayResource(picture.toByteArray()) {
      @Override
      public String getFilename() {
        return "scan.png";
      }
    });
    return read(as(who)
            .post()
            .uri(coachingCase.path("/documents"))
            .contentType(MediaType.MULTIPART_FORM_DATA)
            .bodyValue(parts.build())
            .exchange()
            .expectStatus()
            .isCreated())
        .at("/id")
        .asString();
  }

  private JsonNode documents(TestCase coachingCase, Person who) {
    return read(get(coachingCase, who, "/documents"));
  }

  private ResponseSpec get(TestCase coachingCase, Person who, String path) {
    return as(who).get().uri(coachingCase.path(path)).exchange();
  }

  private ResponseSpec post(TestCase coachingCase, Person who, String path, Object body) {
    return as(who).post().uri(coachingCase.path(path)).bodyValue(body).exchange();
  }

  private static JsonNode read(ResponseSpec answer) {
    return JsonMapper.shared()
        .readTree(answer.expectBody().returnResult().getResponseBodyContent());
  }
}
