package de.jobcoachingportal.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody who takes part in a case in one relation.
 *
 * @param scope what a representative may do and on what it rests; null for everybody else
 * @param reachable how the person wants to be reached; nobody needs an account
 */
@Table("participant")
public record Participant(
    @Id UUID id,
    @Version @Nullable Long version,
    UUID caseId,
    UUID personId,
    Relation relation,
    @Nullable String scope,
    Reachable reachable,
    LocalDate joinedOn,
    @Nullable LocalDate leftOn,
    @Nullable String leftReason) {

  public enum Reachable {
    PORTAL,
    LETTER,
    PHONE
  }

  public boolean isPresent() {
    return leftOn == null;
  }

  /** Access ends; what the person did stays in the file. */
  public Participant left(LocalDate day, String reason) {
    return new Participant(
        id, version, caseId, personId, relation, scope, reachable, joinedOn, day, reason);
  }

  public Participant changed(@Nullable String newScope, Reachable newReachable) {
    return new Participant(
        id,
        version,
        caseId,
        personId,
        relation,
        newScope,
        newReachable,
        joinedOn,
        leftOn,
        leftReason);
  }
}
