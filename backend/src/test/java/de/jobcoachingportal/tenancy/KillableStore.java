package de.jobcoachingportal.tenancy;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * Lets the process "die" between the effect of a step and its record: the record is never written, no heartbeat is
 * heard any more, and nothing of the run goes on, exactly as after kill -9.
 */
class KillableStore extends OnboardingStore {
  private final AtomicReference<String> diesAfter = new AtomicReference<>("");
  private final AtomicReference<String> dead = new AtomicReference<>("");

  KillableStore(DatabaseClient platform, Clock clock) {
    super(platform, clock);
  }

  void dieAfter(String step) {
    diesAfter.set(step);
  }

  void revive() {
    diesAfter.set("");
    dead.set("");
  }

  boolean isDead(String key) {
    return dead.get().equals(key);
  }

  @Override
  Mono<Void> done(String key, String step) {
    if (diesAfter.get().equals(step)) {
      dead.set(key);
      return Mono.never();
    }
    return super.done(key, step);
  }

  @Override
  Mono<Void> heartbeat(String key) {
    return isDead(key) ? Mono.never() : super.heartbeat(key);
  }

  @TestConfiguration
  static class Configuration {
    @Bean
    @Primary
    KillableStore killableStore(@Qualifier("platform") DatabaseClient platform, Clock clock) {
      return new KillableStore(platform, clock);
    }
  }
}
