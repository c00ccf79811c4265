package de.jobcoachingportal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.testing.TestCase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class FormExchangeApiTest extends FormTest {

  @Test
  void answersGoOutAndComeInUnderTheNamesOfTheOffice() {
    JsonNode draft = draft(change -> {});
    as(admin())
        .post()
        .uri("/api/forms/versions/" + draft.get("id").asString() + "/in-force")
        .header("If-Match", "\"0\"")
        .bodyValue(Map.of("from", java.time.LocalDate.now().toString()))
        .exchange()
        .expectStatus()
        .isOk();
    map(draft, List.of(Map.of("field", "phone", "external", "Tel_Betrieb")))
        .expectStatus()
        .isNoContent();
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(one, draft.get("id").asString());
    save(one, one.hr(), form, "EMPLOYER", 0, COMPANY).expectStatus().isOk();

    JsonNode out = body(as(one.hr())
        .get()
        .uri(one.path("/forms/" + form + "/parts/EMPLOYER/exchange"))
        .exchange()
        .expectStatus()
        .isOk());
    assertThat(out.at("/answers/Tel_Betrieb").asString()).isEqualTo("0561 1004");

    take(one, form, out.get("form").asString(), Map.of("Tel_Betrieb", "0561 2000"))
        .expectStatus()
        .isOk();
    JsonNode part = read(one, one.hr(), form).at("/parts/1/answers");
    assertThat(part.get("phone").asString()).isEqualTo("0561 2000");
    assertThat(part.at("/tasks/0/what").asString()).isEqualTo("Packen");
  }

  @Test
  void whatNobodyKnowsIsRefusedByItsName() {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(one);
    String key = read(one, one.hr(), form).get("key").asString();
    take(one, form, key, Map.of("Fax", "1"))
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/answers/Fax");
    take(one, form, "anderes-formular", Map.of()).expectStatus().isEqualTo(422);
  }

  @Test
  void oneNameStandsForOneField() {
    map(
            draft(change -> {}),
            List.of(
                Map.of("field", "phone", "external", "Tel"),
                Map.of("field", "wish", "external", "Tel")))
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/entries/1");
  }

  @Test
  void theLaterOfTwoAdministratorsIsToldAndNothingIsOverwritten() {
    var form = draft(change -> {});
    var first = List.of(Map.of("field", "phone", "external", "Tel"));
    map(form, first).expectStatus().isNoContent();
    map(form, List.of(Map.of("field", "phone", "external", "Fon")))
        .expectStatus()
        .isEqualTo(412);
    as(admin())
        .get()
        .uri("/api/forms/" + form.get("formId").asString() + "/mapping")
        .exchange()
        .expectHeader()
        .valueEquals("ETag", "\"1\"")
        .expectBody()
        .jsonPath("$.version")
        .isEqualTo(1)
        .jsonPath("$.entries[0].external")
        .isEqualTo("Tel");
    as(admin())
        .get()
        .uri("/api/forms/" + java.util.UUID.randomUUID() + "/mapping")
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  /** As one who has seen the table before anybody saved one. */
  private ResponseSpec map(JsonNode draft, List<Map<String, String>> entries) {
    return as(admin())
        .put()
        .uri("/api/forms/" + draft.get("formId").asString() + "/mapping")
        .header("If-Match", "\"0\"")
        .bodyValue(Map.of("entries", entries))
        .exchange();
  }

  private ResponseSpec take(TestCase one, String form, String key, Map<String, String> answers) {
    long version = read(one, one.hr(), form).at("/parts/1/version").asLong();
    return as(one.hr())
        .post()
        .uri(one.path("/forms/" + form + "/exchange"))
        .header("If-Match", "\"" + version + "\"")
        .bodyValue(Map.of("form", key, "part", "EMPLOYER", "answers", answers))
        .exchange();
  }
}
