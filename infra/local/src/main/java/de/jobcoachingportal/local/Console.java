package de.jobcoachingportal.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the person at the console reads. */
record Console(PrintStream out) {
  void say(String line) {
    out.println(line);
    out.flush();
  }

  void done(String what, Instant since) {
    double seconds = Duration.between(since, Instant.now()).toMillis() / 1000.0;
    say(String.format(Locale.ROOT, "  %-46s %6.1f s", what, seconds));
  }
}
