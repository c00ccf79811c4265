package de.jobcoachingportal.inquiries.web;

import de.jobcoachingportal.inquiries.Suitabilities.Result;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record ConcludeSuitability(
    @NotNull Result result, @NotBlank @Size(max = 4000) String reason) {}
