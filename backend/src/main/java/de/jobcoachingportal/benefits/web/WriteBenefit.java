package de.jobcoachingportal.benefits.web;

import de.jobcoachingportal.benefits.Benefit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * {@code usualSharePercent} and {@code capCents}: null while the office has not set them, and for all that is no money;
 * {@code uncapped}: null is false, as a page says it that was loaded before there was the question.
 */
record WriteBenefit(
    @NotBlank @Size(max = 160) String name,
    @NotBlank @Size(max = 600) String plainWords,
    @NotNull Benefit.Recipient recipient,
    @NotNull Benefit.Kind kind,
    @NotBlank @Size(max = 200) String legalBasis,
    @Nullable @Min(1) @Max(100) Integer usualSharePercent,
    @Nullable @Min(1) @Max(100000000) Integer capCents,
    @Nullable Boolean uncapped,
    @NotNull Boolean claim,
    @NotNull Boolean needsCoaching,
    @NotNull Boolean active) {

  Benefit.Entry entry() {
    return new Benefit.Entry(
        name.strip(),
        plainWords.strip(),
        recipient,
        kind,
        legalBasis.strip(),
        usualSharePercent,
        capCents,
        Boolean.TRUE.equals(uncapped),
        claim,
        needsCoaching,
        active);
  }
}
