package de.jobcoachingportal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.testing.TestCase;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class FormDocumentApiTest extends FormTest {
  private static final MediaType DOCX = MediaType.parseMediaType(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  @Test
  void whatGoesOutAsADocumentComesInAgain() {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(one);
    save(one, one.hr(), form, "EMPLOYER", 0, COMPANY).expectStatus().isOk();
    byte[] document = as(one.hr())
        .get()
        .uri(path(one, form, "EMPLOYER"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentType(DOCX)
        .expectBody()
        .returnResult()
        .getResponseBody();
    assertThat(DocxReading.of(document))
        .contains(
            new DocxReading.Named("Aufgaben 1: Aufgabe", "Packen"),
            new DocxReading.Named("Aufgaben 1: Kosten", "12,50 €"),
            new DocxReading.Named("Wir machen mit.", "ja"));
    JsonNode before = answers(one, form);
    JsonNode taken = body(take(one, form, document).expectStatus().isOk());
    assertThat(taken.get("taken").asInt()).isEqualTo(4);
    assertThat(taken.get("unknown").isEmpty()).isTrue();
    assertThat(answers(one, form)).isEqualTo(before);
  }

  @Test
  void aTableOfSomebodysOwnIsReadByItsNamesAndTellsWhatStandsForNothing() {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(one);
    var rows = new LinkedHashMap<String, String>();
    rows.put("Name des Betriebs", "Lindenhof");
    rows.put("aufgaben 1: Aufgabe ", "Backen");
    rows.put("Aufgaben 3: Aufgabe", "Tragen");
    rows.put("Telefon:", "0561 2000");
    JsonNode taken =
        body(take(one, form, Docx.table(rows).bytes()).expectStatus().isOk());
    assertThat(taken.at("/unknown/0").asString()).isEqualTo("Name des Betriebs");
    JsonNode answers = answers(one, form);
    assertThat(answers.at("/tasks/1/what").asString()).isEqualTo("Tragen");
    assertThat(answers.get("phone").asString()).isEqualTo("0561 2000");
    assertThat(one.noted("FORM_PART_SAVED")).isEqualTo(1);
  }

  @Test
  void whatADocumentDoesNotSayOfAGroupStays() {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(one);
    save(
            one,
            one.hr(),
            form,
            "EMPLOYER",
            0,
            "{\"tasks\":[{\"what\":\"Packen\",\"cost\":1250},{\"what\":\"Tragen\",\"cost\":300}]}")
        .expectStatus()
        .isOk();
    take(one, form, Docx.table(Map.of("Aufgaben 2: Aufgabe", "Heben")).bytes())
        .expectStatus()
        .isOk();
    assertThat(answers(one, form).get("tasks"))
        .isEqualTo(Sample.answers(
            "[{\"what\":\"Packen\",\"cost\":1250},{\"what\":\"Heben\",\"cost\":300}]"));
  }

  @Test
  void whatCannotBeToldIsNamedAndNothingIsTaken() {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(one);
    take(
            one,
            form,
            Docx.table(Map.of("Telefon", "0561 2000", "Aufgaben 1: Kosten", "viel"))
                .bytes())
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("forms.document-unclear")
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/answers/tasks");
    assertThat(answers(one, form).isEmpty()).isTrue();
    take(one, form, Docx.table(Map.of("Fax", "1")).bytes())
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("forms.document-says-nothing");
    take(one, form, new byte[7 * 1024 * 1024]).expectStatus().isEqualTo(413);
  }

  @Test
  void nobodyTakesADocumentIntoThePartOfAnother() {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(one);
    as(one.employee())
        .post()
        .uri(path(one, form, "EMPLOYER"))
        .contentType(DOCX)
        .header("If-Match", "\"0\"")
        .bodyValue(Docx.table(Map.of("Telefon", "0561 2000")).bytes())
        .exchange()
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("forms.not-your-part");
    // Whose part it is comes before what the document is.
    as(one.employee())
        .post()
        .uri(path(one, form, "EMPLOYER"))
        .contentType(DOCX)
        .header("If-Match", "\"0\"")
        .bodyValue("kein Dokument".getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .exchange()
        .expectStatus()
        .isForbidden();
    as(one.stranger())
        .post()
        .uri(path(one, form, "EMPLOYER"))
        .contentType(DOCX)
        .header("If-Match", "\"0\"")
        .bodyValue("kein Dokument".getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  private ResponseSpec take(TestCase one, String form, byte[] document) {
    long version = read(one, one.hr(), form).at("/parts/1/version").asLong();
    return as(one.hr())
        .post()
        .uri(path(one, form, "EMPLOYER"))
        .contentType(DOCX)
        .header("If-Match", "\"" + version + "\"")
        .bodyValue(document)
        .exchange();
  }

  private JsonNode answers(TestCase one, String form) {
    return read(one, one.hr(), form).at("/parts/1/answers");
  }

  private static String path(TestCase one, String form, String filler) {
    return one.path("/forms/" + form + "/parts/" + filler + "/document");
  }
}
