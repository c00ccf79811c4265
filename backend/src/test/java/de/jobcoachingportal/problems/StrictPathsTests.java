package de.jobcoachingportal.problems;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestPortal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What is no text is refused at the door, with the name of the argument: in addresses, drafts and uploads alike. */
class StrictPathsTests extends ApiTest {
  private Person admin() {
    return person("he", "Zeichen", Role.TENANT_ADMIN, Role.CASE_WORKER);
  }

  private ResponseSpec get(String address) {
    return as(admin())
        .get()
        .uri(URI.create("http://localhost:" + port() + address))
        .exchange();
  }

  @Test
  void aSearchForControlCharactersIsRefusedWithItsName() {
    for (String list : List.of("/api/people", "/api/cases")) {
      for (String sign : List.of("%00", "%01", "%7f", "%0b", "%EF%BF%BF")) {
        get(list + "?q=a" + sign + "b")
            .expectStatus()
            .isBadRequest()
            .expectBody()
            .jsonPath("$.code")
            .isEqualTo("request.invalid")
            .jsonPath("$.errors[0].pointer")
            .isEqualTo("q");
      }
      get(list + "?q=K%C3%BCche%20%F0%9F%98%80").expectStatus().isOk();
    }
  }

  @Test
  void soIsAPathWithThem() {
    get("/api/drafts/a%00b").expectStatus().isBadRequest();
    get("/api/cases/%01").expectStatus().isBadRequest();
  }

  @Test
  void aTypeThatIsNoneIsRefusedEverywhereOnTheWayToADocumentToo() throws Exception {
    Person admin = admin();
    try (var http = HttpClient.newHttpClient()) {
      for (String address : List.of(
          "/api/cases",
          "/api/cases/" + UUID.randomUUID() + "/forms/" + UUID.randomUUID()
              + "/parts/EMPLOYEE/document")) {
        for (String type : List.of("nonsense", "a/b/c", "/", "application/")) {
          var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + address))
              .header(
                  "Authorization",
                  "Bearer " + TestPortal.issuer().token(admin.tenant(), admin.subject()))
              .header("Idempotency-Key", UUID.randomUUID().toString())
              .header("Content-Type", type)
              .POST(HttpRequest.BodyPublishers.ofString("{}"))
              .build();
          var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
          assertThat(answer.statusCode()).as(address + " " + type).isEqualTo(415);
          assertThat(answer.body()).contains("request.media-type");
        }
      }
    }
  }

  @Test
  void aDraftKeepsTextAndNothingElse() {
    as(admin())
        .put()
        .uri("/api/drafts/probe")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{\"content\":{\"a\":[\"x\\u0000\"]}}")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/content");
    as(admin())
        .put()
        .uri("/api/drafts/probe")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{\"content\":{\"a\":[\"zwei\\nZeilen\"]}}")
        .exchange()
        .expectStatus()
        .isNoContent();
  }

  @Test
  void anUploadIsNotCalledByControlCharacters() {
    var c = oneCase("CHANGING");
    var parts = new MultipartBodyBuilder();
    parts.part("title", "Nachweis\u0000", MediaType.TEXT_PLAIN);
    parts.part("audience", "EVERYONE", MediaType.TEXT_PLAIN);
    parts.part(
        "file",
        new ByteArrayResource("%PDF-1.4 nonsense".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public String getFilename() {
            return "a.pdf";
          }
        },
        MediaType.APPLICATION_PDF);
    as(c.employee())
        .post()
        .uri("/api/cases/{id}/documents", c.id())
        .bodyValue(parts.build())
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/title");
  }

  @Test
  void aNameOfSpacesIsNoName() {
    as(admin())
        .post()
        .uri("/api/invitations")
        .bodyValue(Map.of(
            "salutation", "NONE",
            "givenName", "\u2003",
            "familyName", "\u2003",
            "role", "EMPLOYEE",
            "channel", "NONE"))
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].code")
        .isEqualTo("required");
  }

  @Test
  void anEmptyAddressIsNobodysAndASharedOneIsRefused() {
    var first = invite("Ada", "Erste", "");
    var second = invite("Berta", "Zweite", "");
    assertThat(first).isNotEqualTo(second);
    var mine = invite("Clara", "Dritte", "clara@he.example");
    assertThat(invite("clara", "Dritte", "Clara@he.example")).isEqualTo(mine);
    invitation("Dora", "Vierte", "clara@he.example")
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/email");
  }

  private ResponseSpec invitation(String given, String family, String email) {
    return as(admin())
        .post()
        .uri("/api/invitations")
        .bodyValue(Map.of(
            "salutation",
            "FRAU",
            "givenName",
            given,
            "familyName",
            family,
            "email",
            email,
            "role",
            "EMPLOYEE",
            "channel",
            "NONE"))
        .exchange();
  }

  private String invite(String given, String family, String email) {
    return invitation(given, family, email)
        .expectStatus()
        .isCreated()
        .expectBody(tools.jackson.databind.JsonNode.class)
        .returnResult()
        .getResponseBody()
        .at("/person/value")
        .asString();
  }
}
