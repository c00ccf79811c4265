package de.jobcoachingportal.decisions;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.decisions.SimulatedResult.RuleChange;
import de.jobcoachingportal.decisions.SimulationQueries.SimulatedCase;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import de.jobcoachingportal.programmes.ProgrammeVersion;
import de.jobcoachingportal.programmes.Programmes;
import de.jobcoachingportal.programmes.VersionFile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * A version of the rules over all cases of the office that were filed: whose result, hours or months would be different
 * from those under the version the case runs under. Nothing is written; who stops listening stops the work.
 */
@Service
public class Simulations {
  private static final UUID FIRST = new UUID(0, 0);

  private final SimulationQueries queries;
  private final Programmes programmes;
  private final AuditLog audit;
  private final Clock clock;

  Simulations(SimulationQueries queries, Programmes programmes, AuditLog audit, Clock clock) {
    this.queries = queries;
    this.programmes = programmes;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * One batch more.
   *
   * @param done cases so far, {@code verdicts}: "BEFORE>AFTER" → number in this batch
   */
  public record Step(
      int done, int total, Map<String, Integer> verdicts, List<ChangedCase> changed) {}

  /** @param caseId null, as is the number, for who administers without taking part in the case */
  public record ChangedCase(
      @Nullable UUID caseId,
      @Nullable String number,
      SimulatedResult before,
      SimulatedResult after,
      List<RuleChange> rules) {}

  public Flux<Step> over(UUID versionId, Actor actor) {
    if (!actor.is(Role.TENANT_ADMIN)) {
      return Flux.error(new ProblemException(RequestProblem.NOT_ALLOWED));
    }
    return programmes
        .file(versionId, actor)
        .delayUntil(file -> audit.listed(actor, "SIMULATION"))
        .zipWith(queries.count())
        .flatMapMany(found -> new Run(found.getT1(), found.getT2(), actor).steps());
  }

  private final class Run {
    private final ProgrammeVersion draft;
    private final boolean usual;
    private final int total;
    private final Actor actor;
    private final LocalDate today = LocalDate.now(clock);
    private final Map<UUID, ProgrammeVersion> versions = new ConcurrentHashMap<>();

    Run(VersionFile draft, int total, Actor actor) {
      this.draft = draft.rules();
      this.usual = draft.standing().usual();
      this.total = total;
      this.actor = actor;
    }

    /** Batch after batch; the next one is asked for when somebody waits for it. */
    Flux<Step> steps() {
      return batch(FIRST, 0)
          .expand(
              batch -> batch.last() == null
                  ? Mono.empty()
                  : batch(batch.last(), batch.step().done()),
              1)
          .map(Batch::step);
    }

    private record Batch(Step step, @Nullable UUID last) {}

    private Mono<Batch> batch(UUID after, int done) {
      return queries
          .after(after)
          .collectList()
          .delayUntil(this::readVersions)
          .publishOn(Schedulers.boundedElastic())
          .map(cases -> new Batch(
              step(cases, done),
              cases.size() < SimulationQueries.BATCH ? null : cases.getLast().id()));
    }

    private Mono<Void> readVersions(List<SimulatedCase> cases) {
      return Flux.fromStream(cases.stream().map(Simulations::versionOf).distinct())
          .filter(id -> !versions.containsKey(id))
          .concatMap(id -> (id.equals(FIRST) ? programmes.inForce(today) : programmes.version(id))
              .doOnNext(version -> versions.put(id, version)))
          .then();
    }

    private Step step(List<SimulatedCase> cases, int done) {
      var verdicts = new TreeMap<String, Integer>();
      var changed = cases.stream()
          .filter(this::concerned)
          .map(this::compared)
          .peek(one ->
              verdicts.merge(one.before().verdict() + ">" + one.after().verdict(), 1, Integer::sum))
          .filter(one -> !one.before().equals(one.after()) || !one.rules().isEmpty())
          .toList();
      return new Step(done + cases.size(), Math.max(total, done + cases.size()), verdicts, changed);
    }

    /** The usual programme is tried on its own cases, a further one on all: it may not have any yet. */
    private boolean concerned(SimulatedCase one) {
      var base = versions.get(versionOf(one));
      return !usual || base == null || base.programme().equals(draft.programme());
    }

    private ChangedCase compared(SimulatedCase one) {
      var base = versions.get(versionOf(one));
      var before = check(base == null ? draft : base, one, today);
      var after = check(draft, one, today);
      boolean mayKnow = one.groupId() != null && actor.groups().contains(one.groupId());
      return new ChangedCase(
          mayKnow ? one.id() : null,
          mayKnow ? one.number() : null,
          result(base == null ? draft : base, before, one),
          result(draft, after, one),
          SimulatedResult.changes(before, after));
    }

    private SimulatedResult result(
        ProgrammeVersion rules, List<RuleResult> check, SimulatedCase one) {
      return SimulatedResult.of(
          rules.parameters(), check, one.proposal(), one.known().granted().minutes());
    }
  }

  private static UUID versionOf(SimulatedCase one) {
    return one.versionId() == null ? FIRST : one.versionId();
  }

  /** The check of the decision, over facts that were read for many cases. */
  static List<RuleResult> check(ProgrammeVersion rules, SimulatedCase one, LocalDate today) {
    var known = one.known();
    var facts = Facts.facts(
        rules,
        known.facts(),
        known.planState(),
        known.plan(),
        known.verdict(),
        known.coach(),
        known.granted());
    return Facts.check(rules, facts, one.kind(), one.proposal(), today);
  }
}
