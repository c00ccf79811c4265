package de.jobcoachingportal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.jobcoachingportal.local.CaughtMail;
import de.jobcoachingportal.local.EmbeddedPostgres18;
import de.jobcoachingportal.local.Keycloak;
import de.jobcoachingportal.local.MailCatcher;
import de.jobcoachingportal.testing.KeycloakAdmin;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.Disposable;
import tools.jackson.databind.JsonNode;

/**
 * Offices come on board against a real Keycloak, a real PostgreSQL and a mail server: crashes at each step first, then
 * all 17 one after another, then what their people can do.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "portal.onboarding.silence=6s")
@ActiveProfiles("local")
@Import(KillableStore.Configuration.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnboardingTests {
  private static final Logger log = LoggerFactory.getLogger(OnboardingTests.class);
  private static final String PASSWORD = "Ein-langes-Passwort-2026";
  private static final Duration LIMIT = Duration.ofSeconds(90);
  private static final EmbeddedPostgres18 POSTGRES = EmbeddedPostgres18.temporary();
  private static final Keycloak KEYCLOAK = Keycloak.temporary(POSTGRES);
  private static final MailCatcher MAILS = MailCatcher.temporary();
  private static final KeycloakAdmin ADMIN = new KeycloakAdmin(KEYCLOAK);

  @LocalServerPort
  private int port;

  @Autowired
  private List<OnboardingStep> steps;

  @Autowired
  private OfficeTenants offices;

  @Autowired
  private Presets presets;

  @Autowired
  private KillableStore store;

  @DynamicPropertySource
  static void portal(DynamicPropertyRegistry registry) {
    registry.add("spring.flyway.url", () -> POSTGRES.jdbcUrl("portal"));
    registry.add("spring.flyway.password", () -> POSTGRES.passwords().owner());
    registry.add("portal.database.port", POSTGRES::port);
    registry.add("portal.database.platform-password", () -> POSTGRES.passwords().platform());
    registry.add("portal.database.tenant-secret", () -> "only-for-tests");
    registry.add("portal.identity.keycloak-url", KEYCLOAK::url);
    registry.add("portal.identity.keycloak-internal-url", KEYCLOAK::url);
    registry.add("portal.keycloak.admin-user", KEYCLOAK::adminUser);
    registry.add("portal.keycloak.admin-password", KEYCLOAK::adminPassword);
    registry.add("portal.keycloak.mail.port", MAILS::smtpPort);
    registry.add("portal.keycloak.operator.email", () -> "seggen@platform.example");
    registry.add("management.server.port", () -> "0");
  }

  @BeforeAll
  void operatorIsThere() {
    await().atMost(LIMIT).until(() -> !mailsTo("seggen@platform.example").isEmpty());
    ADMIN.setPassword("platform", "seggen@platform.example", PASSWORD);
  }

  @AfterAll
  static void stop() {
    KEYCLOAK.close();
    MAILS.close();
  }

  private WebTestClient as(String realm, String username) {
    return WebTestClient.bindToServer()
        .baseUrl("http://localhost:" + port)
        .responseTimeout(LIMIT)
        .defaultHeader("Authorization", "Bearer " + ADMIN.token(realm, username, PASSWORD))
        .defaultHeader("Idempotency-Key", UUID.randomUUID().toString())
        .build();
  }

  private WebTestClient operator() {
    return as("platform", "seggen@platform.example");
  }

  private static String administrator(String key) {
    return "administration@" + key + ".example";
  }

  private static List<CaughtMail> mailsTo(String address) {
    return MAILS.mails().stream().filter(mail -> mail.to().contains(address)).toList();
  }

  private WebTestClient.ResponseSpec begin(String key) {
    return operator()
        .post()
        .uri("/api/platform/offices/" + key + "/onboarding")
        .bodyValue(Map.of(
            "salutation", "FRAU",
            "givenName", "Petra",
            "familyName", "Schierling",
            "email", administrator(key)))
        .exchange();
  }

  private JsonNode progress(String key) {
    return operator()
        .get()
        .uri("/api/platform/offices/" + key + "/onboarding")
        .exchange()
        .expectBody(JsonNode.class)
        .returnResult()
        .getResponseBody();
  }

  private void awaitState(String key, String state) {
    await()
        .atMost(LIMIT)
        .pollInterval(Duration.ofMillis(200))
        .untilAsserted(() -> assertThat(
                store.of(key, Duration.ofSeconds(6)).block().state().name())
            .isEqualTo(state));
  }

  private List<OnboardingStep> inOrder() {
    return steps.stream().sorted(Comparator.comparingInt(OnboardingStep::order)).toList();
  }

  private JsonNode office(String key) {
    return operator()
        .get()
        .uri("/api/platform/offices/" + key)
        .exchange()
        .expectBody(JsonNode.class)
        .returnResult()
        .getResponseBody()
        .get("office");
  }

  @Test
  @Order(1)
  void theProcessDiesBetweenEffectAndRecordAtEachStepAndTryingAgainCompletesIt() {
    for (OnboardingStep step : inOrder()) {
      store.dieAfter(step.name());
      try {
        begin("th").expectStatus().isAccepted();
        await().atMost(LIMIT).until(() -> store.isDead("th"));
        begin("th").expectStatus().isEqualTo(409);
        awaitState("th", "STOPPED");
      } finally {
        store.revive();
      }
    }
    begin("th").expectStatus().isAccepted();
    awaitState("th", "DONE");
    assertThat(office("th").get("state").asString()).isEqualTo("TRIAL");
    assertThat(progress("th").get("attempt").asInt()).isEqualTo(steps.size() + 1);
    assertThat(count("select count(*) from person where tenant_id = 'th'")).isEqualTo(1);
    assertThat(ADMIN.get("/realms/th/users?max=50")).hasSize(1);
    assertThat(ADMIN.get("/realms/th/clients?clientId=portal-self-check")).isEmpty();
  }

  @Test
  @Order(2)
  void effectsThatHappenedWithoutAnyRecordAreTakenUp() {
    Tenant tenant = offices.of("sh");
    for (OnboardingStep step :
        inOrder().stream().filter(step -> step.order() < 50).toList()) {
      step.run(tenant).contextWrite(tenant::in).block(LIMIT);
    }
    begin("sh").expectStatus().isAccepted();
    awaitState("sh", "DONE");
    assertThat(office("sh").get("state").asString()).isEqualTo("TRIAL");
  }

  @Test
  @Order(3)
  void allSeventeenComeOnBoardOneAfterAnother() {
    List<String> seen = new ArrayList<>();
    Disposable stream = operator()
        .get()
        .uri("/api/platform/offices/events")
        .accept(MediaType.TEXT_EVENT_STREAM)
        .exchange()
        .returnResult(String.class)
        .getResponseBody()
        .subscribe(seen::add);
    Map<String, Long> millis = new LinkedHashMap<>();
    for (Preset preset : presets.all()) {
      Instant start = Instant.now();
      begin(preset.key()).expectStatus().isAccepted();
      awaitState(preset.key(), "DONE");
      millis.put(preset.key(), Duration.between(start, Instant.now()).toMillis());
    }
    stream.dispose();
    log.info("milliseconds per office: {}", millis);
    assertThat(presets.all())
        .allSatisfy(preset -> assertThat(mailsTo(administrator(preset.key()))).isNotEmpty());
    operator()
        .get()
        .uri("/api/platform/offices")
        .exchange()
        .expectBody(JsonNode.class)
        .value(list ->
            list.forEach(office -> assertThat(office.get("state").asString()).isEqualTo("TRIAL")));
    assertThat(seen).as("progress reaches the operator's page").hasSizeGreaterThan(17);
  }

  @Test
  @Order(4)
  void theSameOfficeTwiceChangesNothing() {
    List<JsonNode> realm = withoutKeys("he");
    int mails = MAILS.mails().size();
    long rows = count("select count(*) from person")
        + count("select count(*) from invitation")
        + count("select count(*) from person_role");
    begin("he").expectStatus().isAccepted();
    assertThat(progress("he").get("attempt").asInt()).isEqualTo(1);
    Tenant tenant = offices.of("he");
    inOrder().forEach(step -> step.run(tenant).contextWrite(tenant::in).block(LIMIT));
    assertThat(withoutKeys("he")).isEqualTo(realm);
    assertThat(MAILS.mails()).hasSize(mails);
    assertThat(count("select count(*) from person")
            + count("select count(*) from invitation")
            + count("select count(*) from person_role"))
        .isEqualTo(rows);
    assertThat(office("he").get("state").asString()).isEqualTo("TRIAL");
  }

  /** As trees: Keycloak does not keep the order of fields. */
  private static List<JsonNode> withoutKeys(String realm) {
    return List.of(
        ADMIN.get("/realms/" + realm),
        ADMIN.get("/realms/" + realm + "/clients"),
        ADMIN.get("/realms/" + realm + "/identity-provider/instances"),
        ADMIN.get("/realms/" + realm + "/users?max=100"));
  }

  @Test
  @Order(5)
  void theRealmIsAsStrictAsItMustBe() {
    JsonNode realm = ADMIN.get("/realms/he");
    assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
    assertThat(realm.get("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
    assertThat(realm.get("revokeRefreshToken").asBoolean()).isTrue();
    assertThat(realm.get("registrationAllowed").asBoolean()).isFalse();
    assertThat(realm.get("defaultLocale").asString()).isEqualTo("de");
    assertThat(realm.get("passwordPolicy").asString()).contains("length(12)");
    JsonNode spa = ADMIN.get("/realms/he/clients?clientId=portal-spa").get(0);
    assertThat(spa.get("publicClient").asBoolean()).isTrue();
    assertThat(spa.get("directAccessGrantsEnabled").asBoolean()).isFalse();
    assertThat(spa.get("implicitFlowEnabled").asBoolean()).isFalse();
    assertThat(spa.at("/attributes/pkce.code.challenge.method").asString()).isEqualTo("S256");
    spa.get("redirectUris").forEach(uri -> assertThat(uri.asString()).doesNotContain("*"));
    assertThat(spa.get("redirectUris").toString()).contains("/anmelden/he\"");
    assertThat(ADMIN
            .get("/realms/he/identity-provider/instances")
            .get(0)
            .get("enabled")
            .asBoolean())
        .isFalse();
    assertThat(ADMIN.grant("he", "portal-spa", administrator("he"), PASSWORD).has("access_token"))
        .isFalse();
  }

  @Test
  @Order(6)
  void theInvitationArrivesAndItsLinkLeadsIn() {
    CaughtMail mail = mailsTo(administrator("he")).getFirst();
    assertThat(mail.subject()).isEqualTo("Ihr Zugang zum Jobcoaching-Portal");
    String last = ADMIN.followInvitation(
        mail.links().getFirst(), PASSWORD, "Petra", "Schierling", administrator("he"));
    assertThat(last).contains("http://localhost:3000/");
    as("he", administrator("he"))
        .get()
        .uri("/api/me")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.person.name")
        .isEqualTo("Frau Schierling")
        .jsonPath("$.tenant.state")
        .isEqualTo("TRIAL");
    assertThat(count(
            "select count(*) from invitation where tenant_id = 'he' and accepted_at is not null"))
        .isEqualTo(1);
  }

  @Test
  @Order(7)
  void aTokenOfOneOfficeReachesNothingOfAnother() {
    ADMIN.setPassword("bw", administrator("bw"), PASSWORD);
    String id = as("he", administrator("he"))
        .get()
        .uri("/api/people")
        .exchange()
        .expectBody(JsonNode.class)
        .returnResult()
        .getResponseBody()
        .at("/people/0/id")
        .asString();
    as("bw", administrator("bw"))
        .get()
        .uri("/api/people/" + id)
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  @Test
  @Order(8)
  void aLetterCarriesACodeThatSignsInOnceAndWantsAPasswordOfOnesOwn() {
    JsonNode letter = as("he", administrator("he"))
        .post()
        .uri("/api/invitations")
        .bodyValue(Map.of(
            "salutation", "HERR",
            "givenName", "Anton",
            "familyName", "Österreicher",
            "postalAddress", "Musterweg 1\n34117 Kassel",
            "role", "EMPLOYEE",
            "channel", "LETTER"))
        .exchange()
        .expectStatus()
        .isCreated()
        .expectBody(JsonNode.class)
        .returnResult()
        .getResponseBody()
        .get("letter");
    assertThat(letter.get("loginName").asString()).startsWith("oesterreiche-");
    JsonNode answer = ADMIN.grant(
        "he",
        "portal-scripts",
        letter.get("loginName").asString(),
        letter.get("code").asString());
    assertThat(answer.path("error_description").asString())
        .as("the code is right, but a password of one's own comes first")
        .isEqualTo("Account is not fully set up");
  }

  @Test
  @Order(9)
  void whoLeavesIsOutAtTheNextRequest() {
    JsonNode invited = as("he", administrator("he"))
        .post()
        .uri("/api/invitations")
        .bodyValue(Map.of(
            "salutation", "FRAU",
            "givenName", "Eva",
            "familyName", "Escheveria",
            "email", "escheveria@he.example",
            "role", "CASE_WORKER",
            "channel", "MAIL"))
        .exchange()
        .expectStatus()
        .isCreated()
        .expectBody(JsonNode.class)
        .returnResult()
        .getResponseBody();
    String id = invited.at("/person/value").asString();
    assertThat(mailsTo("escheveria@he.example")).hasSize(1);
    ADMIN.setPassword("he", "escheveria@he.example", PASSWORD);
    WebTestClient escheveria = as("he", "escheveria@he.example");
    escheveria.get().uri("/api/me").exchange().expectStatus().isOk();
    long version = as("he", administrator("he"))
        .get()
        .uri("/api/people/" + id)
        .exchange()
        .expectBody(JsonNode.class)
        .returnResult()
        .getResponseBody()
        .get("version")
        .asLong();
    as("he", administrator("he"))
        .post()
        .uri("/api/people/" + id + "/departure")
        .header("If-Match", "\"" + version + "\"")
        .exchange()
        .expectStatus()
        .isOk();
    escheveria.get().uri("/api/me").exchange().expectStatus().isForbidden();
    assertThat(ADMIN
            .grant("he", "portal-scripts", "escheveria@he.example", PASSWORD)
            .has("access_token"))
        .isFalse();
    as("he", administrator("he"))
        .delete()
        .uri("/api/people/" + id + "/departure")
        .header("If-Match", "\"" + (version + 1) + "\"")
        .exchange()
        .expectStatus()
        .isOk();
    as("he", "escheveria@he.example")
        .get()
        .uri("/api/me")
        .exchange()
        .expectStatus()
        .isOk();
  }

  @Test
  @Order(10)
  void aSuspendedOfficeStopsAtOnceAndGoesOnWhereItWas() {
    WebTestClient admin = as("he", administrator("he"));
    admin.get().uri("/api/me").exchange().expectStatus().isOk();
    operator()
        .post()
        .uri("/api/platform/offices/he/suspension")
        .bodyValue(Map.of("reason", "Vorfall 1"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.office.state")
        .isEqualTo("SUSPENDED");
    admin.get().uri("/api/me").exchange().expectStatus().isUnauthorized();
    assertThat(
            ADMIN.grant("he", "portal-scripts", administrator("he"), PASSWORD).has("access_token"))
        .isFalse();
    operator()
        .delete()
        .uri("/api/platform/offices/he/suspension")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.office.state")
        .isEqualTo("TRIAL");
    as("he", administrator("he")).get().uri("/api/me").exchange().expectStatus().isOk();
  }

  @Test
  @Order(11)
  void anOfficeGoesLiveWithAllProofsSigned() {
    for (GoLiveItem item : GoLiveItem.values()) {
      as("he", administrator("he"))
          .put()
          .uri("/api/go-live/" + item)
          .bodyValue(Map.of("dated", "2026-01-15", "reference", "Az. 12/2026"))
          .exchange()
          .expectStatus()
          .isNoContent();
    }
    operator()
        .post()
        .uri("/api/platform/offices/he/go-live")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.office.state")
        .isEqualTo("LIVE");
  }

  private static long count(String sql) {
    try (var connection = DriverManager.getConnection(
            POSTGRES.jdbcUrl("portal"),
            "portal_maintenance",
            POSTGRES.passwords().maintenance());
        var result = connection.createStatement().executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }
}
