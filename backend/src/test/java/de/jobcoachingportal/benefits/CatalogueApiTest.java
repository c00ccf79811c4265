package de.jobcoachingportal.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.tenancy.Presets;
import de.jobcoachingportal.testing.ApiTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue of an office from its preset to what the office makes of it. */
class CatalogueApiTest extends ApiTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired
  private Presets offices;

  @Test
  void everyOfficeHasACatalogueAndEveryEntryNamesItsSource() {
    var presets = new PresetBenefits();
    offices
        .all()
        .forEach(office -> assertThat(presets.of(office.key()))
            .as(office.key())
            .isNotEmpty()
            .allSatisfy(preset -> {
              assertThat(preset.source()).isNotBlank();
              assertThat(preset.entry().legalBasis()).isNotBlank();
              assertThat(preset.entry().usualSharePercent())
                  .as("no share is known of any office")
                  .isNull();
            }));
    assertThat(presets.of("sn")).hasSize(25);
    assertThat(read(person("he", "Lungenkraut", Role.EMPLOYEE)).get("benefits").toString())
        .contains("Technische Arbeitshilfen", "HePAS");
  }

  @Test
  void theAdministrationSetsAShareAndSwitchesAnEntryOff() {
    var added = add(entry("Hilfe " + UUID.randomUUID()));
    var wish = entry(added.get("name").asString());
    wish.put("usualSharePercent", 75);
    wish.put("active", false);
    change(admin(), added, wish)
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"2\"")
        .expectBody()
        .jsonPath("$.usualSharePercent")
        .isEqualTo(75)
        .jsonPath("$.active")
        .isEqualTo(false)
        .jsonPath("$.changedBy")
        .isNotEmpty();
  }

  @Test
  void theLaterOfTwoAdministratorsIsShownWhatTheEarlierOneMadeOfIt() {
    var added = add(entry("Hilfe " + UUID.randomUUID()));
    var wish = entry(added.get("name").asString());
    wish.put("capCents", 250_000);
    change(admin(), added, wish).expectStatus().isOk();
    wish.put("capCents", 100_000);
    change(admin(), added, wish)
        .expectStatus()
        .isEqualTo(412)
        .expectBody()
        .jsonPath("$.version")
        .isEqualTo(2)
        .jsonPath("$.current.capCents")
        .isEqualTo(250_000);
  }

  @Test
  void aNameIsThereOnceAndMoneyOnlyForMoney() {
    var name = "Hilfe " + UUID.randomUUID();
    var added = add(entry(name));
    post(admin(), entry(name))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/name");
    var other = add(entry("Hilfe " + UUID.randomUUID()));
    change(admin(), other, entry(name)).expectStatus().isEqualTo(409);
    var advice = entry(name);
    advice.put("kind", "ADVICE");
    advice.put("capCents", 100);
    change(admin(), added, advice)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/capCents");
    var unlimited = entry(name);
    unlimited.put("uncapped", true);
    unlimited.put("capCents", 100);
    change(admin(), added, unlimited)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].code")
        .isEqualTo("cap-and-none");
    unlimited.remove("capCents");
    change(admin(), added, unlimited)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.uncapped")
        .isEqualTo(true);
  }

  @Test
  void aPageThatDoesNotKnowTheQuestionYetSaysNoToIt() {
    String name = "Hilfe " + UUID.randomUUID();
    var added = add(entry(name));
    var older = entry(name);
    older.remove("uncapped");
    change(admin(), added, older)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.uncapped")
        .isEqualTo(false);
  }

  @Test
  void onlyTheAdministrationWritesAndNobodyReachesAnotherOffice() {
    var added = add(entry("Hilfe " + UUID.randomUUID()));
    var worker = person("rp", "Sauerampfer", Role.CASE_WORKER);
    assertThat(read(worker).get("actions")).isEmpty();
    assertThat(read(admin()).toString()).contains("Schachtelhalm");
    assertThat(read(worker).toString())
        .as("who wrote in it is the administration's matter")
        .doesNotContain("Schachtelhalm");
    change(worker, added, entry("Anders")).expectStatus().isForbidden();
    var elsewhere = person("he", "Fetthenne", Role.TENANT_ADMIN);
    change(elsewhere, added, entry("Anders")).expectStatus().isNotFound();
    assertThat(read(elsewhere).toString()).doesNotContain(added.get("id").asString());
  }

  private Person admin() {
    return person("rp", "Schachtelhalm", Role.TENANT_ADMIN);
  }

  private JsonNode add(Map<String, Object> entry) {
    return json(post(admin(), entry).expectStatus().isCreated());
  }

  private WebTestClient.ResponseSpec post(Person person, Map<String, Object> entry) {
    return as(person).post().uri("/api/benefits").bodyValue(entry).exchange();
  }

  private WebTestClient.ResponseSpec change(
      Person person, JsonNode benefit, Map<String, Object> entry) {
    return as(person)
        .put()
        .uri("/api/benefits/{id}", benefit.get("id").asString())
        .header("If-Match", "\"" + benefit.get("version").asInt() + "\"")
        .bodyValue(entry)
        .exchange();
  }

  private JsonNode read(Person person) {
    return json(as(person).get().uri("/api/benefits").exchange().expectStatus().isOk());
  }

  private static JsonNode json(WebTestClient.ResponseSpec response) {
    return JSON.readTree(response.expectBody(String.class).returnResult().getResponseBody());
  }

  private static Map<String, Object> entry(String name) {
    return new HashMap<>(Map.of(
        "name",
        name,
        "plainWords",
        "Geld für ein Hilfsmittel.",
        "recipient",
        "EMPLOYEE",
        "kind",
        "MONEY",
        "legalBasis",
        "§ 185 Abs. 3 Nr. 1 SGB IX",
        "uncapped",
        false,
        "claim",
        false,
        "needsCoaching",
        false,
        "active",
        true));
  }
}
