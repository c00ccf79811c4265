package de.jobcoachingportal.goals.web;

import de.jobcoachingportal.cases.RecordedFor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record DropGoal(
    @NotBlank @Size(max = 500) String reason,
    @Nullable @Valid RecordedFor recordedFor) {}
