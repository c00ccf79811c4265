package de.jobcoachingportal.platform.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record SuspendOffice(@NotBlank @Size(max = 500) String reason) {}
