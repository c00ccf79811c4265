package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.reviews.ExtensionRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ExtensionView(
    UUID id,
    int minutes,
    int months,
    String reasons,
    String forecast,
    String requestedBy,
    LocalDate requestedOn,
    ExtensionRequest.@Nullable Outcome outcome,
    @Nullable LocalDate decidedOn) {

  static ExtensionView of(ExtensionRequest request) {
    return new ExtensionView(
        request.id(),
        request.minutes(),
        request.months(),
        request.reasons(),
        request.forecast(),
        request.requestedBy(),
        request.requestedOn(),
        request.outcome(),
        request.decidedOn());
  }
}
