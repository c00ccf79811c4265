package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.reviews.Extensions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param minutes additional time in whole minutes, {@code months} additional duration; one of them may be zero */
record AskExtension(
    @Min(0) @Max(60_000) int minutes,
    @Min(0) @Max(36) int months,
    @NotBlank @Size(max = 4000) String reasons,
    @NotBlank @Size(max = 4000) String forecast,
    @Nullable @Valid RecordedFor recordedFor) {

  Extensions.Wish asWish() {
    return new Extensions.Wish(minutes, months, reasons.strip(), forecast.strip());
  }
}
