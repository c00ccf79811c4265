package de.jobcoachingportal.applications.web;

import de.jobcoachingportal.cases.RecordedFor;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Filing. An application that came on paper is received on the day it came, every other today. */
record FileApplication(@Nullable @Valid RecordedFor recordedFor) {

  @Nullable
  LocalDate receivedOn() {
    return recordedFor == null ? null : recordedFor.receivedOn();
  }
}
