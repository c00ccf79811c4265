package de.jobcoachingportal.applications;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A paper the office asked for: open until it arrives or the office does without it, with a reason. */
@Table("requested_paper")
public record RequestedPaper(
    @Id UUID id,
    @Version @Nullable Long version,
    UUID caseId,
    String paper,
    @Nullable String note,
    LocalDate requestedOn,
    LocalDate dueOn,
    @Nullable LocalDate arrivedOn,
    @Nullable LocalDate waivedOn,
    @Nullable String waivedReason,
    @Nullable LocalDate remindedOn) {

  public boolean isOpen() {
    return arrivedOn == null && waivedOn == null;
  }

  RequestedPaper arrived(LocalDate day) {
    return new RequestedPaper(
        id, version, caseId, paper, note, requestedOn, dueOn, day, null, null, remindedOn);
  }

  RequestedPaper waived(LocalDate day, String reason) {
    return new RequestedPaper(
        id, version, caseId, paper, note, requestedOn, dueOn, null, day, reason, remindedOn);
  }

  /** The office asks again, with a new date. */
  RequestedPaper reminded(LocalDate day, LocalDate newDueOn) {
    return new RequestedPaper(
        id, version, caseId, paper, note, requestedOn, newDueOn, null, null, null, day);
  }
}
