package de.jobcoachingportal.applications.web;

import de.jobcoachingportal.applications.EmployeePart;
import de.jobcoachingportal.cases.RecordedFor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

record FillEmployeePart(
    @NotNull @Valid EmployeePart content, @Nullable @Valid RecordedFor recordedFor) {}
