package de.jobcoachingportal.problems;

import java.time.Clock;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** "Today" of a checked date is the office's day, not that of the machine: a server in UTC is a day behind until two. */
@Configuration(proxyBeanMethods = false)
class OfficeClockInValidation {
  @Bean
  ValidationConfigurationCustomizer officeClock(Clock clock) {
    return validation -> validation.clockProvider(() -> clock);
  }
}
