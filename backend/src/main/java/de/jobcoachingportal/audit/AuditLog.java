package de.jobcoachingportal.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.jobcoachingportal.identity.Actor;
import java.time.Clock;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/** The trail of a case. */
@Component
public class AuditLog {
  private static final long FIVE_MINUTES = 300;

  /**
   * The row of a list or search, to stand in front of the reading statement as {@code with … as}; see
   * {@link #bindListed}. Only outside of a write: the commit of this statement does not wait for the disk (ADR 0810).
   */
  public static final String LISTED = AuditQueries.LISTED;

  private static final String REFUSALS = AuditLog.class.getName();
  private final AuditQueries queries;
  private final Clock clock;

  /** Readings whose row is there: reading on within the five minutes asks the database nothing. */
  private final Cache<Reading, Boolean> noted = Caffeine.newBuilder()
      .maximumSize(20_000)
      .expireAfterWrite(Duration.ofSeconds(FIVE_MINUTES))
      .build();

  AuditLog(AuditQueries queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  /**
   * Something was done to a case.
   *
   * @param action past tense, e.g. {@code GOAL_PROPOSED}
   * @param relation in which the actor did it
   * @param thing id of what was made or changed, if it is not the case itself
   */
  public Mono<Void> wrote(
      Actor actor, String action, UUID caseId, String relation, @Nullable UUID thing) {
    return queries.insert(new AuditEntry(
        actor, relation, action, AuditEntry.Outcome.DONE, caseId, null, thing, null));
  }

  /** A part of a case was read; one row per person, case, part and five minutes. */
  public Mono<Void> read(Actor actor, UUID caseId, String part, String relation) {
    long slot = clock.instant().getEpochSecond() / FIVE_MINUTES;
    Reading reading = new Reading(caseId, actor.id(), part, slot);
    if (noted.getIfPresent(reading) != null) {
      return Mono.empty();
    }
    AuditEntry entry =
        new AuditEntry(actor, relation, "READ", AuditEntry.Outcome.READ, caseId, part, null, slot);
    return Mono.deferContextual(context -> isWrite(context)
        // its row shares the fate of the write
        ? queries.insert(entry)
        : queries.insertReading(entry).doOnSuccess(done -> noted.put(reading, true)));
  }

  private static boolean isWrite(ContextView context) {
    return context.hasKey(REFUSALS);
  }

  private record Reading(UUID caseId, UUID person, String part, long slot) {}

  /** Binds what {@link #LISTED} needs. */
  public GenericExecuteSpec bindListed(GenericExecuteSpec statement, Actor actor, String part) {
    return AuditQueries.bindListed(statement, actor, part);
  }

  /** Something of the office was changed that belongs to no case, e.g. its rules. */
  public Mono<Void> administered(Actor actor, String action, UUID thing) {
    return queries.insert(
        new AuditEntry(actor, null, action, AuditEntry.Outcome.DONE, null, null, thing, null));
  }

  /** A list or search was read: one row, without a case. */
  public Mono<Void> listed(Actor actor, String part) {
    return queries.insertReading(
        new AuditEntry(actor, null, "LISTED", AuditEntry.Outcome.READ, null, part, null, null));
  }

  /**
   * An attempt was refused. Inside a write it waits until that has rolled back: written at once it would be gone with it,
   * and in a second transaction it would hold two connections of the tenant's small pool.
   */
  public Mono<Void> refused(Actor actor, String action, UUID caseId, @Nullable String relation) {
    AuditEntry entry = new AuditEntry(
        actor, relation, action, AuditEntry.Outcome.REFUSED, caseId, null, null, null);
    return Mono.deferContextual(context -> {
      Queue<AuditEntry> waiting = context.getOrDefault(REFUSALS, null);
      if (waiting == null) {
        return queries.insert(entry);
      }
      waiting.add(entry);
      return Mono.empty();
    });
  }

  /** Lets refusals below it wait for {@link #writeRefusals}. */
  public Context collectingRefusals(Context context) {
    return context.put(REFUSALS, new ConcurrentLinkedQueue<AuditEntry>());
  }

  /** Writes the refusals that waited; to be called when the refused transaction is gone. */
  public Mono<Void> writeRefusals() {
    return Mono.deferContextual(context -> {
      Queue<AuditEntry> waiting = context.getOrDefault(REFUSALS, null);
      return waiting == null
          ? Mono.empty()
          : Flux.fromIterable(waiting).concatMap(queries::insert).then();
    });
  }
}
