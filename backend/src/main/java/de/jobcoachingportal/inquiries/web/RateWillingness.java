package de.jobcoachingportal.inquiries.web;

import de.jobcoachingportal.inquiries.Suitabilities.Party;
import de.jobcoachingportal.inquiries.Suitabilities.Rating;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record RateWillingness(
    @NotNull Party party,
    @NotNull Rating rating,
    @NotBlank @Size(max = 2000) String reason) {}
