package de.jobcoachingportal.cases;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.r2dbc.core.R2dbcEntityTemplate;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Notes who recorded a step for whom, and how it came. */
@Component
class RecordedSteps {

  @Table("recorded_step")
  record Row(
      @Id UUID id,
      UUID caseId,
      UUID participantId,
      Operation operation,
      RecordedFor.Channel channel,
      LocalDate receivedOn,
      @Nullable String note,
      UUID recordedBy,
      Instant recordedAt) {}

  private final R2dbcEntityTemplate rows;
  private final Clock clock;

  RecordedSteps(R2dbcEntityTemplate rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  Mono<Void> note(UUID caseId, Operation operation, RecordedFor recordedFor, Actor actor) {
    return rows.insert(new Row(
            Ids.next(),
            caseId,
            recordedFor.participantId(),
            operation,
            recordedFor.channel(),
            recordedFor.receivedOn(),
            recordedFor.note(),
            actor.person().value(),
            clock.instant()))
        .then();
  }
}
