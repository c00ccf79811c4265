package de.jobcoachingportal.identity;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The signing keys of each issuer. A key the set does not know triggers a fetch at most every 30 seconds, so that a
 * flood of invented key ids reaches nobody; a set is renewed after five minutes; while Keycloak does not answer, the
 * last known set goes on serving.
 */
@Component
class IssuerKeys {
  private static final Duration LIFETIME = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final WebClient http;
  private final Clock clock = Clock.systemUTC();
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  IssuerKeys(WebClient.Builder http) {
    this.http = http.codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(256 * 1024))
        .build();
  }

  /** Keys of the set at this address that carry this key id; empty if there is none. */
  Flux<JWK> select(String keySetUrl, @Nullable String keyId) {
    if (keyId == null) {
      return Flux.empty();
    }
    return known.computeIfAbsent(keySetUrl, Known::new).find(keyId);
  }

  private final class Known {
    private final String url;
    private volatile @Nullable JWKSet keys;
    private volatile Instant fetchedAt = Instant.MIN;
    private volatile Instant triedAt = Instant.MIN;
    private @Nullable Mono<JWKSet> running;

    Known(String url) {
      this.url = url;
    }

    Flux<JWK> find(String keyId) {
      JWKSet set = keys;
      Instant now = clock.instant();
      boolean stale = set == null || fetchedAt.plus(LIFETIME).isBefore(now);
      JWK key = set == null ? null : set.getKeyByKeyId(keyId);
      if (key != null && !stale) {
        return Flux.just(key);
      }
      if (set != null && triedAt.plus(PAUSE).isAfter(now)) {
        return Mono.justOrEmpty(key).flux();
      }
      return refresh().mapNotNull(fresh -> fresh.getKeyByKeyId(keyId)).flux();
    }

    /** One fetch at a time, shared by all who wait. */
    private synchronized Mono<JWKSet> refresh() {
      if (running == null) {
        running = http.get()
            .uri(url)
            .retrieve()
            .bodyToMono(String.class)
            .timeout(PATIENCE)
            .map(Known::parse)
            .doOnNext(set -> {
              keys = set;
              fetchedAt = clock.instant();
            })
            .onErrorResume(error -> keys == null ? Mono.error(error) : Mono.just(keys))
            .doFinally(signal -> finished())
            .cache();
        triedAt = clock.instant();
      }
      return running;
    }

    private synchronized void finished() {
      running = null;
    }

    private static JWKSet parse(String body) {
      try {
        return JWKSet.parse(body);
      } catch (ParseException notKeys) {
        throw new IllegalStateException("the key set of an issuer is not readable", notKeys);
      }
    }
  }
}
