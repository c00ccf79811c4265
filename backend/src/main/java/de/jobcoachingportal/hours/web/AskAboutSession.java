package de.jobcoachingportal.hours.web;

import de.jobcoachingportal.cases.RecordedFor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record AskAboutSession(
    @NotBlank @Size(max = 1000) String question,
    @Nullable @Valid RecordedFor recordedFor) {}
