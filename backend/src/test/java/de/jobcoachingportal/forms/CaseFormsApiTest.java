package de.jobcoachingportal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.letters.PdfCheck;
import de.jobcoachingportal.testing.TestCase;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CaseFormsApiTest extends FormTest {

  @Test
  void twoFillTheirPartsAndConfirmThem() {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(one);
    assertThat(one.waits("FORM_FILL")).isTrue();
    JsonNode saved = body(save(one, one.employee(), form, "EMPLOYEE", 0, "{\"wish\":\"Ruhe\"}")
        .expectStatus()
        .isOk());
    assertThat(saved.get("open").isEmpty()).isTrue();
    confirm(one, one.employee(), form, "EMPLOYEE", saved.get("version").asLong())
        .expectStatus()
        .isNoContent();
    save(one, one.employee(), form, "EMPLOYEE", saved.get("version").asLong() + 1, "{}")
        .expectStatus()
        .isEqualTo(409);

    JsonNode company =
        body(save(one, one.hr(), form, "EMPLOYER", 0, COMPANY).expectStatus().isOk());
    confirm(one, one.hr(), form, "EMPLOYER", company.get("version").asLong())
        .expectStatus()
        .isNoContent();
    assertThat(one.waits("FORM_FILL")).isFalse();
    assertThat(one.noted("FORM_PART_CONFIRMED")).isEqualTo(2);
    assertThat(read(one, one.caseWorker(), form).at("/parts/0/confirmedBy").asString())
        .contains("Amarylli");
    String title = read(one, one.caseWorker(), form).at("/title/de").asString();
    assertThat(history(one, one.caseWorker()))
        .containsExactly(title + ", Teil: Arbeitgeber", title + ", Teil: beschäftigte Person");
    // Everybody reads that something was confirmed; whose part of which form, not who may not see
    // the form.
    assertThat(history(one, one.sbv())).containsExactly("", "");
  }

  /** What stands beside each confirmed part, for this reader, the latest first. */
  private java.util.List<String> history(TestCase one, Person reader) {
    JsonNode events = body(
        as(reader).get().uri(one.path("/history")).exchange().expectStatus().isOk());
    return events
        .valueStream()
        .filter(event -> event.path("kind").asString().equals("FORM_PART_CONFIRMED"))
        .map(event -> event.path("note").asString(""))
        .toList();
  }

  @Test
  void bothOfTheCompanyAreAskedAndForBothItIsDoneWhenOneHasConfirmed() {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(one);
    begin(
        one,
        inForce(
            json -> Sample.at(json, "/layout/steps/1/sections/0").put("filledBy", "SUPERVISOR")));
    assertThat(asked(one, one.hr())).isEqualTo("1");
    assertThat(asked(one, one.supervisor())).isEqualTo("2");
    save(one, one.hr(), form, "EMPLOYER", 0, COMPANY).expectStatus().isOk();
    confirm(one, one.hr(), form, "EMPLOYER", 1).expectStatus().isNoContent();
    assertThat(asked(one, one.hr())).isNull();
    assertThat(asked(one, one.supervisor())).isEqualTo("1");
  }

  /** How many forms wait in this case for somebody, as their list says it; null: none. */
  private String asked(TestCase one, Person person) {
    JsonNode todos =
        body(as(person).get().uri("/api/todo").exchange().expectStatus().isOk());
    return todos.findParents("kind").stream()
        .filter(todo -> todo.path("kind").asString().equals("FORM_FILL")
            && todo.toString().contains(one.id().toString()))
        .map(todo -> todo.at("/params/count").asString())
        .findFirst()
        .orElse(null);
  }

  @Test
  void whoFillsAFormAsksTheNextByMailOnceADay() {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(one);
    invite(one, one.employee(), form).isNoContent();
    invite(one, one.employee(), form).isEqualTo(409);
    JsonNode part = read(one, one.employee(), form).at("/parts/1");
    assertThat(part.get("invitedAt").isNull()).isFalse();
    assertThat(part.get("actions").toString()).contains("INVITE");
    assertThat(read(one, one.hr(), form).at("/parts/1/actions").toString())
        .doesNotContain("INVITE");
    // A stranger to the form asks nobody, even one who takes part in the case.
    invite(one, one.sbv(), form).isNotFound();
    // Who had the part open before the mail types on: it makes no new version.
    body(save(one, one.hr(), form, "EMPLOYER", 0, COMPANY).expectStatus().isOk());
  }

  @Test
  void whoFillsNothingAnyMoreAsksNobody() {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(
        one,
        inForce(json -> json.at("/layout/steps/0/sections")
            .forEach(section -> section
                .get("fields")
                .forEach(field ->
                    ((tools.jackson.databind.node.ObjectNode) field).put("retired", true)))));
    invite(one, one.employee(), form).isNotFound();
  }

  private org.springframework.test.web.reactive.server.StatusAssertions invite(
      TestCase one, Person person, String form) {
    return as(person)
        .post()
        .uri(one.path("/forms/" + form + "/parts/EMPLOYER/invitation"))
        .exchange()
        .expectStatus();
  }

  @Test
  void whatIsUnfinishedIsKeptAndToldWhatCanNeverBeRightIsRefused() {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(one);
    JsonNode saved = body(save(
            one,
            one.employee(),
            form,
            "EMPLOYEE",
            0,
            "{\"wish\":\"ab\",\"hours\":400,\"since\":\"20.11\"}")
        .expectStatus()
        .isOk());
    assertThat(saved.get("open"))
        .extracting(error -> error.get("pointer").asString())
        .containsExactly("/hours", "/since", "/wish");
    assertThat(read(one, one.employee(), form).at("/parts/0/answers/since").asString())
        .isEqualTo("20.11");
    confirm(one, one.employee(), form, "EMPLOYEE", saved.get("version").asLong())
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("forms.part-incomplete")
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/answers/hours");
    save(
            one,
            one.employee(),
            form,
            "EMPLOYEE",
            saved.get("version").asLong(),
            "{\"phone\":\"1\",\"wish\":5}")
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.errors.length()")
        .isEqualTo(2);
  }

  @Test
  void eachSeesOnlyTheSectionsTheLayoutGivesThem() {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(one);
    save(one, one.employee(), form, "EMPLOYEE", 0, "{\"wish\":\"Ruhe\",\"diagnosis\":\"Tinnitus\"}")
        .expectStatus()
        .isOk();
    save(one, one.hr(), form, "EMPLOYER", 0, COMPANY).expectStatus().isOk();

    assertThat(read(one, one.employee(), form).toString())
        .contains("Tinnitus")
        .doesNotContain("Packen");
    assertThat(read(one, one.caseWorker(), form).toString()).contains("Tinnitus", "Packen");
    assertThat(read(one, one.coach(), form).toString())
        .contains("Ruhe", "Packen")
        .doesNotContain("Tinnitus", "diagnosis");
    assertThat(read(one, one.hr(), form).toString())
        .contains("Ruhe", "Packen")
        .doesNotContain("Tinnitus", "diagnosis");
    assertThat(read(one, one.sbv(), form).toString())
        .contains("Ruhe")
        .doesNotContain("Tinnitus", "Packen", "tasks");
    as(one.stranger())
        .get()
        .uri(one.path("/forms/" + form))
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  @Test
  void nobodyWritesInAPartThatIsNotTheirs() {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(one);
    save(one, one.hr(), form, "EMPLOYEE", 0, "{\"wish\":\"Ruhe\"}")
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("forms.not-your-part");
  }

  @Test
  void twoDevicesDoNotOverwriteEachOther() {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(one);
    save(one, one.employee(), form, "EMPLOYEE", 0, "{\"wish\":\"Ruhe\"}")
        .expectStatus()
        .isOk();
    save(one, one.employee(), form, "EMPLOYEE", 0, "{\"wish\":\"Licht\"}")
        .expectStatus()
        .isEqualTo(412);
  }

  @Test
  void theDeskRecordsForAFillerAndLeavesWhatItDoesNotSee() {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(one);
    save(one, one.employee(), form, "EMPLOYEE", 0, "{\"wish\":\"Ruhe\",\"diagnosis\":\"Tinnitus\"}")
        .expectStatus()
        .isOk();
    recorded(
            one, one.ifd(), form, "EMPLOYEE", 1, "{\"wish\":\"Ruhe und Licht\"}", Relation.EMPLOYEE)
        .expectStatus()
        .isOk();
    assertThat(read(one, one.employee(), form).toString()).contains("Ruhe und Licht", "Tinnitus");
    recorded(one, one.ifd(), form, "EMPLOYEE", 2, "{\"diagnosis\":\"x\"}", Relation.EMPLOYEE)
        .expectStatus()
        .isEqualTo(422);
    recorded(one, one.coach(), form, "EMPLOYEE", 2, "{\"wish\":\"x\"}", Relation.EMPLOYEE)
        .expectStatus()
        .isForbidden();
  }

  @Test
  void aConfirmedPartIsOpenedAgainWithAReason() {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(one);
    save(one, one.hr(), form, "EMPLOYER", 0, COMPANY).expectStatus().isOk();
    confirm(one, one.hr(), form, "EMPLOYER", 1).expectStatus().isNoContent();
    reopen(one, one.employee(), form, "EMPLOYER", 2).expectStatus().isForbidden();
    reopen(one, one.ifd(), form, "EMPLOYER", 2).expectStatus().isNoContent();
    JsonNode part = read(one, one.hr(), form).at("/parts/1");
    assertThat(part.get("reopenedReason").asString())
        .isEqualTo("Die Aufgaben haben sich geändert.");
    assertThat(part.get("state").asString()).isEqualTo("STARTED");
  }

  @Test
  void aFileInAnAnswerIsOneOfTheCase() {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(one, inForce(json -> {
      Sample.at(json, "/schema/properties")
          .putObject("proof")
          .put("type", "array")
          .put("uniqueItems", true)
          .put("maxItems", 2)
          .putObject("items")
          .put("$ref", "#/$defs/file");
      ((tools.jackson.databind.node.ArrayNode) json.at("/layout/steps/0/sections/0/fields"))
          .addObject()
          .put("field", "proof")
          .put("kind", "FILE")
          .putObject("label")
          .put("de", "Nachweis");
    }));
    save(
            one,
            one.employee(),
            form,
            "EMPLOYEE",
            0,
            "{\"proof\":[\"0190a5b2-6c1e-7d00-8000-000000000001\"]}")
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/answers/proof/0");
  }

  @Test
  void aFormKeepsTheVersionItWasBegunWith() {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    as(one.caseWorker())
        .post()
        .uri(one.path("/forms"))
        .bodyValue(Map.of("versionId", draft(json -> {}).get("id").asString()))
        .exchange()
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("forms.not-in-force");
    String form = begin(one);
    assertThat(read(one, one.coach(), form).get("number").asInt()).isEqualTo(1);
  }

  @Test
  void theFormOnPaperHoldsWhatItsReaderSeesAndIsAccessible() throws Exception {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(one);
    save(
            one,
            one.employee(),
            form,
            "EMPLOYEE",
            0,
            "{\"wish\":\"Ruhe\",\"since\":\"2026-01-31\",\"diagnosis\":\"Tinnitus\"}")
        .expectStatus()
        .isOk();
    save(one, one.hr(), form, "EMPLOYER", 0, COMPANY).expectStatus().isOk();
    byte[] office = pdf(one, one.caseWorker(), form);
    assertThat(PdfCheck.violations(office)).isEmpty();
    assertThat(PdfCheck.textOf(office)).contains("Tinnitus", "31.01.2026", "12,50 €", "LWV Hessen");
    assertThat(PdfCheck.textOf(pdf(one, one.hr(), form)))
        .contains("Ruhe")
        .doesNotContain("Tinnitus");
  }

  @Test
  void theFormOnPaperNamesTheBodyThatDecidesTheCase() throws Exception {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(
        one,
        inForce(json -> Sample.at(json, "/layout/steps/1/sections/0").put("filledBy", "OFFICE")));
    assertThat(PdfCheck.textOf(pdf(one, one.caseWorker(), form)))
        .contains("Ausgefüllt von: LWV Hessen")
        .doesNotContain("Ausgefüllt von: Amt");
  }

  private byte[] pdf(TestCase one, Person reader, String form) {
    return as(reader)
        .get()
        .uri(one.path("/forms/" + form + "/pdf"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .returnResult()
        .getResponseBody();
  }

  @Test
  void aFormBegunByMistakeIsWithdrawn() {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String form = begin(one);
    as(one.caseWorker())
        .post()
        .uri(one.path("/forms/" + form + "/withdrawal"))
        .bodyValue(Map.of("reason", "Doppelt begonnen."))
        .exchange()
        .expectStatus()
        .isNoContent();
    as(one.caseWorker())
        .get()
        .uri(one.path("/forms/" + form))
        .exchange()
        .expectStatus()
        .isNotFound();
    assertThat(one.waits("FORM_FILL")).isFalse();
  }
}
