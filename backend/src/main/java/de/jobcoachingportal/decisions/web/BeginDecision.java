package de.jobcoachingportal.decisions.web;

import de.jobcoachingportal.decisions.DecisionKind;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code benefitRequestId}: the benefit beside coaching that is decided; null for the coaching itself. */
record BeginDecision(@NotNull DecisionKind kind, @Nullable UUID benefitRequestId) {}
