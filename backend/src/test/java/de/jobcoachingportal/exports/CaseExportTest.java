package de.jobcoachingportal.exports;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.letters.PrintedLetter;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What leaves the portal for the electronic file of an office, and who may take it. */
class CaseExportTest extends ApiTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void theOfficeTakesEverythingItMaySeeWithHashes() throws Exception {
    var coachingCase = TestCase.in(this, "he", CaseState.CHANGING);
    byte[] large = new byte[300_000];
    new Random(7).nextBytes(large);
    file(coachingCase, "Attest.pdf", "HEALTH", large);
    file(coachingCase, "Attest.pdf", "EVERYONE", "zwei".getBytes());
    file(coachingCase, "Vertraulich.pdf", "EMPLOYEE_AND_COACH", "geheim".getBytes());

    var entries = unzipped(as(coachingCase.caseWorker())
        .mutate()
        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 * 1024 * 1024))
        .build()
        .get()
        .uri(coachingCase.path("/file-export"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentType("application/zip")
        .expectHeader()
        .valueMatches("Content-Disposition", "attachment;.*Akte-.*zip.*")
        .expectBody(byte[].class)
        .returnResult()
        .getResponseBody());

    assertThat(entries.keySet()).hasSize(5).contains("index.json", "index.xml", "index.xsd");
    var index = JSON.readTree(entries.get("index.json"));
    assertThat(index.get("number").asString()).startsWith("T-");
    assertThat(index.get("filesNotForTheOffice").asInt()).isEqualTo(1);
    assertThat(index.get("files")).hasSize(2);
    for (var described : index.get("files")) {
      assertThat(PrintedLetter.hash(entries.get(described.get("path").asString())))
          .isEqualTo(described.get("sha256").asString());
    }
    var xml = DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(entries.get("index.xml")));
    assertThat(xml.getElementsByTagName("sha256").getLength()).isEqualTo(2);
    assertThat(xml.getElementsByTagName("people").getLength())
        .isEqualTo(index.get("people").size());
    assertThat(coachingCase.noted("FILE_EXPORTED")).isEqualTo(1);
  }

  @Test
  void nobodyElseTakesIt() {
    var coachingCase = TestCase.in(this, "he", CaseState.CHANGING);
    for (Person person : List.of(
        coachingCase.coach(), coachingCase.hr(), coachingCase.employee(), coachingCase.ifd())) {
      as(person)
          .get()
          .uri(coachingCase.path("/file-export"))
          .exchange()
          .expectStatus()
          .isForbidden();
    }
    as(coachingCase.stranger())
        .get()
        .uri(coachingCase.path("/file-export"))
        .exchange()
        .expectStatus()
        .isNotFound();
    assertThat(coachingCase.noted("FILE_EXPORTED")).isZero();
  }

  private static void file(TestCase coachingCase, String name, String audience, byte[] content) {
    update(
        """
        insert into stored_file (tenant_id, id, case_id, kind, title, file_name, media_type, size_bytes, sha256, content,
          audience, added_by, added_at)
        values ('he', ?, ?, 'UPLOAD', 'Unterlage', ?, 'application/pdf', ?, ?, ?, ?, ?, now())
        """,
        Ids.next(),
        coachingCase.id(),
        name,
        content.length,
        PrintedLetter.hash(content),
        content,
        audience,
        coachingCase.employee().id());
  }

  private static void update(String sql, Object... parameters) {
    try (var connection = TestPortal.maintenance();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    } catch (SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  private static Map<String, byte[]> unzipped(byte[] zip) throws Exception {
    var entries = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }
}
