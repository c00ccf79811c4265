package de.jobcoachingportal.cases;

import de.jobcoachingportal.ids.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.r2dbc.core.R2dbcEntityTemplate;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The course of a case as people read it. That something happened is for everybody who takes part; the note beside it
 * only for its audience.
 */
@Component
public class CaseHistory {

  @Table("case_event")
  record Event(
      @Id UUID id,
      UUID caseId,
      Instant at,
      UUID personId,
      Relation relation,
      String kind,
      @Nullable CaseState fromState,
      @Nullable CaseState toState,
      @Nullable String note,
      Audience audience) {}

  private static final String MOVED = "MOVED";

  private final R2dbcEntityTemplate rows;
  private final Clock clock;

  CaseHistory(R2dbcEntityTemplate rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Notes that something happened beside the state.
   *
   * @param kind what, as the client's text key, for example {@code PERSON_INVITED}
   */
  public Mono<Void> note(CaseFile file, String kind, @Nullable String note, Audience audience) {
    return add(file, kind, null, null, note, audience);
  }

  Mono<Void> moved(CaseFile file, @Nullable CaseState from, CaseState to, @Nullable String note) {
    return add(
        file,
        MOVED,
        from,
        to,
        note,
        to == CaseState.ENDED_EARLY ? Audience.EARLY_END : Audience.PROVIDERS);
  }

  private Mono<Void> add(
      CaseFile file,
      String kind,
      @Nullable CaseState from,
      @Nullable CaseState to,
      @Nullable String note,
      Audience audience) {
    return rows.insert(new Event(
            Ids.next(),
            file.id(),
            clock.instant(),
            file.actor().person().value(),
            file.actingAs(),
            kind,
            from,
            to,
            note,
            audience))
        .then();
  }
}
