package de.jobcoachingportal.programmes;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.camunda.feel.context.CustomContext;
import org.camunda.feel.context.VariableProvider;
import scala.Option;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The facts of a case for the engine, for a limited work. The engine cannot be interrupted, but it asks for a fact each time
 * it meets one; after the limit it gets none any more. Between two facts there is only what {@link ExpressionRules} lets in.
 */
final class TimedFacts extends CustomContext {
  /**
   * Of the processor, so that waiting for it on a busy machine is no reason to say nothing. A thousand times what the
   * dearest conditions need (ADR 0301): only a fault gets here.
   */
  static final Duration LIMIT = Duration.ofSeconds(1);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, Object> values = new HashMap<>();
  private final LongSupplier nanos;
  private final long start;
  private boolean over;

  TimedFacts(Map<CaseFact, Object> facts) {
    this(facts, THREADS::getCurrentThreadCpuTime);
  }

  TimedFacts(Map<CaseFact, Object> facts, LongSupplier nanos) {
    facts.forEach((fact, value) -> values.put(fact.word(), value));
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  /** Whether the engine was still asking when the time was up; what it answered then says nothing. */
  boolean isOver() {
    return over;
  }

  @Override
  public VariableProvider variableProvider() {
    return new VariableProvider() {
      @Override
      public Option<Object> getVariable(String name) {
        over |= nanos.getAsLong() - start > LIMIT.toNanos();
        if (over) {
          throw new IllegalStateException("no more facts after " + LIMIT);
        }
        return Option.apply(values.get(name));
      }

      @Override
      public Iterable<String> keys() {
        return CollectionConverters.asScala(values.keySet());
      }
    };
  }
}
