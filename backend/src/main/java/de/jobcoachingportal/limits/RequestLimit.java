package de.jobcoachingportal.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.jobcoachingportal.identity.PortalAuthentication;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import io.github.bucket4j.Bucket;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses with 429 and Retry-After what goes beyond an allowance; runs behind the token check. */
@Component
@Order(5)
@EnableConfigurationProperties(LimitProperties.class)
class RequestLimit implements WebFilter {
  private final LimitProperties limits;
  private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
      .maximumSize(100_000)
      .expireAfterAccess(Duration.ofMinutes(5))
      .build();

  RequestLimit(LimitProperties limits) {
    this.limits = limits;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return allowed(exchange)
        ? chain.filter(exchange)
        : Mono.error(new ProblemException(RequestProblem.TOO_MANY));
  }

  private boolean allowed(ServerWebExchange exchange) {
    PortalAuthentication token = exchange.getAttribute(PortalAuthentication.class.getName());
    if (token == null) {
      return take("address " + address(exchange), limits.perAddress());
    }
    String tenant = token.tenant() == null ? "platform" : token.tenant().key();
    return take("person " + tenant + " " + token.subject(), limits.perPerson())
        && take("tenant " + tenant, limits.perTenant());
  }

  private boolean take(String whose, int perSecond) {
    return buckets
        .get(
            whose,
            key -> Bucket.builder()
                .addLimit(limit ->
                    limit.capacity(4L * perSecond).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build())
        .tryConsume(1);
  }

  private static String address(ServerWebExchange exchange) {
    InetSocketAddress remote = exchange.getRequest().getRemoteAddress();
    return remote == null ? "unknown" : remote.getHostString();
  }
}
