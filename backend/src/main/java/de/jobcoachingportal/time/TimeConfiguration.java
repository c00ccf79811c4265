package de.jobcoachingportal.time;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {
  @Bean
  @Profile("!local")
  Clock clock() {
    return Clock.system(Germany.ZONE);
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
