package de.jobcoachingportal.goals.web;

import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.goals.GoalKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

record ProposeGoal(
    @NotNull GoalKind kind,
    @NotNull @Valid GoalTextRequest text,
    @Nullable @Valid RecordedFor recordedFor) {}
