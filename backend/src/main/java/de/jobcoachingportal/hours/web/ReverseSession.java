package de.jobcoachingportal.hours.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record ReverseSession(@NotBlank @Size(max = 500) String reason) {}
