package de.jobcoachingportal.cases.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record LeaveCase(@NotBlank @Size(max = 300) String reason) {}
