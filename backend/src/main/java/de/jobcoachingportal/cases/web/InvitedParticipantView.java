package de.jobcoachingportal.cases.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param letter to be printed now; the code in it is kept nowhere. Null unless invited by letter for the first time */
record InvitedParticipantView(UUID participantId, @Nullable InvitationLetterView letter) {

  record InvitationLetterView(
      String office,
      String name,
      @Nullable String postalAddress,
      String portal,
      String loginName,
      String code,
      LocalDate validUntil) {}
}
