package de.jobcoachingportal.decisions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record GiveReason(@NotBlank @Size(max = 2000) String reason) {}
