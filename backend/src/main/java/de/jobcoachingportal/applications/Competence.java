package de.jobcoachingportal.applications;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What the office found on its competence, and the expert opinion it waits for.
 *
 * @param decidedOn day the office found itself competent or forwarded; null while it checks
 * @param forwardedTo the carrier that is competent instead; null if the office is
 */
@Table("competence")
record Competence(
    @Id UUID id,
    @Version @Nullable Long version,
    UUID caseId,
    @Nullable LocalDate decidedOn,
    @Nullable String forwardedTo,
    @Nullable String reason,
    @Nullable LocalDate opinionOrderedOn,
    @Nullable LocalDate opinionArrivedOn) {

  Competence decided(LocalDate day, @Nullable String forwarded, String why) {
    return new Competence(
        id, version, caseId, day, forwarded, why, opinionOrderedOn, opinionArrivedOn);
  }

  Competence opinionOrdered(LocalDate day) {
    return new Competence(id, version, caseId, decidedOn, forwardedTo, reason, day, null);
  }

  Competence opinionArrived(LocalDate day) {
    return new Competence(
        id, version, caseId, decidedOn, forwardedTo, reason, opinionOrderedOn, day);
  }

  boolean waitsForOpinion() {
    return opinionOrderedOn != null && opinionArrivedOn == null;
  }
}
