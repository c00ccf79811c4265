package de.jobcoachingportal.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A letter to somebody in a case: written, printed, and what came back.
 *
 * @param answerExpectedBy until when an answer is awaited; null if none is
 */
@Table("letter")
public record CaseLetter(
    @Id UUID id,
    @Version @Nullable Long version,
    UUID caseId,
    UUID participantId,
    Kind kind,
    String subject,
    String body,
    UUID createdBy,
    Instant createdAt,
    @Nullable Instant printedAt,
    @Nullable LocalDate answerExpectedBy,
    @Nullable LocalDate cameBackOn,
    @Nullable String cameBackNote) {

  public enum Kind {
    INVITATION,
    CONSENT_FORM,
    APPLICATION_FORM,
    RECEIPT,
    PAPERS_REQUEST,
    FORWARDING,
    OTHER
  }

  CaseLetter printed(Instant now) {
    return new CaseLetter(
        id,
        version,
        caseId,
        participantId,
        kind,
        subject,
        body,
        createdBy,
        createdAt,
        now,
        answerExpectedBy,
        cameBackOn,
        cameBackNote);
  }

  CaseLetter cameBack(LocalDate day, @Nullable String note) {
    return new CaseLetter(
        id,
        version,
        caseId,
        participantId,
        kind,
        subject,
        body,
        createdBy,
        createdAt,
        printedAt,
        answerExpectedBy,
        day,
        note);
  }
}
