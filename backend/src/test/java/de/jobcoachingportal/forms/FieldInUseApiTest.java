package de.jobcoachingportal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.testing.TestCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is answered is not deleted with the next version of a form; it is not asked any more. */
class FieldInUseApiTest extends FormTest {
  private static final String ANSWERS = "{\"wish\":\"Ruhe\",\"aids\":true,\"whichAids\":\"chair\"}";

  @Test
  void anAnsweredFieldIsNotDeletedButOneThatNobodyAnsweredIs() {
    JsonNode draft = nextOfAnswered();
    ObjectNode withoutWish = Sample.json();
    dropField(withoutWish, "/layout/steps/0/sections/0/fields", 0, "wish");
    save(draft, withoutWish)
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("forms.field-in-use")
        .jsonPath("$.errors.length()")
        .isEqualTo(1)
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/definition/schema/properties/wish")
        .jsonPath("$.errors[0].detail")
        .value(
            String.class,
            detail -> assertThat(detail)
                .contains(
                    "„Was soll besser werden?“", "2 Antworten aus 2 Fällen", "Nicht mehr fragen"));
    ObjectNode withoutSince = Sample.json();
    dropField(withoutSince, "/layout/steps/0/sections/0/fields", 2, "since");
    save(draft, withoutSince).expectStatus().isOk();
  }

  @Test
  void aFieldOfARowAndAChosenAnswerAreKeptToo() {
    JsonNode draft = nextOfAnswered();
    ObjectNode less = Sample.json();
    dropField(less, "/layout/steps/1/sections/0/fields/0/fields", 1, "cost");
    ((ObjectNode) less.at("/schema/properties/tasks/items/properties")).remove("cost");
    dropOption(less, 0);
    save(draft, less)
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.errors[*].pointer")
        .value(
            List.class,
            pointers -> assertThat(pointers.toString())
                .contains(
                    "/definition/schema/properties/whichAids/enum",
                    "/definition/schema/properties/tasks/items/properties/cost"));
    ObjectNode withoutScreen = Sample.json();
    dropOption(withoutScreen, 1);
    save(draft, withoutScreen).expectStatus().isOk();
  }

  @Test
  void anAnsweredFieldKeepsItsKindButMayBecomeLongText() {
    JsonNode draft = nextOfAnswered();
    ObjectNode other = Sample.json();
    Sample.at(other, "/layout/steps/0/sections/0/fields/3").put("kind", "CONFIRMATION");
    Sample.at(other, "/schema/properties").putObject("aids").put("const", true);
    save(draft, other)
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/definition/layout/steps/0/sections/0/fields/3/kind");
    ObjectNode shorter = Sample.json();
    Sample.at(shorter, "/layout/steps/0/sections/0/fields/0").put("kind", "TEXT");
    save(draft, shorter).expectStatus().isOk();
  }

  @Test
  void whatIsNotAskedAnyMoreIsGoneForWhoeverFillsTheNext() {
    ObjectNode retired = Sample.json();
    retire(retired);
    JsonNode saved = body(save(nextOfAnswered(), retired).expectStatus().isOk());
    assertThat(
            saved.at("/definition/layout/steps/0/sections/0/fields/0/retired").asBoolean())
        .isTrue();

    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(one, inForce(FieldInUseApiTest::retire));
    JsonNode asked = read(one, one.employee(), form);
    assertThat(asked.toString())
        .doesNotContain("Was soll besser werden?", "Stuhl")
        .contains("Bildschirm");
    assertThat(asked.at("/parts/0/schema/properties").has("wish")).isFalse();
    save(one, one.employee(), form, "EMPLOYEE", 0, "{\"wish\":\"Ruhe\"}")
        .expectStatus()
        .isEqualTo(422);
    // Nobody is kept from confirming by what nobody is asked.
    confirm(one, one.employee(), form, "EMPLOYEE", 0).expectStatus().isNoContent();
  }

  private static void retire(ObjectNode form) {
    Sample.at(form, "/layout/steps/0/sections/0/fields/0").put("retired", true);
    Sample.at(form, "/layout/steps/0/sections/0/fields/4/options/0").put("retired", true);
  }

  @Test
  void answersThatCameAfterTheLastSaveStopTheVersionToo() {
    JsonNode first = inForceWith();
    JsonNode draft = next(first.get("formId").asString());
    ObjectNode withoutWish = Sample.json();
    dropField(withoutWish, "/layout/steps/0/sections/0/fields", 0, "wish");
    JsonNode saved = body(save(draft, withoutWish).expectStatus().isOk());
    answer(first);
    bringInForce(draft, saved)
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("forms.field-in-use");
  }

