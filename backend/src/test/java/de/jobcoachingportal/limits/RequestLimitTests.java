package de.jobcoachingportal.limits;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.problems.ProblemException;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

class RequestLimitTests {
  private final RequestLimit limit = new RequestLimit(new LimitProperties(2, 100, 1));

  @Test
  void oneLoudAddressIsRefusedAndTheNextIsNot() {
    assertThat(admittedOf(20, "192.0.2.1")).isLessThan(7);
    assertThat(admittedOf(1, "192.0.2.2")).isEqualTo(1);
  }

  private int admittedOf(int requests, String address) {
    AtomicInteger admitted = new AtomicInteger();
    for (int i = 0; i < requests; i++) {
      MockServerWebExchange exchange =
          MockServerWebExchange.from(MockServerHttpRequest.get("/api/public/offices")
              .remoteAddress(new InetSocketAddress(address, 1)));
      limit
          .filter(exchange, passed -> Mono.fromRunnable(admitted::incrementAndGet))
          .onErrorResume(ProblemException.class, refused -> Mono.empty())
          .block();
    }
    return admitted.get();
  }
}
