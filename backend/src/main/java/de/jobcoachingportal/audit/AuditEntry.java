package de.jobcoachingportal.audit;

import de.jobcoachingportal.identity.Actor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record AuditEntry(
    Actor actor,
    @Nullable String relation,
    String action,
    Outcome outcome,
    @Nullable UUID caseId,
    @Nullable String part,
    @Nullable UUID thing,
    @Nullable Long slot) {

  enum Outcome {
    DONE,
    READ,
    REFUSED
  }
}
