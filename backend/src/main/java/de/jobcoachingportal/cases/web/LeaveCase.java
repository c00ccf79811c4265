package de.jobcoachingportal.cases.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param keepsNotices of HR that still works for the employer: goes on reading the notices addressed to it by name */
record LeaveCase(
    @NotBlank @Size(max = 300) String reason, @Nullable Boolean keepsNotices) {}
