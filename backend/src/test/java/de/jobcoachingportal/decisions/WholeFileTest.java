package de.jobcoachingportal.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.hours.Grants;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.letters.PdfCheck;
import de.jobcoachingportal.letters.PrintedLetter;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The file of a decided case, as it goes into the office's electronic file: whole, to be kept, and described. */
class WholeFileTest extends ApiTest {

  @Test
  void whatIsKeptInWordsIsPrintedAndTheIndexFollowsItsSchema() throws Exception {
    var coachingCase = decided();
    var entries = export(coachingCase);
    var index = JsonMapper.builder().build().readTree(entries.get("index.json"));
    assertThat(index.get("files"))
        .extracting(file -> file.get("kind").asString())
        .containsExactlyInAnyOrder("NOTICE", "NOTICE", "APPLICATION", "PLAN", "LETTER");
    for (var file : index.get("files")) {
      byte[] pdf = entries.get(file.get("path").asString());
      assertThat(PrintedLetter.hash(pdf)).isEqualTo(file.get("sha256").asString());
      assertThat(file.get("pdfA").asBoolean()).as(file.get("title").asString()).isTrue();
      assertThat(PdfCheck.violations(pdf)).as(file.get("title").asString()).isEmpty();
    }
    assertThat(index.at("/benefits/0/purpose").asString()).isEqualTo("Eine Greifhilfe");
    assertThat(index.at("/benefits/0/costCents").asInt()).isEqualTo(80_000);
    assertThat(text(entries, "antrag")).contains("Kinderheim Lindenhof", "25 Stunden", "Tempo");
    assertThat(text(entries, "planung"))
        .contains("Seit der Verletzung fehlt Tempo", "60 Stunden", "Die Ziele passen");
    assertThat(text(entries, "rückfrage")).contains("Bitte rufen Sie uns an");
    assertThat(entries.keySet()).as("carries a code").noneMatch(path -> path.contains("Zugang"));
    followsItsSchema(entries);
  }

  @Test
  void whatTookSomethingAwaySaysOnWhatItRestsAndHowWhoeverLosesItWasHeard() throws Exception {
    var coachingCase = TestCase.in(this, "he", CaseState.CHANGING);
    Grants.open(coachingCase, "he", 3600, 0);
    DecisionGround.update(
        "update decision set issued_at = timestamptz '2026-01-10' where case_id = ?",
        coachingCase.id());
    new DecisionSteps(
            coachingCase, as(coachingCase.caseWorker()), as(DecisionSteps.second(this, "he")))
        .issue(
            "STOP",
            Map.of(
                "endsOn",
                LocalDate.now().plusDays(5).toString(),
                "reasons",
                "Der Arbeitsplatz fällt weg.",
                "plainReasons",
                "",
                "furtherRuling",
                "Die Berichte werden noch geschrieben.",
                "curtailment",
                Map.of("basis", "REVOKED", "askedOn", "2026-01-15", "answeredOn", "2026-01-20"),
                "deviations",
                Map.of()));
    var entries = export(coachingCase);
    var stop = JsonMapper.builder()
        .build()
        .readTree(entries.get("index.json"))
        .get("decisions")
        .valueStream()
        .filter(decision -> decision.get("kind").asString().equals("STOP"))
        .findFirst()
        .orElseThrow();
    assertThat(stop.get("curtailmentBasis").asString()).isEqualTo("REVOKED");
    assertThat(stop.get("askedOn").asString()).isEqualTo("2026-01-15");
    assertThat(stop.get("answeredOn").asString()).isEqualTo("2026-01-20");
    assertThat(stop.get("writtenBy")).hasSize(1);
    assertThat(stop.get("approvedBy").asString())
        .contains("Farn")
        .isNotEqualTo(stop.at("/writtenBy/0").asString());
    assertThat(new String(entries.get("index.xml"), StandardCharsets.UTF_8))
        .contains("<curtailmentBasis>REVOKED</curtailmentBasis>", "<furtherRuling>");
    followsItsSchema(entries);
  }

  private static void followsItsSchema(Map<String, byte[]> entries) throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(new StreamSource(new ByteArrayInputStream(entries.get("index.xsd"))))
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(entries.get("index.xml"))));
  }

  private TestCase decided() {
    var coachingCase = TestCase.in(this, "he", CaseState.ASSESSMENT);
    DecisionGround.complete(coachingCase, "he");
    DecisionGround.planned(coachingCase, "he");
    letter(coachingCase, "OTHER", "Rückfrage", "Bitte rufen Sie uns an.");
    letter(coachingCase, "INVITATION", "Zugang", "Ihr Code: ABCD-EFGH");
    benefit(coachingCase);
    var start = LocalDate.now().plusDays(10);
    var steps = new DecisionSteps(
        coachingCase, as(coachingCase.caseWorker()), as(DecisionSteps.second(this, "he")));
    var draft = steps.draft(
        "GRANT",
        new HashMap<>(Map.of(
            "minutes", 3600,
            "startsOn", start.toString(),
            "endsOn", start.plusMonths(9).minusDays(1).toString(),
            "reasons", "Der Arbeitsplatz kann gesichert werden.",
            "plainReasons", "Ihre Arbeit soll bleiben.",
            "conditions", List.of("Der Jobcoach berichtet nach drei Monaten."),
            "deviations", Map.of())));
    DecisionSteps.ok(steps.approve(
        DecisionSteps.ok(steps.releasePlain(DecisionSteps.ok(steps.handOver(draft))))));
    return coachingCase;
  }

  private static void letter(TestCase coachingCase, String kind, String subject, String body) {
    DecisionGround.update(
        """
        insert into letter (tenant_id, id, version, case_id, participant_id, kind, subject, body, created_by, created_at,
          printed_at)
        values ('he', ?, 0, ?, ?, ?, ?, ?, ?, now(), now())
        """,
        Ids.next(),
        coachingCase.id(),
        coachingCase.participant(Relation.EMPLOYEE),
        kind,
        subject,
        body,
        coachingCase.caseWorker().id());
  }

  private static void benefit(TestCase coachingCase) {
    DecisionGround.update(
        """
        insert into benefit_request (tenant_id, id, version, case_id, benefit_id, state, purpose, cost_cents, offer_there,
          carrier, carrier_answer, written_by, written_as, written_at, asked_on)
        select 'he', ?, 0, ?, id, 'ASKED', 'Eine Greifhilfe', 80000, true, 'PENSION', 'REFUSED', ?, 'EMPLOYEE', now(),
               current_date
          from benefit where tenant_id = 'he' order by id limit 1
        """, Ids.next(), coachingCase.id(), coachingCase.employee().id());
  }

  private Map<String, byte[]> export(TestCase coachingCase) throws Exception {
    byte[] zip = as(coachingCase.caseWorker())
        .mutate()
        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 * 1024 * 1024))
        .build()
        .get()
        .uri(coachingCase.path("/file-export"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(byte[].class)
        .returnResult()
        .getResponseBody();
    var entries = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }

  private static String text(Map<String, byte[]> entries, String name) throws Exception {
    String path = entries.keySet().stream()
        .filter(one -> one.toLowerCase().contains(name))
        .findFirst()
        .orElseThrow();
    return PdfCheck.textOf(entries.get(path)).replaceAll("\\s+", " ");
  }
}
