package de.jobcoachingportal.cases.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param reason for the providers; illness, rehabilitation, parental leave */
record RestCase(
    @NotNull LocalDate since, @NotBlank @Size(max = 300) String reason) {}
