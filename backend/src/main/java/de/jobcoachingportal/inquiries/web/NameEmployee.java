package de.jobcoachingportal.inquiries.web;

import de.jobcoachingportal.inquiries.PersonDetails;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param agreed that the person said yes to being named; must be true */
record NameEmployee(
    @NotNull @Valid PersonDetails employee,
    @NotBlank @Size(max = 200) String workplace,
    @AssertTrue boolean agreed) {}
