package de.jobcoachingportal.goals.web;

import de.jobcoachingportal.goals.Stage;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param below the goal right above the new place; null for the top of the column */
record MoveGoal(@NotNull Stage stage, @Nullable UUID below) {}
