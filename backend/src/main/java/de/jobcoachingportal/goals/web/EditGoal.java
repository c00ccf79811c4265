package de.jobcoachingportal.goals.web;

import de.jobcoachingportal.cases.RecordedFor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

record EditGoal(
    @NotNull @Valid GoalTextRequest text, @Nullable @Valid RecordedFor recordedFor) {}
