package de.jobcoachingportal.platform;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.tenancy.Operator;
import de.jobcoachingportal.tenancy.OperatorStore;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestPortal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Who runs the platform sees offices; nobody else does, and they see nothing else. */
class PlatformTests extends ApiTest {
  private static final String SUBJECT = UUID.randomUUID().toString();

  @Autowired
  private OperatorStore operators;

  @Autowired
  @Qualifier("platform")
  private DatabaseClient platform;

  @BeforeEach
  void operator() {
    operators.enter(new Operator(SUBJECT, "Olaf Seggen")).block();
  }

  private WebTestClient asOperator() {
    return withToken(TestPortal.issuer().token("platform", SUBJECT));
  }

  @Test
  void seventeenOfficesAreOffered() {
    asOperator()
        .get()
        .uri("/api/platform/offices")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.length()")
        .isEqualTo(17)
        .jsonPath("$[?(@.key=='th')].state")
        .isEqualTo("NOT_STARTED")
        .jsonPath("$[?(@.key=='th')].actions[0]")
        .isEqualTo("ONBOARD")
        .jsonPath("$[?(@.key=='he')].state")
        .isEqualTo("TRIAL");
  }

  @Test
  void operatorsAreNobodyInAnyOffice() {
    asOperator().get().uri("/api/people").exchange().expectStatus().isForbidden();
    asOperator()
        .get()
        .uri("/api/me")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.person.initials")
        .isEqualTo("OS")
        .jsonPath("$.tenant")
        .isEmpty()
        .jsonPath("$.menu[0]")
        .isEqualTo("offices");
  }

  @Test
  void peopleOfAnOfficeDoNotSeeThePlatform() {
    for (String page : List.of("offices", "journal")) {
      as(person("he", "Plattformneugier", Role.TENANT_ADMIN))
          .get()
          .uri("/api/platform/" + page)
          .exchange()
          .expectStatus()
          .isForbidden();
    }
  }

  @Test
  void theJournalSaysWhoDidWhatToWhichOffice() {
    note("SUSPENDED", "Probe des Journals");
    note("RESUMED", "");
    asOperator()
        .get()
        .uri("/api/platform/journal")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.entries[0].action")
        .isEqualTo("RESUMED")
        .jsonPath("$.entries[0].detail")
        .isEmpty()
        .jsonPath("$.entries[1].office")
        .isEqualTo("sh")
        .jsonPath("$.entries[1].operator")
        .isEqualTo("Olaf Seggen")
        .jsonPath("$.entries[1].detail")
        .isEqualTo("Probe des Journals");
  }

  private void note(String action, String detail) {
    platform
        .sql("""
            insert into platform.journal (id, at, operator, tenant_key, action, detail)
            values (:id, now(), 'Olaf Seggen', 'sh', :action, :detail)
            """)
        .bind("id", Ids.next())
        .bind("action", action)
        .bind("detail", detail)
        .then()
        .block();
  }

  @Test
  void aStrangerInTheRealmOfThePlatformIsNoOperator() {
    withToken(TestPortal.issuer().token("platform", UUID.randomUUID().toString()))
        .get()
        .uri("/api/platform/offices")
        .exchange()
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("onboarding.not-an-operator");
  }

  @Test
  void whatIsKnownOfAnOfficeComesWithItsSources() {
    asOperator()
        .get()
        .uri("/api/platform/offices/sn")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.known.jobcoachingOffered.value")
        .isEmpty()
        .jsonPath("$.known.contacts[0].source")
        .isNotEmpty()
        .jsonPath("$.proofs.length()")
        .isEqualTo(8);
    asOperator().get().uri("/api/platform/offices/xx").exchange().expectStatus().isNotFound();
  }

  @Test
  void anOfficeDoesNotGoLiveWithoutItsProofs() {
    asOperator()
        .post()
        .uri("/api/platform/offices/bw/go-live")
        .exchange()
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("onboarding.proofs-missing")
        .jsonPath("$.missing.length()")
        .isEqualTo(8);
  }

  @Test
  void everybodyMaySeeWhichOfficesThereAre() {
    anonymous()
        .get()
        .uri("/api/public/offices")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.length()")
        .isEqualTo(17)
        .jsonPath("$[?(@.key=='he')].open")
        .isEqualTo(true)
        .jsonPath("$[?(@.key=='th')].realm")
        .isEqualTo(null);
    anonymous()
        .get()
        .uri("/api/public/offices/he")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.contacts[0].town")
        .isEqualTo("34117 Kassel");
  }

  @Test
  void withoutAccessToKeycloakTheFirstOutsideStepStopsAndSaysWhy() {
    asOperator()
        .post()
        .uri("/api/platform/offices/sl/onboarding")
        .bodyValue(java.util.Map.of(
            "salutation",
            "FRAU",
            "givenName",
            "Ada",
            "familyName",
            "Saar",
            "email",
            "ada@sl.example"))
        .exchange()
        .expectStatus()
        .isAccepted();
    org.awaitility.Awaitility.await()
        .untilAsserted(() -> asOperator()
            .get()
            .uri("/api/platform/offices/sl/onboarding")
            .exchange()
            .expectBody()
            .jsonPath("$.state")
            .isEqualTo("STOPPED"));
    asOperator()
        .get()
        .uri("/api/platform/offices/sl/onboarding")
        .exchange()
        .expectBody()
        .jsonPath("$.state")
        .isEqualTo("STOPPED")
        .jsonPath("$.steps[?(@.name=='database-role')].state")
        .isEqualTo("DONE")
        .jsonPath("$.steps[?(@.name=='realm')].reason.code")
        .isEqualTo("identity.login-not-configured");
  }
}
