package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.reviews.Answers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Answers to the four lead questions; only the first one has to be answered. */
record WriteViewpoint(
    @NotBlank @Size(max = 2000) String closer,
    @NotNull @Size(max = 2000) String options,
    @NotNull @Size(max = 2000) String strengthen,
    @NotNull @Size(max = 2000) String next,
    @Nullable @Valid RecordedFor recordedFor) {

  Answers asAnswers() {
    return new Answers(closer.strip(), options.strip(), strengthen.strip(), next.strip());
  }
}
