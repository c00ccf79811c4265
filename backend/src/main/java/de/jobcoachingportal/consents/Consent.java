package de.jobcoachingportal.consents;

import de.jobcoachingportal.cases.Relation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What somebody answered to a text. It is never changed, only ended: revoked, or replaced by a newer answer.
 *
 * @param givenBy the person whose answer it is
 * @param recordedBy who wrote it down; the same person if they answered in the portal
 * @param scope in the giver's own words, what it is limited to
 * @param textShown the words they were shown, in the language they were shown in
 */
@Table("consent")
public record Consent(
    @Id UUID id,
    @Version @Nullable Long version,
    UUID caseId,
    String form,
    ConsentForm.Kind kind,
    UUID givenBy,
    Relation givenAs,
    Decision decision,
    List<String> toRelations,
    @Nullable String scope,
    String textVersion,
    String textShown,
    How givenHow,
    LocalDate decidedOn,
    UUID recordedBy,
    @Nullable Instant endedAt,
    @Nullable Why endedWhy) {

  public enum Decision {
    GIVEN,
    REFUSED
  }

  public enum How {
    PORTAL,
    PHONE,
    LETTER,
    IN_PERSON
  }

  public enum Why {
    REVOKED,
    REPLACED
  }

  public boolean isInForce() {
    return endedAt == null && decision == Decision.GIVEN;
  }

  Consent ended(Why why, Instant now) {
    return new Consent(
        id,
        version,
        caseId,
        form,
        kind,
        givenBy,
        givenAs,
        decision,
        toRelations,
        scope,
        textVersion,
        textShown,
        givenHow,
        decidedOn,
        recordedBy,
        now,
        why);
  }
}
