package de.jobcoachingportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.jobcoachingportal.local.CaughtMail;
import de.jobcoachingportal.local.EmbeddedPostgres18;
import de.jobcoachingportal.local.Keycloak;
import de.jobcoachingportal.local.MailCatcher;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.tenancy.FirstAdministrator;
import de.jobcoachingportal.tenancy.LaterSteps;
import de.jobcoachingportal.tenancy.Onboarding;
import de.jobcoachingportal.tenancy.Operator;
import de.jobcoachingportal.testing.KeycloakAdmin;
import de.jobcoachingportal.testing.LoginPages;
import de.jobcoachingportal.testing.Totp;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How people sign in where it is serious, so not in the profile local: through Keycloak's own pages, in German, staff with
 * a second factor or through their office's login, everybody else with a password, or first with the code of a letter.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTests {
  private static final String PASSWORD = "Ein-langes-Passwort-2026";
  private static final String ADMINISTRATOR = "administration@he.example";
  private static final Duration LIMIT = Duration.ofSeconds(90);
  private static final EmbeddedPostgres18 POSTGRES = EmbeddedPostgres18.temporary();
  private static final Keycloak KEYCLOAK = Keycloak.temporary(POSTGRES);
  private static final MailCatcher MAILS = MailCatcher.temporary();
  private static final KeycloakAdmin ADMIN = new KeycloakAdmin(KEYCLOAK);

  @LocalServerPort
  private int port;

  private String secret = "";
  private String administrator = "";

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
    registry.add("management.server.port", () -> "0");
  }

  @BeforeAll
  void hessenIsOnBoardAndItsAdministratorSignsInForTheFirstTime(@Autowired Onboarding onboarding) {
    onboarding
        .start(
            "he",
            new FirstAdministrator(
                FirstAdministrator.Salutation.FRAU, "Petra", "Schierling", ADMINISTRATOR),
            new Operator("test", "Test"))
        .block(LIMIT);
    await().atMost(LIMIT).until(() -> onboarding.progress("he").block(LIMIT).done());
    ADMIN.setPassword("he", ADMINISTRATOR, PASSWORD);
    LoginPages pages = login().signIn(ADMINISTRATOR, PASSWORD);
    assertThat(pages.isBackAtTheSpa())
        .as("staff with a password alone get no code, so no token")
        .isFalse();
    assertThat(pages.text()).contains("lang=\"de\"", "Mehrfachauthentifizierung");
    secret = pages.offeredSecret();
    pages.fill(Map.of("totp", Totp.code(secret, 0), "userLabel", "Telefon"));
    administrator = pages.token();
    assertThat(me(administrator).at("/person/name").asString()).isEqualTo("Frau Schierling");
  }

  @AfterAll
  static void stop() {
    KEYCLOAK.close();
    MAILS.close();
  }

  private static LoginPages login() {
    return LoginPages.open(KEYCLOAK, "he");
  }

  private WebTestClient api(String token) {
    return WebTestClient.bindToServer()
        .baseUrl("http://localhost:" + port)
        .responseTimeout(LIMIT)
        .defaultHeader("Authorization", "Bearer " + token)
        .defaultHeader("Idempotency-Key", UUID.randomUUID().toString())
        .build();
  }

  private JsonNode me(String token) {
    return body(api(token).get().uri("/api/me").exchange().expectStatus().isOk());
  }

  private static JsonNode body(WebTestClient.ResponseSpec answer) {
    return answer.expectBody(JsonNode.class).returnResult().getResponseBody();
  }

  private JsonNode invite(String role, String channel, String familyName) {
    return body(api(administrator)
        .post()
        .uri("/api/invitations")
        .bodyValue(Map.of(
            "salutation",
            "FRAU",
            "givenName",
            "Ada",
            "familyName",
            familyName,
            channel.equals("MAIL") ? "email" : "postalAddress",
            channel.equals("MAIL") ? address(familyName) : "Musterweg 1\n34117 Kassel",
            "role",
            role,
            "channel",
            channel))
        .exchange()
        .expectStatus()
        .isCreated());
  }

  private static String address(String familyName) {
    return familyName.toLowerCase() + "@he.example";
  }

  @Test
  void staffNeedTheSecondFactorAtEverySignIn() {
    LoginPages pages = login().signIn(ADMINISTRATOR, PASSWORD);
    assertThat(pages.isBackAtTheSpa()).isFalse();
    assertThat(pages.text()).contains("name=\"otp\"", "lang=\"de\"");
    pages.fill(Map.of("otp", "000000"));
    assertThat(pages.isBackAtTheSpa()).isFalse();
    // a code is good for one time: the next one, which the clock's tolerance lets in already
    pages.fill(Map.of("otp", Totp.code(secret, 1)));
    assertThat(me(pages.token()).at("/person/name").asString()).isEqualTo("Frau Schierling");
  }

  @Test
  void theInvitationOfStaffLeadsThroughPasswordNameAndSecondFactor() {
    invite("CASE_WORKER", "MAIL", "Farn");
    LoginPages pages = login().visit(mailTo("farn@he.example").links().getFirst());
    pages.click("action-token");
    Map<String, String> fields = new HashMap<>(Map.of(
        "password-new", PASSWORD,
        "password-confirm", PASSWORD,
        "firstName", "Ada",
        "lastName", "Farn",
        "email", "farn@he.example",
        "userLabel", "Telefon"));
    for (int form = 0; form < 3; form++) {
      // the order of the three is Keycloak's
      if (pages.text().contains("totpSecret")) {
        fields.put("totp", Totp.code(pages.offeredSecret(), 0));
      }
      pages.fill(fields);
    }
    assertThat(fields).as("the second factor was among them").containsKey("totp");
    assertThat(login().signIn("farn@he.example", PASSWORD).text()).contains("name=\"otp\"");
  }

  @Test
  void employeesEmployersAndSbvNeedNone() {
    for (String role : List.of("EMPLOYEE", "EMPLOYER", "SBV")) {
      String name = "Ohne" + role.toLowerCase();
      invite(role, "MAIL", name);
      ADMIN.setPassword("he", address(name), PASSWORD);
      String token = login().signIn(address(name), PASSWORD).token();
      assertThat(me(token).at("/roles/0").asString()).isEqualTo(role);
    }
  }

  @Test
  void whoBecomesStaffNeedsOneFromThen() {
    String id = invite("SBV", "MAIL", "Aufstieg").at("/person/value").asString();
    ADMIN.setPassword("he", "aufstieg@he.example", PASSWORD);
    assertThat(login().signIn("aufstieg@he.example", PASSWORD).isBackAtTheSpa()).isTrue();
    long version = body(api(administrator).get().uri("/api/people/" + id).exchange())
        .get("version")
        .asLong();
    api(administrator)
        .put()
        .uri("/api/people/" + id + "/roles")
        .header("If-Match", "\"" + version + "\"")
        .bodyValue(Map.of("roles", List.of(Map.of("role", "SPECIALIST"))))
        .exchange()
        .expectStatus()
        .isOk();
    LoginPages pages = login().signIn("aufstieg@he.example", PASSWORD);
    assertThat(pages.isBackAtTheSpa()).isFalse();
    assertThat(pages.offeredSecret()).isNotEmpty();
  }

  @Test
  void theCodeOfALetterSignsInOnceAndWantsAPasswordOfOnesOwn() {
    JsonNode letter = invite("EMPLOYEE", "LETTER", "Brief").get("letter");
    String loginName = letter.get("loginName").asString();
    String code = letter.get("code").asString();
    LoginPages pages = login().signIn(loginName, code);
    assertThat(pages.isBackAtTheSpa()).isFalse();
    assertThat(pages.text()).contains("name=\"password-new\"", "lang=\"de\"");
    pages.fill(Map.of("password-new", PASSWORD, "password-confirm", PASSWORD));
    assertThat(me(pages.token()).at("/person/name").asString()).isEqualTo("Frau Brief");
    assertThat(login().signIn(loginName, code).text()).contains("name=\"password\"");
    assertThat(login().signIn(loginName, PASSWORD).isBackAtTheSpa()).isTrue();
  }

  @Test
  void aMailboxAloneIsNoSecondFactor() {
    invite("CASE_WORKER", "MAIL", "Vergesslich");
    ADMIN.setPassword("he", "vergesslich@he.example", PASSWORD);
    LoginPages pages =
        login().click("reset-credentials").fill(Map.of("username", "vergesslich@he.example"));
    await().atMost(LIMIT).until(() -> mails("vergesslich@he.example").size() > 1);
    pages.visit(mails("vergesslich@he.example").stream()
        .filter(mail -> !mail.subject().equals("Ihr Zugang zum Jobcoaching-Portal"))
        .findFirst()
        .orElseThrow()
        .links()
        .getFirst());
    String other = PASSWORD + "-neu";
    pages.fill(Map.of("password-new", other, "password-confirm", other));
    assertThat(pages.isBackAtTheSpa()).as("a new password leads to the sign-in").isFalse();
    assertThat(login().signIn("vergesslich@he.example", other).offeredSecret()).isNotEmpty();
  }

  @Test
  void theLoginOfTheOfficeSignsItsInvitedStaffInAndNobodyElse() {
    invite("CASE_WORKER", "MAIL", "Amtlich");
    invite("EMPLOYEE", "MAIL", "Beschaeftigt");
    outsideLogin("amtlich@he.example", "beschaeftigt@he.example", "fremd@he.example");
    String token = login()
        .click("/broker/amt/login")
        .signIn("amtlich@he.example", PASSWORD)
        .token();
    assertThat(me(token).at("/person/name").asString()).isEqualTo("Frau Amtlich");
    assertThat(login()
            .click("/broker/amt/login")
            .signIn("amtlich@he.example", PASSWORD)
            .token())
        .as("the second time without the link being made")
        .isNotEmpty();
    for (String stranger : List.of("beschaeftigt@he.example", "fremd@he.example")) {
      LoginPages pages = login().click("/broker/amt/login").signIn(stranger, PASSWORD);
      assertThat(pages.isBackAtTheSpa()).as(stranger).isFalse();
    }
    assertThat(ADMIN.user("he", "fremd@he.example").isMissingNode()).isTrue();
  }

  /** A second realm plays the office's own login; then the office's administrator switches it on. */
  private static void outsideLogin(String... people) {
    String outside = KEYCLOAK.url() + "/realms/outside/protocol/openid-connect/";
    ADMIN.write("POST", "/realms", Map.of("realm", "outside", "enabled", true));
    ADMIN.write(
        "POST",
        "/realms/outside/clients",
        Map.of(
            "clientId", "jobcoaching-portal",
            "secret", "only-for-tests",
            "redirectUris", List.of(KEYCLOAK.url() + "/realms/he/broker/amt/endpoint")));
    for (String person : people) {
      ADMIN.write(
          "POST",
          "/realms/outside/users",
          Map.of(
              "username",
              person,
              "email",
              person,
              "firstName",
              "Ada",
              "lastName",
              "Amt",
              "enabled",
              true,
              "emailVerified",
              true));
      ADMIN.setPassword("outside", person, PASSWORD);
    }
    Map<String, Object> provider = new HashMap<>();
    JsonNode prepared = ADMIN.get("/realms/he/identity-provider/instances/amt");
    assertThat(prepared.get("enabled").asBoolean()).isFalse();
    for (String kept : List.of("alias", "providerId", "displayName", "firstBrokerLoginFlowAlias")) {
      provider.put(kept, prepared.get(kept).asString());
    }
    provider.put("enabled", true);
    provider.put(
        "config",
        Map.of(
            "clientId", "jobcoaching-portal",
            "clientSecret", "only-for-tests",
            "clientAuthMethod", "client_secret_post",
            "authorizationUrl", outside + "auth",
            "tokenUrl", outside + "token",
            "jwksUrl", outside + "certs",
            "useJwksUrl", "true",
            "validateSignature", "true",
            "issuer", KEYCLOAK.url() + "/realms/outside",
            "defaultScope", "openid email profile"));
    ADMIN.write("PUT", "/realms/he/identity-provider/instances/amt", provider);
  }

  /** A realm from before invitations led to the sign-in of the office, met by a version of the portal that knows. */
  @Test
  void anOlderRealmLearnsWhereInvitationsLead(
      @Autowired Realms realms,
      @Autowired LaterSteps later,
      @Autowired @Qualifier("platform") DatabaseClient platform) {
    var client =
        (ObjectNode) ADMIN.get("/realms/he/clients?clientId=portal-spa").get(0);
    var older = client.deepCopy();
    older
        .putArray("redirectUris")
        .add("http://localhost:3000/")
        .add("http://localhost:3000/eigene");
    String path = "/realms/he/clients/" + client.get("id").asString();
    ADMIN.write("PUT", path, older);
    try {
      platform.sql("""
              update platform.onboarding_step set state = 'OPEN', finished_at = null
               where tenant_key = 'he' and name = 'sign-in-address'
              """).then().block(LIMIT);
      var guest =
          new Realms.Account("gast@he.example", "gast@he.example", "Ada", "Gast", "de", false);
      String subject = realms.ensureAccount("he", guest).block(LIMIT).subject();
      assertThatThrownBy(() -> realms.inviteByMail("he", subject, false, 1).block(LIMIT))
          .as("why it is needed")
          .isInstanceOf(ProblemException.class);

      later.begin("he", new Operator("test", "Test")).block(LIMIT);

      await().atMost(LIMIT).until(() -> ADMIN.get(path).get("redirectUris").size() == 3);
      realms.inviteByMail("he", subject, false, 1).block(LIMIT);
      assertThat(mailTo("gast@he.example").text()).isNotBlank();
      assertThat(ADMIN.get(path).get("redirectUris").toString())
          .as("what is there stays")
          .contains("/anmelden/he", "/eigene");
    } finally {
      ADMIN.write("PUT", path, client);
    }
  }

  private static List<CaughtMail> mails(String address) {
    return MAILS.mails().stream().filter(mail -> mail.to().contains(address)).toList();
  }

  private static CaughtMail mailTo(String address) {
    await().atMost(LIMIT).until(() -> !mails(address).isEmpty());
    return mails(address).getFirst();
  }
}
