package de.jobcoachingportal.applications.web;

import de.jobcoachingportal.applications.CompanyPart;
import de.jobcoachingportal.cases.RecordedFor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

record FillCompanyPart(
    @NotNull @Valid CompanyPart content, @Nullable @Valid RecordedFor recordedFor) {}
