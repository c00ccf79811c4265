package de.jobcoachingportal.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import de.jobcoachingportal.tenancy.Tenant;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The person behind each request. Remembered for three seconds at most, and forgotten at once when a signal says
 * that their access changed: taking a role away works at the next request.
 */
@Component
public class Actors {
  private final ActorQueries queries;
  private final Cache<Key, Actor> recent = Caffeine.newBuilder()
      .maximumSize(20_000)
      .expireAfterWrite(Duration.ofSeconds(3))
      .build();

  Actors(ActorQueries queries) {
    this.queries = queries;
  }

  /** @throws ProblemException 403 if the tenant does not know the person (any more) */
  public Mono<Actor> of(ServerWebExchange exchange) {
    PortalAuthentication token = exchange.getAttribute(PortalAuthentication.class.getName());
    if (token == null || token.tenant() == null) {
      return Mono.error(new ProblemException(RequestProblem.NOT_ALLOWED));
    }
    return of(token.tenant(), token.subject());
  }

  /** The same outside of a request's own chain, e.g. while a stream is open. */
  public Mono<Actor> of(Tenant tenant, String subject) {
    Key key = new Key(tenant.key(), subject);
    Actor known = recent.getIfPresent(key);
    if (known != null) {
      return Mono.just(known);
    }
    return queries
        .bySubject(subject)
        .contextWrite(tenant::in)
        .doOnNext(actor -> recent.put(key, actor))
        .switchIfEmpty(Mono.error(() -> new ProblemException(IdentityProblem.UNKNOWN_PERSON)));
  }

  /** Forgets what is remembered of a person; called when a signal says that their access changed. */
  public void forget(String tenantKey, UUID personId) {
    recent
        .asMap()
        .entrySet()
        .removeIf(entry ->
            entry.getKey().tenant().equals(tenantKey) && entry.getValue().id().equals(personId));
  }

  private record Key(String tenant, String subject) {}
}
