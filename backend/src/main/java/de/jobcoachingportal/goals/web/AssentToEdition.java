package de.jobcoachingportal.goals.web;

import de.jobcoachingportal.cases.RecordedFor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** @param edition the text that was read; a yes to another one is refused */
record AssentToEdition(@Min(1) int edition, @Nullable @Valid RecordedFor recordedFor) {}
