package de.jobcoachingportal.cases;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts the day of the law on what waits in the office, so that the work list sorts by it. */
@Component
public class Deadlines {
  private static final Set<String> DECISIONS = Set.of(LegalClock.DECISION, LegalClock.EXTENSION);

  private final CaseDateQueries dates;
  private final Todos todos;

  Deadlines(CaseDateQueries dates, Todos todos) {
    this.dates = dates;
    this.todos = todos;
  }

  /** Asks the group for this step; until the decision is due, if its clock runs; with the paragraph alone while it stands. */
  public Mono<Void> open(CaseFile file, String kind) {
    return open(file, kind, Set.of());
  }

  /** As {@link #open(CaseFile, String)}, of everybody in the group but these. */
  public Mono<Void> open(CaseFile file, String kind, Set<UUID> writers) {
    return dates
        .clocks(file)
        .filter(Deadlines::isOpen)
        .next()
        .map(clock -> Todos.Asked.ofGroup(
            file.id(), kind, clock.paused() == null ? clock.due() : null, clock.paragraph()))
        .defaultIfEmpty(Todos.Asked.ofGroup(file.id(), kind, null, null))
        .map(asked -> asked.notFor(writers))
        .flatMap(todos::open);
  }

  /** Of the coaching: a benefit beside it has a to-do and a limit of its own. */
  private static boolean isOpen(LegalClock clock) {
    return DECISIONS.contains(clock.code()) && clock.metOn() == null && clock.about() == null;
  }
}
