package de.jobcoachingportal.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;

class DescribedAnswerTest {

  @Test
  void whatIsMissingIsFound() {
    assertThatThrownBy(() -> read("/api/todo", "[{}]")).hasMessageContaining("/*/dueOn: missing");
  }

  @Test
  void nullWhereNoneMayBeIsFound() {
    assertThatThrownBy(() -> read("/api/cases", "{\"cases\":null,\"count\":null,\"next\":null}"))
        .hasMessageContaining("/cases: null instead of [array]");
  }

  @Test
  void whatIsNotDescribedIsFound() {
    assertThatThrownBy(
            () -> read("/api/cases", "{\"cases\":[],\"count\":null,\"next\":null,\"secret\":1}"))
        .hasMessageContaining("/secret: not described");
  }

  @Test
  void whatIsAsDescribedPasses() {
    assertThat(read("/api/cases", "{\"cases\":[],\"count\":null,\"next\":null}"))
        .contains("cases");
  }

  private static String read(String path, String body) {
    var request = ClientRequest.create(HttpMethod.GET, URI.create("http://localhost" + path))
        .build();
    var response = ClientResponse.create(HttpStatus.OK)
        .header("Content-Type", "application/json")
        .body(body)
        .build();
    return DescribedAnswer.check(request, response).bodyToMono(String.class).block();
  }
}
