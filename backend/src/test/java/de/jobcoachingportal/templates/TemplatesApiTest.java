package de.jobcoachingportal.templates;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.letters.PdfCheck;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestPortal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How an office writes the words of its notices, as its administration does. In bw, so that other tests keep ours. */
class TemplatesApiTest extends ApiTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void aDraftIsWrittenTriedAndInForceFromADayAndThenNeverChanged() throws Exception {
    var draft = ok(write(HttpMethod.POST, "", null, Map.of("kind", "NOTICE")));
    write(HttpMethod.POST, "", null, Map.of("kind", "NOTICE"))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("templates.draft-open");

    write(HttpMethod.PUT, path(draft), draft, content("<p>Guten Tag {{nahme}}</p>"))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("templates.not-valid")
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/body")
        .jsonPath("$.errors[0].detail")
        .isEqualTo("Den Platzhalter {{nahme}} gibt es hier nicht.");

    var bare = ok(write(HttpMethod.PUT, path(draft), draft, content("{{verfuegungen}}")));
    write(HttpMethod.PUT, path(draft), draft, content("<p>Von gestern</p>{{verfuegungen}}"))
        .expectStatus()
        .isEqualTo(412);
    write(HttpMethod.POST, path(bare) + "/enactment", bare, from(0))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("templates.not-ready")
        .jsonPath("$.errors[?(@.detail =~ /.*rechtsbehelf.*/)]")
        .exists();

    var body = draft.at("/content/body").asString() + "<p>Mit <strong>Wappen</strong>.</p>";
    var whole = ok(write(HttpMethod.PUT, path(bare), bare, content(body)));
    for (String kind : List.of("GRANT", "PARTIAL_GRANT", "REJECT", "CHANGE", "PERSONAL_BUDGET")) {
      byte[] pdf = as(admin())
          .get()
          .uri("/api/notice-templates" + path(whole) + "/preview?kind=" + kind)
          .exchange()
          .expectStatus()
          .isOk()
          .expectBody(byte[].class)
          .returnResult()
          .getResponseBody();
      assertThat(PdfCheck.violations(pdf)).as(kind).isEmpty();
      assertThat(PdfCheck.textOf(pdf)).contains("Mara Muster", "Wappen", "Unser eigener Weg");
    }
    write(HttpMethod.POST, path(whole) + "/enactment", whole, from(-1))
        .expectStatus()
        .isBadRequest();
    var enacted = ok(write(HttpMethod.POST, path(whole) + "/enactment", whole, from(0)));
    assertThat(enacted.get("writable").asBoolean()).isFalse();
    write(HttpMethod.PUT, path(enacted), enacted, content("{{verfuegungen}}"))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("templates.not-a-draft");
    assertThat(JSON.readTree(as(admin())
                .get()
                .uri("/api/notice-templates")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody())
            .toString())
        .contains("\"IN_FORCE\"", "\"SUPERSEDED\"", "nicht_bewilligt");
    assertThat(TestPortal.rows(
            "select 1 from audit_entry where action = 'TEMPLATE_ENACTED' and tenant_id = 'bw'"))
        .hasSize(1);
  }

  @Test
  void onlyTheAdministrationSeesAndWritesThem() {
    var worker = person("bw", "Kiefer", Role.CASE_WORKER);
    as(worker).get().uri("/api/notice-templates").exchange().expectStatus().isForbidden();
    as(worker)
        .post()
        .uri("/api/notice-templates")
        .bodyValue(Map.of("kind", "PLAIN"))
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  private Person admin() {
    return person("bw", "Vorlage", Role.TENANT_ADMIN);
  }

  private static Map<String, Object> content(String body) {
    var content = new HashMap<String, Object>();
    content.put("letterhead", List.of("Fachbereich Teilhabe"));
    content.put("body", body);
    content.put("blocks", List.of());
    content.put("remedy", "Unser eigener Weg zum Widerspruch.");
    return content;
  }

  private static Map<String, Object> from(int days) {
    return Map.of("from", LocalDate.now().plusDays(days).toString());
  }

  private static String path(JsonNode version) {
    return "/" + version.get("id").asString();
  }

  private WebTestClient.ResponseSpec write(
      HttpMethod method, String path, JsonNode seen, Object body) {
    var request = as(admin()).method(method).uri("/api/notice-templates" + path);
    if (seen != null) {
      request.header("If-Match", "\"" + seen.get("version").asInt() + "\"");
    }
    return request.bodyValue(body).exchange();
  }

  private static JsonNode ok(WebTestClient.ResponseSpec response) {
    return JSON.readTree(response
        .expectStatus()
        .is2xxSuccessful()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody());
  }
}
