package de.jobcoachingportal.decisions.web;

import de.jobcoachingportal.decisions.Decision;
import jakarta.validation.constraints.NotNull;

record BeginDecision(@NotNull Decision.Kind kind) {}
