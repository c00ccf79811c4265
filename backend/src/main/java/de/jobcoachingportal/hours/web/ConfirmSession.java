package de.jobcoachingportal.hours.web;

import de.jobcoachingportal.cases.RecordedFor;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

record ConfirmSession(@Nullable @Valid RecordedFor recordedFor) {}
