package de.jobcoachingportal.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** An objection runs beside the case; the case itself goes on. */
@Table("objection")
public record Objection(
    @Id UUID id,
    @Version @Nullable Long version,
    UUID caseId,
    UUID decisionId,
    LocalDate receivedOn,
    String channel,
    String grounds,
    UUID recordedBy,
    Instant recordedAt,
    @Nullable Outcome outcome,
    @Nullable String outcomeNote,
    @Nullable LocalDate closedOn) {

  public enum Outcome {
    REMEDIED,
    REJECTED,
    WITHDRAWN
  }

  Objection closed(Outcome how, String note, LocalDate day) {
    return new Objection(
        id,
        version,
        caseId,
        decisionId,
        receivedOn,
        channel,
        grounds,
        recordedBy,
        recordedAt,
        how,
        note,
        day);
  }
}