  @Test
  void answersThatCameUnderAnEarlierVersionAfterTheNextStoppedAskingCountToo() {
    JsonNode first = inForceWith();
    JsonNode second = next(first.get("formId").asString());
    ObjectNode less = Sample.json();
    dropOption(less, 0);
    dropField(less, "/layout/steps/0/sections/0/fields", 0, "wish");
    bringInForce(second, body(save(second, less).expectStatus().isOk()))
        .expectStatus()
        .isOk();
    JsonNode third = next(first.get("formId").asString());
    save(third, less).expectStatus().isOk();
    JsonNode unchanged = edition(third.get("id").asString());

    answer(first);
    save(unchanged, less)
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.errors.length()")
        .isEqualTo(2)
        .jsonPath("$.errors[0].detail")
        .value(
            String.class,
            detail -> assertThat(detail)
                .contains("1 Antwort aus 1 Fall", "technischen Namen „wish“ wieder an"))
        .jsonPath("$.errors[1].detail")
        .value(
            String.class,
            detail -> assertThat(detail).contains("technischen Wert „chair“ wieder hinzu"));
    assertThat(used(third))
        .contains("{\"field\":\"wish\",\"answers\":1,\"cases\":1}")
        .contains("\"value\":\"chair\"");
    ObjectNode again = Sample.json();
    retire(again);
    save(unchanged, again).expectStatus().isOk();
  }

  @Test
  void aFieldAskedInTwoWaysKeepsTheLaterOne() {
    JsonNode first = inForceWith();
    JsonNode second = next(first.get("formId").asString());
    ObjectNode other = Sample.json();
    Sample.at(other, "/layout/steps/0/sections/0/fields/2").put("kind", "TEXT");
    Sample.at(other, "/schema/properties")
        .putObject("since")
        .put("type", "string")
        .put("maxLength", 40);
    bringInForce(second, body(save(second, other).expectStatus().isOk()))
        .expectStatus()
        .isOk();
    JsonNode third = next(first.get("formId").asString());
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(one, first.get("id").asString());
    save(one, one.employee(), form, "EMPLOYEE", 0, "{\"since\":\"2026-01-31\"}")
        .expectStatus()
        .isOk();
    save(third, other).expectStatus().isOk();
  }

  private ResponseSpec bringInForce(JsonNode draft, JsonNode saved) {
    return as(admin())
        .post()
        .uri("/api/forms/versions/" + draft.get("id").asString() + "/in-force")
        .header("If-Match", "\"" + saved.get("version").asLong() + "\"")
        .bodyValue(Map.of("from", LocalDate.now().plusDays(1).toString()))
        .exchange();
  }

  private String used(JsonNode draft) {
    return body(as(admin())
            .get()
            .uri("/api/forms/versions/" + draft.get("id").asString() + "/use")
            .exchange()
            .expectStatus()
            .isOk())
        .toString();
  }

  @Test
  void theAdministrationReadsHowOftenAFieldIsUsedAndNoWordOfTheAnswers() {
    JsonNode draft = nextOfAnswered();
    assertThat(used(draft))
        .contains("{\"field\":\"wish\",\"answers\":2,\"cases\":2}")
        .contains("{\"field\":\"tasks/cost\",\"answers\":2,\"cases\":2}")
        .contains("{\"field\":\"whichAids\",\"value\":\"chair\",\"answers\":2,\"cases\":2}")
        .doesNotContain("Ruhe", "Packen");
    as(person("bw", "Aster", Role.TENANT_ADMIN))
        .get()
        .uri("/api/forms/versions/" + draft.get("id").asString() + "/use")
        .exchange()
        .expectStatus()
        .isNotFound();
    as(person("he", "Begonia", Role.JOB_COACH))
        .get()
        .uri("/api/forms/versions/" + UUID.randomUUID() + "/use")
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  /** The draft that follows a version under which two cases have answers. */
  private JsonNode nextOfAnswered() {
    return next(answered().get("formId").asString());
  }

  private JsonNode answered() {
    JsonNode first = inForceWith();
    answer(first);
    answer(first);
    return first;
  }

  private void answer(JsonNode version) {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(one, version.get("id").asString());
    save(one, one.employee(), form, "EMPLOYEE", 0, ANSWERS).expectStatus().isOk();
    save(one, one.hr(), form, "EMPLOYER", 0, COMPANY).expectStatus().isOk();
  }

  private JsonNode inForceWith() {
    return edition(inForce(json -> {}));
  }

  private JsonNode edition(String version) {
    return body(as(admin())
        .get()
        .uri("/api/forms/versions/" + version)
        .exchange()
        .expectStatus()
        .isOk());
  }

  private JsonNode next(String form) {
    return body(as(admin())
        .post()
        .uri("/api/forms/" + form + "/drafts")
        .exchange()
        .expectStatus()
        .isCreated());
  }

  private ResponseSpec save(JsonNode edition, ObjectNode definition) {
    return as(admin())
        .put()
        .uri("/api/forms/versions/" + edition.get("id").asString())
        .header("If-Match", "\"" + edition.get("version").asLong() + "\"")
        .bodyValue(Map.of("definition", definition))
        .exchange();
  }

  private static void dropField(ObjectNode form, String fields, int at, String name) {
    ((ArrayNode) form.at(fields)).remove(at);
    ((ObjectNode) form.at("/schema/properties")).remove(name);
    ((ArrayNode) form.at("/schema/required")).removeIf(one -> one.asString().equals(name));
  }

  private static void dropOption(ObjectNode form, int at) {
    ((ArrayNode) form.at("/layout/steps/0/sections/0/fields/4/options")).remove(at);
    ((ArrayNode) form.at("/schema/properties/whichAids/enum")).remove(at);
  }
}
