package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.reviews.NextStep;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param notHeard why a viewpoint is missing; needed only then */
record ConcludeReview(
    @NotBlank @Size(max = 4000) String summary,
    @NotNull NextStep nextStep,
    @Nullable @Size(max = 1000) String notHeard) {}
