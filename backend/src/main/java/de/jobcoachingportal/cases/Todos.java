package de.jobcoachingportal.cases;

import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.live.LiveSignals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What waits for whom in the cases. A module opens a to-do when something is asked of somebody and marks it done when it
 * happened; both by kind, so that nobody has to keep its id.
 */
@Component
public class Todos {

  /** For whom a to-do is: one person, everybody in a relation to the case, or the responsible group of the office. */
  public sealed interface For {}

  public record Person(UUID personId) implements For {}

  public record InRelation(Relation relation) implements For {}

  /** @param but who may not do it, because it is about what they wrote: for them it waits with the others */
  public record Group(Set<UUID> but) implements For {
    public Group() {
      this(Set.of());
    }

    public Group {
      but = Set.copyOf(but);
    }
  }

  /**
   * @param kind what to do, as the client's text key, for example {@code SESSION_COUNTERSIGN}
   * @param dueOn until when; null if nothing presses
   * @param paragraph the rule the date follows from; null if it is agreed and not law
   * @param startedOn the day the period counts from; null if it is no period
   * @param params names and numbers for the text; no health facts and no free text of others, but for the office alone
   * @param about what in the case it is about, where several of a kind may wait at once; null otherwise
   */
  public record Asked(
      UUID caseId,
      String kind,
      For who,
      @Nullable LocalDate dueOn,
      @Nullable String paragraph,
      @Nullable LocalDate startedOn,
      Map<String, String> params,
      @Nullable UUID about) {

    public Asked(
        UUID caseId,
        String kind,
        For who,
        @Nullable LocalDate dueOn,
        @Nullable String paragraph,
        @Nullable LocalDate startedOn,
        Map<String, String> params) {
      this(caseId, kind, who, dueOn, paragraph, startedOn, params, null);
    }

    public static Asked of(UUID caseId, String kind, Relation relation) {
      return new Asked(caseId, kind, new InRelation(relation), null, null, null, Map.of());
    }

    public static Asked ofGroup(
        UUID caseId, String kind, @Nullable LocalDate dueOn, @Nullable String paragraph) {
      return new Asked(caseId, kind, new Group(), dueOn, paragraph, null, Map.of());
    }

    public Asked until(LocalDate day, @Nullable String rule) {
      return new Asked(caseId, kind, who, day, rule, startedOn, params, about);
    }

    /** The period that ends with the due day counts from this one. */
    public Asked countedFrom(LocalDate day) {
      return new Asked(caseId, kind, who, dueOn, paragraph, day, params, about);
    }

    public Asked with(Map<String, String> texts) {
      return new Asked(caseId, kind, who, dueOn, paragraph, startedOn, texts, about);
    }

    public Asked about(UUID thing) {
      return new Asked(caseId, kind, who, dueOn, paragraph, startedOn, params, thing);
    }

    /** For a second person of the group: whoever wrote it does not read it after themselves. */
    public Asked notFor(Set<UUID> writers) {
      return new Asked(
          caseId, kind, new Group(writers), dueOn, paragraph, startedOn, params, about);
    }
  }

  private final TodoStore store;
  private final LiveSignals live;
  private final Clock clock;

  Todos(TodoStore store, LiveSignals live, Clock clock) {
    this.store = store;
    this.live = live;
    this.clock = clock;
  }

  /** Asks somebody for something. Asking again for the same replaces the open to-do of this kind, addressee and thing. */
  public Mono<Void> open(Asked asked) {
    return store
        .replace(Ids.next(), asked, clock.instant())
        .then(live.changed(asked.caseId(), "todo"));
  }

  /**
   * Whoever puts all that waits in a case in line does so one after the other, before they read what it follows from: two at
   * once would each close what the other opened.
   */
  public Mono<Void> inTurn(UUID caseId) {
    return store.lock(caseId);
  }

  /** What was asked has happened: every open to-do of this kind in the case is done. */
  public Mono<Void> done(UUID caseId, String kind) {
    return tell(caseId, kind).then(store.done(caseId, kind, clock.instant()));
  }

  /** A limit of the law has moved: what waits in the office for its sake waits until the new day; null while it stands. */
  public Mono<Void> redate(
      UUID caseId, String paragraphs, @Nullable LocalDate dueOn, String paragraph) {
    return store.redate(caseId, paragraphs, dueOn, paragraph).then(live.changed(caseId, "todo"));
  }

  /** The lists of those who are meant show it without being asked again. */
  private Mono<Void> tell(UUID caseId, String kind) {
    return store
        .addressees(caseId, kind)
        .concatMap(live::personChanged)
        .then(live.changed(caseId, "todo"));
  }

  /** Nothing waits in a case that is over but what runs beside it: after-care, an objection, a notice to be read. */
  Mono<Void> dropAll(UUID caseId) {
    return store.dropAll(caseId, clock.instant());
  }
}
