package de.jobcoachingportal.time;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {
  /** Days of law and work are days in Germany. */
  static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

  @Bean
  @Profile("!local")
  Clock clock() {
    return Clock.system(GERMANY);
  }

  @Bean
  @Profile("local")
  MovableClock movableClock() {
    return new MovableClock();
  }

  @Bean
  @Profile("local")
  ClockEndpoint clockEndpoint(MovableClock clock) {
    return new ClockEndpoint(clock);
  }
}
