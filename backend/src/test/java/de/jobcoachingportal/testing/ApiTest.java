package de.jobcoachingportal.testing;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.ClientRequest;

/**
 * A test over HTTP: the whole API on a random port, real PostgreSQL as the tenant's own login with row security on,
 * tokens signed by {@link LocalIssuer} and checked as Keycloak's would be. Offices: he and bw, sh for what only works
 * in an office without anybody else, and rp for what changes the rules of an office.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class ApiTest {
  private static final Map<String, Person> PEOPLE = new ConcurrentHashMap<>();

  @LocalServerPort
  private int port;

  @Autowired
  private TestTenants tenants;

  @DynamicPropertySource
  static void portal(DynamicPropertyRegistry registry) {
    TestPortal.properties(registry);
  }

  @BeforeEach
  void offices() {
    tenants.exist("he", "LWV Hessen Integrationsamt", "Hessen");
    tenants.exist("bw", "KVJS-Integrationsamt", "Baden-Württemberg");
    tenants.exist("sh", "Integrationsamt Schleswig-Holstein", "Schleswig-Holstein");
    tenants.exist("rp", "LSJV, Integrationsamt", "Rheinland-Pfalz");
  }

  /** Somebody with an account. The same tenant and name give the same person throughout the run. */
  public Person person(String tenant, String name, Role... roles) {
    return PEOPLE.computeIfAbsent(tenant + "/" + name, key -> {
      Person person = new Person(tenant, Ids.next(), UUID.randomUUID().toString(), name);
      tenants.addPerson(person, roles);
      return person;
    });
  }

  /** The API as this person calls it: token and, for writes, a new idempotency key unless the test sets one. */
  protected WebTestClient as(Person person) {
    return withToken(TestPortal.issuer().token(person.tenant(), person.subject()));
  }

  protected WebTestClient withToken(String token) {
    return anonymous()
        .mutate()
        .defaultHeader("Authorization", "Bearer " + token)
        .build();
  }

  protected WebTestClient anonymous() {
    return WebTestClient.bindToServer()
        .baseUrl("http://localhost:" + port)
        .responseTimeout(Duration.ofSeconds(30))
        .filter((request, next) -> next.exchange(withKey(request))
            .map(response -> DescribedAnswer.check(request, response)))
        .build();
  }

  /** A case in this state with everybody in it. */
  protected OneCase oneCase(String state) {
    return OneCase.create(this, state);
  }

  protected int port() {
    return port;
  }

  public TestTenants tenants() {
    return tenants;
  }

  private static ClientRequest withKey(ClientRequest request) {
    boolean write = request.method() != HttpMethod.GET && request.method() != HttpMethod.OPTIONS;
    if (!write || request.headers().containsHeader("Idempotency-Key")) {
      return request;
    }
    return ClientRequest.from(request)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .build();
  }

  /**
   * Somebody of a test office.
   *
   * @param subject user id in the realm
   */
  public record Person(String tenant, UUID id, String subject, String familyName) {}
}
