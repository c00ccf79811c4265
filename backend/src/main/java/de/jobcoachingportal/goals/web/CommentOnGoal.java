package de.jobcoachingportal.goals.web;

import de.jobcoachingportal.cases.RecordedFor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record CommentOnGoal(
    @NotBlank @Size(max = 2000) String text,
    @Nullable @Valid RecordedFor recordedFor) {}
