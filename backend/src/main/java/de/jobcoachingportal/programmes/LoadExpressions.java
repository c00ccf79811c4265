package de.jobcoachingportal.programmes;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Loads the engine of the conditions before the API is ready: otherwise the first case of the day waits for it. */
@Component
class LoadExpressions implements ApplicationRunner {

  @Override
  public void run(ApplicationArguments arguments) {
    Expression.of("gleichgestellt");
  }
}
